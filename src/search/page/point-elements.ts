import { statusWords } from '../components/status-words';
import { counted, element, sided, siteLink } from './elements';
import type { RankedPoint } from './rank-points';
import type { SearchData } from './search-data';

/** So many further points stand open; the rest fold away. */
const OPEN = 5;

/** Makes the answer to a question: the point that answers it best, with its sentence; further points fold away, unless all are asked for. */
export function answerSection(
	[best, ...further]: readonly RankedPoint[],
	data: SearchData,
	{ isOpen }: { isOpen: boolean },
): HTMLElement[] {
	const point = best && data.points[best.point];
	if (!point) return [];
	const more =
		further.length > 0
			? [
					element(
						'details',
						{ className: 'ui', open: isOpen },
						element('summary', {}, counted(further.length, 'further point')),
						pointList(further, data),
					),
				]
			: [];
	return [
		element(
			'section',
			{ className: 'answers' },
			element('h2', {}, pointLink(point), ' ', statusOf(point, data)),
			element('p', {}, point[5]),
			...more,
		),
	];
}

/** Makes the list of points that speak of what was asked for: titles with their status, the first few open. */
export function pointsSection(points: readonly RankedPoint[], data: SearchData): HTMLElement[] {
	if (points.length === 0) return [];
	const rest = points.slice(OPEN);
	const more =
		rest.length > 0 ? [element('details', {}, element('summary', {}, counted(rest.length, 'more point')), pointList(rest, data))] : [];
	return [element('section', { className: 'points ui' }, element('h2', {}, 'Points'), pointList(points.slice(0, OPEN), data), ...more)];
}

/** Makes the list of events and notes. */
export function othersSection(others: readonly number[], data: SearchData): HTMLElement[] {
	const items = others.flatMap((index) => {
		const other = data.others[index];
		return other ? [element('li', {}, siteLink(other[2], other[1]), ' ', element('span', { className: 'meta' }, other[0]))] : [];
	});
	if (items.length === 0) return [];
	return [element('section', { className: 'points ui' }, element('h2', {}, 'Events and notes'), element('ul', {}, ...items))];
}

function pointList(points: readonly RankedPoint[], data: SearchData): HTMLElement {
	const items = points.flatMap(({ point }) => {
		const entry = data.points[point];
		return entry ? [element('li', {}, pointLink(entry), ' ', statusOf(entry, data))] : [];
	});
	return element('ul', {}, ...items);
}

function pointLink([id, title]: SearchData['points'][number]): HTMLElement {
	return siteLink(`points/${id}/`, title);
}

/** The status of a point by mark and word; where only one side speaks, that side's. */
function statusOf([, , , status, , , , evidence]: SearchData['points'][number], { passages, articles }: SearchData): HTMLElement {
	const side = passages[evidence[0]?.[0] ?? -1]?.[0];
	const label = side === undefined ? undefined : articles[side]?.[1];
	if (status === 'only' && side !== undefined && label !== undefined)
		return sided(element('span', { className: 'side status' }, element('span', { className: 'mark' }), `only ${label}`), side);
	const made = element('span', { className: 'status' }, statusWords({ relation: status }));
	made.dataset['status'] = status;
	return made;
}
