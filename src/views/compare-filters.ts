import { sides } from '../comparison/pair';
import { isShown, type Show } from '../comparison/spine';
import type { ViewContext } from './quote';
import { hasPoints, type RankedPoint } from './ranked-points';

/** A way to choose which points are shown. */
export interface FilterView {
	show: string;
	status: string;
	side?: 1 | 2;
	label: string;
	count: number;
}

/** Gives the filters, each with the count of the points that it shows. */
export function viewFilters(context: ViewContext, points: readonly RankedPoint[]): FilterView[] {
	const { comparison, words } = context;
	const { show } = words.compare;
	const count = (kind: Show): number => points.filter((point) => isShown(point, kind)).length;
	const filters: FilterView[] = [
		...(['weightiest', 'all', 'agree', 'differ', 'conflict'] as const).map((kind) => ({
			show: kind,
			status: kind,
			label: show[kind],
			count: count(kind),
		})),
		...sides.map((side): FilterView => {
			const { id, label } = comparison.articles[side];
			return {
				show: `only-${id}`,
				status: 'only',
				side: side === 0 ? 1 : 2,
				label: show.only(label),
				count: count(side === 0 ? 'only-1' : 'only-2'),
			};
		}),
	];
	// Counterparts that are computed are of one kind.
	return hasPoints(context) ? filters : filters.filter(({ show: kind }) => kind === 'weightiest' || kind === 'all');
}
