import type { ScoredPair, ScoredPassages } from './score-passages';

/** How near to the best of both its passages a pair must be. */
const CLOSE = 0.55;
/** How many unrelated pairs of a passage may be expected to score enough: being nearly the best of both sorts most of them out. */
const CHANCE = 2;
/** The most counterparts of one passage. */
const MOST = 5;

/** Chooses pairs of short texts, whose order tells nothing: those that are nearly the best of both passages, and better than chance. */
export function choosePairs(
	{ pairs, background }: ScoredPassages,
	[lefts, rights]: readonly [number, number],
): ScoredPair[] {
	const threshold = background.thresholdOf(lefts + rights - 1, CHANCE);
	const counts = new Map<string, number>();
	return pairs
		.filter(({ score, closeness }) => score >= threshold && closeness >= CLOSE)
		.sort(byScore)
		.filter(({ left, right }) => {
			const ends = [`left ${left}`, `right ${right}`];
			if (ends.some((end) => (counts.get(end) ?? 0) >= MOST)) return false;
			for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
			return true;
		});
}

/** Puts the best first; pairs alike stand as the texts read. */
export function byScore(a: ScoredPair, b: ScoredPair): number {
	return b.score - a.score || a.left - b.left || a.right - b.right;
}
