import { describeDate } from '../dates/describe-date';
import type { Change } from '../comparison/model';
import type { WayOn } from './point';
import type { ViewContext } from './quote';

/** The changes of one day. */
export interface ChangedDay {
	date: string;
	datetime: string;
	changes: ChangeView[];
}

/** One change, ready to show. */
export interface ChangeView {
	id: string;
	kind: string;
	what: string;
	why: string;
	on: WayOn[];
}

/** Gives the changes day by day, latest first. */
export function viewChanges(context: ViewContext): ChangedDay[] {
	return [...Map.groupBy(context.comparison.changes, ({ date }) => date)].map(([date, changes]) => ({
		date: describeDate(date, context.words.dates),
		datetime: date,
		changes: changes.map((change) => viewChange(context, change)),
	}));
}

function viewChange({ refs, words }: ViewContext, { id, kind, what, why, points, names }: Change): ChangeView {
	return {
		id,
		kind: words.changes.kinds[kind],
		what,
		why,
		on: [
			...points.map((point) => ({ href: `/points/${point}/`, words: refs.point(point).title })),
			...names.map((name) => ({ href: `/names/${name}/`, words: refs.name(name).label })),
		],
	};
}
