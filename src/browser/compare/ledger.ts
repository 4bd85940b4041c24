import { sides } from '../../comparison/pair';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { fill, make } from './make';

/** The weight from which the printed table has the editors' sentences as well. */
const WITH_BODY = 3;

/** Fills the table of the printed edition with the points that are shown. */
export function fillLedger(view: CompareView): void {
	const table = view.querySelector('.ledger table');
	const points = view.listed.toSorted((a, b) => a.rank - b.rank);
	for (const body of table?.querySelectorAll('tbody') ?? []) body.remove();
	table?.append(...points.map((point) => row(view, point)));
	view.piece('ledger-of').textContent = fill(view.data.words.ledgerOf, points.length, view.data.points.length);
}

function row(view: CompareView, point: PointData): HTMLTableSectionElement {
	const said = [point.status, point.degree].filter(Boolean).join(', ');
	const cells = sides.map((side) => {
		const [place] = point.places[side];
		return place
			? make('td', {}, `${place.number} `, make('q', {}, view.exact(side, place)), make('small', {}, place.voucher))
			: make('td', {}, make('small', {}, point.silence[0] ?? ''));
	});
	return make(
		'tbody',
		{ 'data-status': point.relation, 'data-side': point.speaker === undefined ? undefined : point.speaker + 1 },
		make('tr', {}, make('th', { scope: 'row' }, point.title, make('small', {}, said)), ...cells),
		point.weight >= WITH_BODY && make('tr', {}, make('td', { colspan: 3 }, point.body)),
	);
}
