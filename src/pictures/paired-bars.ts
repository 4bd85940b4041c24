/** The lengths of two bars that grow from one hinge, in per cent of the room each has. */
export type PairLengths = [number, number];

/**
 * Scales pairs of values to bars: to the greatest of all, to a greatest that several pictures share (`full`), or each pair
 * to its own greater one (`each`), for rows of different units. What is not nothing is at least one per cent, so that it
 * can be seen.
 */
export function pairLengths(
	pairs: readonly (readonly [number, number])[],
	full: number | 'each' = Math.max(0, ...pairs.flat()),
): PairLengths[] {
	return pairs.map(([one, two]) => {
		const whole = full === 'each' ? Math.max(one, two) : full;
		return [lengthOf(one, whole), lengthOf(two, whole)];
	});
}

function lengthOf(value: number, whole: number): number {
	if (value <= 0 || whole <= 0) return 0;
	return Math.max(1, Math.round((100 * value) / whole));
}
