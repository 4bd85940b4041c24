/** How alike passages are that have nothing to do with each other: the measure for those that have. */
export interface Background {
	/** Below this no two passages are alike. */
	least: number;
	/** Gives the score that as many of so many unrelated pairs as `chance` are expected to reach. */
	thresholdOf: (pairs: number, chance: number) => number;
}

/** The least score that counts, whatever the rest of the texts is like. */
const LEAST = 0.1;
/** The upper part of the scores, from which the rest of the tail is reckoned. */
const TAIL = 0.1;

/**
 * Describes the scores of unrelated pairs by their upper tail: an exponential one, from the highest tenth on. `scores` are those
 * above 0 of pairs that are not nearly the best of either passage, `count` is the number of all such pairs.
 */
export function describeBackground(scores: readonly number[], count: number): Background {
	const sorted = scores.toSorted((a, b) => b - a);
	const size = Math.min(sorted.length, Math.ceil(TAIL * count));
	const tail = sorted.slice(0, size);
	const from = tail.at(-1) ?? 0;
	const slope = tail.reduce((sum, score) => sum + score - from, 0) / Math.max(1, size);
	const share = size / Math.max(1, count);
	return {
		least: LEAST,
		thresholdOf: (pairs, chance) => Math.max(LEAST, from + slope * Math.log(Math.max(1, (pairs * share) / chance))),
	};
}
