import { otherSide } from '../../comparison/pair';
import { spineEntries, type SpineEntry } from '../../comparison/spine-entries';
import { siteBase } from '../site-base';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { fill, make } from './make';
import { filling } from './showing';

/** Fills the spine for the text that leads, the filter, and what is unfolded; the focus stays on its line. */
export function fillSpine(view: CompareView): void {
	const { spine, lead, show, unfolded, data } = view;
	spine.dataset['filled'] = filling(view);
	const focused =
		document.activeElement instanceof HTMLElement && spine.contains(document.activeElement)
			? document.activeElement.dataset
			: {};
	const short = new Set(data.sides[lead].passages.filter((passage) => passage.short).map(({ id }) => id));
	const { lines, alone } = spineEntries(data.points, { lead, show, short, unfolded });
	const list = (entries: SpineEntry<PointData>[]): Node => make('ol', {}, ...entries.map((entry) => line(view, entry)));
	for (const old of spine.querySelectorAll('ol, .alone')) old.remove();
	const card = view.piece('card');
	card.before(list(lines));
	if (alone.length > 0)
		card.before(
			make('p', { class: 'alone' }, fill(spine.dataset['alone'] ?? '', data.sides[otherSide(lead)].label)),
			list(alone.map((point) => ({ type: 'point', point }))),
		);
	spine.watch();
	const isFocused = ({ dataset }: HTMLElement): boolean =>
		(['line', 'more'] as const).some((key) => focused[key] !== undefined && dataset[key] === focused[key]);
	[...spine.querySelectorAll<HTMLElement>('a')].find(isFocused)?.focus({ preventScroll: true });
}

function line({ ids, lead, data }: CompareView, entry: SpineEntry<PointData>): HTMLLIElement {
	if (entry.type === 'more') {
		const href = new URL(`articles/${ids[lead]}/#${entry.at}`, siteBase()).href;
		const words = make('span', {}, fill(data.words.smaller, entry.points.length));
		return make(
			'li',
			{ 'data-at': entry.at },
			make('a', { href, 'data-more': entry.at, 'aria-expanded': String(entry.isOpen) }, words),
		);
	}
	const { id, href, short, relation, speaker, places } = entry.point;
	const [across] = places[otherSide(lead)];
	const side = speaker === undefined ? undefined : speaker + 1;
	return make(
		'li',
		{ 'data-at': places[lead][0]?.sentences[0] },
		make(
			'a',
			{ href: new URL(href, siteBase()).href, 'data-line': id, 'data-status': relation, 'data-side': side },
			make('span', {}, short),
			across && make('small', { 'data-to': across.passage }, across.number),
		),
	);
}
