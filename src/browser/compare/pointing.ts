import { otherSide, type Side } from '../../comparison/pair';
import type { PointData } from '../../views/compare-data';
import { placeNumber } from './card';
import type { CompareView } from './compare-view';
import { make } from './make';
import { light, topOf } from './ranges';

/** Shows what a sentence or a line that is pointed at has to do with the other text; nothing scrolls. */
export function listenToPointing(view: CompareView, signal: AbortSignal): void {
	let shown: Element | undefined;
	const show = (target: Element | undefined): void => {
		if (target === shown) return;
		shown = target;
		point(view, target);
	};
	const find = ({ target }: Event): Element | undefined => {
		const found = target instanceof Element ? target.closest(`[data-line], .sg, .words [id*='s']`) : null;
		return (found?.matches('.sg') ? found.previousElementSibling : found) ?? undefined;
	};
	// A touch is no pointing: the tap that chooses would leave it behind.
	if (matchMedia('(hover: hover)').matches) {
		view.addEventListener('pointerover', (event) => show(find(event)), { signal });
		view.addEventListener('pointerleave', () => show(undefined), { signal });
	}
	view.addEventListener(
		'focusin',
		(event) => show(event.target instanceof Element && event.target.matches(':focus-visible') ? find(event) : undefined),
		{ signal },
	);
	view.addEventListener('focusout', () => show(undefined), { signal });
}

function point(view: CompareView, target: Element | undefined): void {
	const pane = target?.closest<HTMLElement>('[data-pane]');
	const side: Side = pane ? (pane.dataset['side'] === '1' ? 0 : 1) : view.lead;
	const points = !target
		? []
		: pane
			? view.pointsHere({ side, sentence: target.id.slice(view.ids[side].length + 1) })
			: ofLine(view, target);
	view.toggleAttribute('data-pointing', points.length > 0);
	for (const line of view.spine.querySelectorAll<HTMLElement>('[data-line]'))
		line.toggleAttribute(
			'data-strong',
			points.some(({ id }) => id === line.dataset['line']),
		);
	const [first] = points;
	light('hint', first ? view.ranges(first) : [], 1);
	peek(view, first, pane ? otherSide(side) : otherSide(view.lead));
}

function ofLine(view: CompareView, line: Element): PointData[] {
	return view.data.points.filter(({ id }) => id === line.getAttribute('data-line'));
}

/** Quotes the words of the other side at the edge of its pane, where none of them is in view. */
function peek(view: CompareView, point: PointData | undefined, side: Side): void {
	const box = view.piece('peek');
	const place = point?.places[side][0];
	const range = place && view.range(side, place);
	box.hidden = true;
	if (!point || !place || !range || view.isPhone || view.chosen) return;
	const top = topOf(range);
	const bar = view.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
	const isSeen = point.places[side].some((other) => {
		const words = view.range(side, other);
		return words !== undefined && topOf(words) >= bar && topOf(words) < innerHeight - 30;
	});
	if (isSeen) return;
	const frame = view.pane(side).getBoundingClientRect();
	const isAbove = top < bar;
	box.dataset['side'] = String(side + 1);
	box.style.insetInlineStart = `${Math.round(frame.left)}px`;
	box.style.inlineSize = `${Math.round(frame.width)}px`;
	box.style.insetBlock = isAbove ? `${Math.round(bar)}px auto` : 'auto 0';
	box.replaceChildren(
		make('b', { class: 'side' }, make('span', { class: 'mark' }), placeNumber(view.data, side, place), isAbove ? ' ↑' : ' ↓'),
		make('span', {}, `“${range.toString()}”`),
	);
	box.hidden = false;
}
