import type { Point } from './model';
import { mapPair, otherSide, sides, type Pair, type Side } from './pair';

/** A place of a point in a text, as far as its order goes: the index of its passage, and the offset in it. */
export interface Spot {
	passage: string;
	index: number;
	start: number;
}

/** What the order of points rests on. */
export interface Placed {
	/** `computed` where nobody made the point: the words of two passages are alike. */
	relation: Point['relation'] | 'computed';
	weight: number;
	/** The one side that speaks, with `only`. */
	speaker?: Side | undefined;
	/** The first place on each side, if there is one. */
	spots: Pair<Spot | undefined>;
}

/** A point that knows its place among the others; one of the comparison and one of the page's data are both such. */
export interface Ranked extends Placed {
	/** Its place by weight, the heaviest first. */
	rank: number;
	/** Its place in the order in which either text, leading, comes to it. */
	order: Pair<number>;
}

/** What the filters of the compare page show: a kind of points; `only-1` and `only-2` those of one side. */
export const shows = ['weightiest', 'all', 'conflict', 'differ', 'agree', 'only', 'only-1', 'only-2'] as const;
export type Show = (typeof shows)[number];

/** What comes first among points of the same weight. */
const ORDER: Placed['relation'][] = ['conflict', 'differ', 'agree', 'only', 'computed'];

/** The weight of the points that a reader of one minute must see. */
const WEIGHTIEST = 3;

/**
 * Gives points their places: by weight, on a tie at odds before differ, agree and only; and in the order of either text. Those of the
 * other text alone stand last, in its order.
 */
export function rankPoints<Entry extends Placed>(points: readonly Entry[]): (Entry & Ranked)[] {
	const byWeight = points.toSorted(compareWeight);
	const [left, right] = mapPair(sides, (lead) =>
		points.toSorted((a, b) => comparePlaces(a, b, lead) || compareWeight(a, b)),
	);
	return points.map((point) => ({
		...point,
		rank: byWeight.indexOf(point),
		order: [left.indexOf(point), right.indexOf(point)],
	}));
}

function compareWeight(a: Placed, b: Placed): number {
	return b.weight - a.weight || ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);
}

function comparePlaces(a: Placed, b: Placed, lead: Side): number {
	const [one, two] = [a, b].map(({ spots }) => ({
		isOwn: spots[lead] !== undefined,
		spot: spots[lead] ?? spots[otherSide(lead)],
	}));
	if (!one?.spot || !two?.spot) return 0;
	return Number(two.isOwn) - Number(one.isOwn) || one.spot.index - two.spot.index || one.spot.start - two.spot.start;
}

/** Puts points in the order in which the text that leads comes to them. */
export function inLeadOrder<Entry extends Ranked>(points: readonly Entry[], lead: Side): Entry[] {
	return points.toSorted((a, b) => a.order[lead] - b.order[lead]);
}

/** Tells whether a filter shows a point. */
export function isShown({ relation, weight, speaker }: Placed, show: Show): boolean {
	if (show === 'all') return true;
	if (show === 'weightiest') return weight === WEIGHTIEST;
	return relation === show || (speaker !== undefined && `only-${speaker + 1}` === show);
}

/** Puts points in the order of their weight, those that the filter shows before all others: the first is what a sentence opens. */
export function inWeightOrder<Entry extends Ranked>(points: readonly Entry[], show: Show): Entry[] {
	return points.toSorted((a, b) => Number(isShown(b, show)) - Number(isShown(a, show)) || a.rank - b.rank);
}

/** Gives the point so many steps on in a list, around its ends; from outside it, the first or the last. */
export function stepThrough<Entry>(list: readonly Entry[], current: Entry | undefined, by: 1 | -1): Entry | undefined {
	const index = current === undefined ? -1 : list.indexOf(current);
	if (index === -1) return by === 1 ? list[0] : list.at(-1);
	return list[(index + by + list.length) % list.length];
}
