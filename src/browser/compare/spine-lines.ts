import { otherSide, type Side } from '../../comparison/pair';
import { spineEntries, type Show, type SpineEntry } from '../../comparison/spine';
import { siteBase } from '../../scripts/site-base';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { fill, make } from './make';

/** Fills the spine for a text that leads and a filter, unless it stands so already; the focus stays on its line. */
export function fillSpine(view: CompareView, options: { lead: Side; show: Show; unfolded: readonly string[] }): void {
	const { spine } = view;
	const key = JSON.stringify(options);
	const atRest = JSON.stringify({
		lead: spine.closest<HTMLElement>('compare-view')?.dataset['home'] === '2' ? 1 : 0,
		show: 'weightiest',
		unfolded: [],
	});
	if ((spine.dataset['filled'] ?? atRest) === key) return;
	spine.dataset['filled'] = key;
	const focused =
		document.activeElement instanceof HTMLElement && spine.contains(document.activeElement) ? document.activeElement.dataset : {};
	const { lead } = options;
	const short = new Set(view.data.sides[lead].passages.filter((passage) => passage.short).map(({ id }) => id));
	const { lines, alone } = spineEntries(view.data.points, { ...options, short });
	const entries: SpineEntry<PointData>[][] = [lines, alone.map((point) => ({ type: 'point', point }))];
	const [own, other] = entries.map((list) => make('ol', {}, ...list.map((entry) => line(view, entry, lead))));
	for (const old of spine.querySelectorAll('ol, .alone')) old.remove();
	if (own) view.piece('card').before(own);
	if (other && alone.length > 0)
		view
			.piece('card')
			.before(make('p', { class: 'alone' }, fill(spine.dataset['alone'] ?? '', view.data.sides[otherSide(lead)].label)), other);
	const kept = [...spine.querySelectorAll<HTMLElement>('a')].find(
		({ dataset }) =>
			(focused['line'] !== undefined && dataset['line'] === focused['line']) ||
			(focused['more'] !== undefined && dataset['more'] === focused['more']),
	);
	kept?.focus({ preventScroll: true });
}

function line(view: CompareView, entry: SpineEntry<PointData>, lead: Side): HTMLLIElement {
	if (entry.type === 'more')
		return make(
			'li',
			{ 'data-at': entry.at },
			make(
				'a',
				{
					href: new URL(`articles/${view.ids[lead]}/#${entry.at}`, siteBase()).href,
					'data-more': entry.at,
					'aria-expanded': String(entry.isOpen),
					role: 'button',
				},
				fill(view.data.words.smaller, entry.points.length),
			),
		);
	const { id, short, relation, speaker, places } = entry.point;
	const [across] = places[otherSide(lead)];
	const [own] = places[lead];
	return make(
		'li',
		{ 'data-at': own?.sentences[0] },
		make(
			'a',
			{
				href: new URL(`points/${id}/`, siteBase()).href,
				'data-line': id,
				'data-status': relation,
				'data-side': speaker === undefined ? undefined : speaker + 1,
			},
			make('span', {}, short),
			across && make('small', { 'data-to': across.passage }, across.number),
		),
	);
}
