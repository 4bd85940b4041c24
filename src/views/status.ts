import type { Point, Standing } from '../comparison/model';
import type { PointRelation } from '../content/schemas/point';
import type { ViewContext } from './quote';

/** How the texts stand to each other on a point, told apart by who speaks where only one does. */
export type StatusId = Exclude<PointRelation, 'only'> | 'only-1' | 'only-2';

/** A status, ready to show. */
export interface StatusView {
	id: StatusId;
	/** `at odds`, `only MEI`. */
	words: string;
	/** The side that speaks, where only one does. */
	side?: 1 | 2;
	/** How hard a conflict is. */
	degree?: string;
}

/** All statuses in the order in which they are told. */
export const statusIds: readonly StatusId[] = ['agree', 'conflict', 'differ', 'only-1', 'only-2'];

/** Gives the status of a point, told apart by who speaks. */
export function statusOf({ relation, speaker }: Standing): StatusId {
	if (relation !== 'only') return relation;
	return speaker === 1 ? 'only-2' : 'only-1';
}

/** Gives a status as pages show it. */
export function viewStatus({ comparison, words }: ViewContext, id: StatusId): StatusView {
	const { status } = words.shared;
	if (id === 'only-1') return { id, words: status.only(comparison.articles[0].label), side: 1 };
	if (id === 'only-2') return { id, words: status.only(comparison.articles[1].label), side: 2 };
	return { id, words: status[id] };
}

/** Gives the status of a point as pages show it, with how hard a conflict is. */
export function viewStatusOf(context: ViewContext, point: Standing & Pick<Point, 'degree'>): StatusView {
	const view = viewStatus(context, statusOf(point));
	return point.degree ? { ...view, degree: context.words.shared.degree[point.degree] } : view;
}
