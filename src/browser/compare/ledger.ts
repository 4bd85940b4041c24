import { sides } from '../../comparison/pair';
import { compareWeight } from '../../comparison/spine';
import type { CompareData, PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { fill, make } from './make';

/** The weight from which the printed table has the editors' sentences as well. */
const WITH_BODY = 3;

/** Fills the table of the printed edition with the points that are shown, or with the chosen one alone. */
export function fillLedger(view: CompareView, data: CompareData, { points, isChosen }: { points: PointData[]; isChosen: boolean }): void {
	const table = view.querySelector('.ledger table');
	if (!table) return;
	for (const body of table.querySelectorAll('tbody')) body.remove();
	table.append(...points.toSorted(compareWeight).map((point) => row(view, data, point, isChosen)));
	view.piece('ledger-of').textContent = fill(data.words.ledgerOf, points.length, data.points.length);
}

function row(view: CompareView, data: CompareData, point: PointData, isChosen: boolean): HTMLTableSectionElement {
	const said = [point.status, point.degree].filter(Boolean).join(', ');
	const cells = sides.map((side) => {
		const places = point.places[side].slice(0, isChosen ? undefined : 1);
		if (places.length === 0) return make('td', {}, make('small', {}, fill(data.words.nothing, data.sides[side].label)));
		return make(
			'td',
			{},
			...places.flatMap((place) => [
				`${place.number} `,
				make('q', {}, view.range(side, place)?.toString() ?? ''),
				make('small', {}, place.voucher),
			]),
		);
	});
	const hasBody = isChosen || point.weight >= WITH_BODY;
	return make(
		'tbody',
		{ 'data-status': point.relation, 'data-side': point.speaker === undefined ? undefined : point.speaker + 1 },
		make('tr', {}, make('th', { scope: 'row' }, point.title, make('small', {}, said)), ...cells),
		hasBody && make('tr', {}, make('td', { colspan: 3 }, point.body)),
	);
}
