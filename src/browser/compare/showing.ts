import { otherSide, sides } from '../../comparison/pair';
import { fillCard, type Chosen } from './card';
import type { CompareView } from './compare-view';
import { more } from './load-more';
import { levelQuotes, readingLine } from './level';
import { fill } from './make';
import { light, topOf } from './ranges';
import { placeSilence, saySilence } from './silence';

/** How far above the words that are level the card begins. */
const ABOVE_WORDS = 14;

/** Shows what is chosen: its words lit and level, the card between them. */
export function showChosen(view: CompareView, chosen: Chosen): void {
	const { point, places } = chosen;
	view.following.cancel();
	view.tell('');
	fillCard(view, chosen);
	showLights(view);
	showSettings(view);
	const [left, right] = sides.map((side) => {
		const place = point.places[side][places[side]];
		// Of a silent text the nearest words come level, unless it is the one that is read.
		const nearest = side === view.lead || point.places[side].length > 0 ? undefined : point.nearest[0];
		const words = place ?? nearest;
		return words && view.range(side, words);
	});
	const [own, other] = view.lead === 0 ? [left, right] : [right, left];
	const silent = view.piece('silent');
	scrollLevel(view, own, other, own ? silent.offsetHeight : 0);
	const { spine } = view;
	const words = own ?? other;
	const height = words ? Math.round(topOf(words)) - ABOVE_WORDS : 0;
	const top = height - spine.getBoundingClientRect().top;
	spine.style.setProperty('--at', `${top}px`);
	spine.card = { element: view.piece('card'), top };
	spine.place();
	placeSilence(silent, height);
}

/** Scrolls page and pane, at once, so that two stretches stand on one line; or the other so much below it, where it is read as near words only. */
export function scrollLevel(
	view: CompareView,
	own: Range | Element | undefined,
	other: Range | Element | undefined,
	below = 0,
): void {
	const pane = view.other;
	const line = readingLine(innerHeight);
	const beside = view.isPhone ? undefined : other;
	const { level, page } = levelQuotes({
		line,
		bar: view.querySelector('.bar')?.clientHeight ?? 0,
		start: view.pane(view.lead).getBoundingClientRect().top + scrollY,
		lead: own ? topOf(own) + scrollY : scrollY + line,
		other: beside && below === 0 ? topOf(beside) - pane.getBoundingClientRect().top + pane.scrollTop : Infinity,
	});
	if (own) scrollTo({ top: page, behavior: 'instant' });
	// What was rounded is taken from where things really are.
	if (beside) {
		const height = own ? topOf(own) : level;
		pane.scrollTop += topOf(beside) - height - below;
		// Words at the start of a text cannot come so far down: then they stand above the line.
		if (topOf(beside) < height + below - 1)
			pane.scrollTop += beside.getBoundingClientRect().bottom - height + ABOVE_WORDS;
	}
	view.following.settle();
}

/** Lights the words of what is chosen or held, and dims a text that is silent on it. */
export function showLights(view: CompareView): void {
	const point = view.chosen?.point;
	const silent = point?.speaker === undefined ? undefined : otherSide(point.speaker);
	light('lit', point ? view.ranges(point) : [], 3);
	light(
		'lit-apart',
		point ? sides.flatMap((side) => point.apart[side].flatMap((words) => view.range(side, words) ?? [])) : [],
		4,
	);
	light(
		'near',
		point && silent !== undefined ? point.nearest.flatMap((words) => view.range(silent, words) ?? []) : [],
		2,
	);
	light('hint', []);
	for (const side of sides) view.pane(side).toggleAttribute('data-dim', side === silent);
	saySilence(view, point, silent);
	light('held', []);
}

/** Shows what is set: the lines of the spine, the filter, and which of how many points is chosen. */
export function showSettings(view: CompareView): void {
	const { spine, chosen, listed } = view;
	const mark = (): void => {
		for (const line of spine.querySelectorAll<HTMLElement>('[data-line]'))
			line.toggleAttribute('data-open', line.dataset['line'] === chosen?.point.id);
		spine.place();
	};
	if (!chosen) spine.card = undefined;
	if (spine.dataset['filled'] !== filling(view)) {
		spine.dataset['filled'] ??= filling(view, true);
		if (spine.dataset['filled'] !== filling(view))
			void more().then(({ fillSpine }) => {
				fillSpine(view);
				showSettings(view);
			});
	}
	mark();
	const index = chosen ? listed.indexOf(chosen.point) : -1;
	view.piece('position').textContent = fill(view.data.words.position, index === -1 ? '–' : index + 1, listed.length);
	for (const link of view.querySelectorAll<HTMLElement>('[data-show]'))
		setCurrent(
			link,
			view.showOf(link) === view.show || (view.show === 'only' && view.showOf(link).startsWith('only-')),
		);
}

/** What the lines of the spine rest on; those of the page as built show the weightiest, nothing unfolded. */
export function filling({ lead, show, unfolded, dataset }: CompareView, isBuilt = false): string {
	return isBuilt ? [dataset['home'] === '2' ? 1 : 0, 'weightiest'].join() : [lead, show, ...unfolded].join();
}

/** Says of one of several links that it is the one in force. */
export function setCurrent(link: HTMLElement, isCurrent: boolean): void {
	link.ariaCurrent = isCurrent ? 'true' : null;
}
