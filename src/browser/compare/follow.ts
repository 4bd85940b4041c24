import type { Ranked } from '../../comparison/spine';

/** How far above and below the line a counterpart may stand without the other text moving. */
const ABOVE = 120;
const BELOW = 220;

/** A counterpart of the sentence at the line: the point it belongs to, and how far below the line it stands. */
export interface Counterpart<Entry extends Ranked> {
	point: Entry;
	distance: number;
}

/**
 * Gives how far the other text must move up for a counterpart to come to the line: that of the weightiest point, of equals the
 * nearest. 0 where it is near enough, or where there is none.
 */
export function followBy<Entry extends Ranked>(counterparts: readonly Counterpart<Entry>[]): number {
	const [best] = counterparts.toSorted(
		(a, b) => b.point.weight - a.point.weight || Math.abs(a.distance) - Math.abs(b.distance),
	);
	if (!best || (best.distance >= -ABOVE && best.distance <= BELOW)) return 0;
	return best.distance;
}

/** Gives how much of a movement is done after a share of its time: quick at first, slow at its end. */
export function ease(share: number): number {
	return 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;
}
