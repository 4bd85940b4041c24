import { searchWords as words } from '../../../words/search-words';
import type { SearchData, SearchedPoint } from '../../data/search-data';
import type { RankedPoint } from '../../query/rank-points';
import { element, siteLink } from '../elements';
import { statusWords } from './status-words';

/** So many points stand open; the rest fold away. */
const OPEN = 6;
const MOST = 24;

/** Makes the list of points that speak of what was asked for, each with its status. */
export function pointsSection(
	points: readonly RankedPoint[],
	data: SearchData,
	{ isOpen = false } = {},
): HTMLElement[] {
	if (points.length === 0) return [];
	const open = isOpen ? points.length : OPEN;
	const rest = points.slice(open, MOST);
	const more =
		rest.length > 0
			? [
					element(
						'details',
						{ className: 'more' },
						element('summary', {}, words.morePoints(rest.length)),
						list(rest, data),
					),
				]
			: [];
	return [
		element(
			'section',
			{ className: 'points' },
			element('h2', {}, words.points),
			list(points.slice(0, open), data),
			...more,
		),
	];
}

/** Makes the link to a section of the points that a query names. */
export function sectionLine(query: string, { subjects }: SearchData): HTMLElement[] {
	const plain = (text: string): string =>
		text
			.toLowerCase()
			.replace(/^the\s+/, '')
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const found = subjects.filter(({ label }) => plain(label) === plain(query));
	return found.map(({ id, label }) =>
		element('p', { className: 'section meta' }, words.section, ' ', siteLink(`points/by/${id}/`, label)),
	);
}

function list(points: readonly RankedPoint[], data: SearchData): HTMLElement {
	const items = points.flatMap(({ point }) => {
		const entry = data.points[point];
		return entry
			? [
					element(
						'li',
						{},
						sign(entry),
						siteLink(`points/${entry.id}/`, entry.title),
						' ',
						element('span', { className: 'meta' }, statusWords(entry, data)),
					),
				]
			: [];
	});
	return element('ul', {}, ...items);
}

/** The sign of a status, which words beside it say too. */
function sign({ relation, rests }: SearchedPoint): HTMLElement {
	const made = element('span', { className: 'sign', ariaHidden: 'true' });
	const side = rests.findIndex((own) => own.length > 0) + 1;
	made.dataset['status'] = relation === 'only' ? `only-${side}` : relation;
	if (relation === 'only') {
		made.dataset['side'] = String(side);
		made.append(element('span', { className: 'mark' }));
	}
	return made;
}
