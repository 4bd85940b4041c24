import { otherSide } from '../../comparison/pair';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { label } from './card';
import { fill, fresh, make } from './make';
import { SENTENCE } from './need';
import { light, topOf } from './ranges';

/** Shows what a sentence or a line that is pointed at has to do with the other text; nothing scrolls. */
export function listenToPointing(view: CompareView, signal: AbortSignal): void {
	let shown: Element | null | undefined;
	const show = (event?: Event): void => {
		const found = event?.target instanceof Element ? event.target.closest(`[data-line], .sg, ${SENTENCE}`) : null;
		const target = found?.matches('.sg') ? found.previousElementSibling : found;
		if (target !== shown) point(view, target);
		shown = target;
	};
	// A touch is no pointing: the tap that chooses would leave it behind.
	if (matchMedia('(hover: hover)').matches) {
		view.addEventListener('pointerover', show, { signal });
		view.addEventListener('pointerleave', () => show(), { signal });
	}
	view.addEventListener(
		'focusin',
		(event) => show(document.activeElement?.matches(':focus-visible') ? event : undefined),
		{ signal },
	);
	view.addEventListener('focusout', () => show(), { signal });
}

function point(view: CompareView, target: Element | null | undefined): void {
	const side = (target && view.sideOf(target)) ?? view.lead;
	const points =
		!target || view.chosen
			? []
			: target instanceof HTMLElement && target.dataset['line'] !== undefined
				? view.data.points.filter(({ id }) => id === target.dataset['line'])
				: view.pointsOn(side, view.ownId(target));
	view.toggleAttribute('data-pointing', points.length > 0);
	for (const line of view.spine.querySelectorAll<HTMLElement>('[data-line]'))
		line.toggleAttribute(
			'data-strong',
			points.some(({ id }) => id === line.dataset['line']),
		);
	const [first] = points;
	light('hint', first ? view.ranges(first) : [], 1);
	peek(view, first, side);
}

/** Quotes the words of the side across at the edge of its pane, where none of them is in view. */
function peek(view: CompareView, point: PointData | undefined, from: 0 | 1): void {
	const side = otherSide(from);
	const box = fresh(view.piece('peek'));
	const bar = view.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
	const places = view.isPhone ? [] : (point?.places[side] ?? []);
	const tops = places.flatMap((place) => view.range(side, place) ?? []).map(topOf);
	const [place] = places;
	const [top = 0] = tops;
	box.hidden = !place || tops.some((height) => height >= bar && height < innerHeight - 30);
	if (box.hidden || !place) return;
	const { left, width } = view.pane(side).getBoundingClientRect();
	box.dataset['side'] = String(side + 1);
	box.style.insetBlock = top < bar ? `${bar}px auto` : 'auto 0';
	box.style.left = `${left}px`;
	box.style.width = `${width}px`;
	box.replaceChildren(
		label(place.cited, top < bar ? ' ↑' : ' ↓'),
		make('p', {}, fill(view.data.words.quote, view.exact(side, place))),
	);
}
