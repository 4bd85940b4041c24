/** Two of a kind: the left article's, the right article's. */
export type Pair<T> = readonly [left: T, right: T];

/** A place in a pair: 0 is left, 1 is right. */
export type Side = 0 | 1;

/** Both sides, left first. */
export const sides: Pair<Side> = [0, 1];

/** Gives the side across. */
export function otherSide(side: Side): Side {
	return side === 0 ? 1 : 0;
}

/** Makes a pair from what a function gives for each side of another. */
export function mapPair<T, U>([left, right]: Pair<T>, map: (item: T, side: Side) => U): Pair<U> {
	return [map(left, 0), map(right, 1)];
}

/** Narrows a list to a pair; undefined where it has not just two items. */
export function toPair<T>(items: readonly T[]): Pair<T> | undefined {
	const [left, right] = items;
	return items.length === 2 && left !== undefined && right !== undefined ? [left, right] : undefined;
}
