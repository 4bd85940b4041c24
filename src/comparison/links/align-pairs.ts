import { byScore } from './choose-pairs';
import { heaviestChain } from './heaviest-chain';
import type { ScoredPair, ScoredPassages } from './score-passages';

/** The share of the sure pairs, by score, that must stand in the same order in both texts for order to tell something. */
const IN_ORDER = 0.6;
/** How many unrelated pairs may be expected to pass wherever one is looked for. */
const CHANCE = 0.15;
/** How far a pair out of order must be ahead of the next best. */
const AHEAD = 1.15;

/**
 * Aligns long texts, one passage with one. Pairs that are each other's best and better than chance come first. Where most of
 * them stand in the same order, the heaviest chain in that order is kept, the room between its links is searched for more, the
 * smaller the room the less a pair must score, and a pair out of order must be clear by itself.
 */
export function alignPairs(
	{ pairs, background }: ScoredPassages,
	[lefts, rights]: readonly [number, number],
): ScoredPair[] {
	const thresholdOf = (count: number): number => background.thresholdOf(count, CHANCE);
	const sure = thresholdOf(lefts + rights - 1);
	const anchors = pairs.filter(({ score, closeness }) => closeness === 1 && score >= sure);
	const chain = heaviestChain(anchors);
	const isOrdered = weigh(chain) >= IN_ORDER * weigh(anchors);
	const kept = isOrdered ? fillBetween(pairs, chain, thresholdOf, [lefts, rights]) : [];
	const strict = isOrdered ? thresholdOf(lefts * rights) : sure;
	const taken = { lefts: new Set(kept.map(({ left }) => left)), rights: new Set(kept.map(({ right }) => right)) };
	for (const pair of anchors.toSorted(byScore)) {
		if (pair.score < strict || taken.lefts.has(pair.left) || taken.rights.has(pair.right)) continue;
		if (isOrdered && !isAhead(pair, pairs)) continue;
		kept.push(pair);
		taken.lefts.add(pair.left);
		taken.rights.add(pair.right);
	}
	return kept;
}

function weigh(pairs: readonly ScoredPair[]): number {
	return pairs.reduce((sum, { score }) => sum + score, 0);
}

function isAhead(pair: ScoredPair, pairs: readonly ScoredPair[]): boolean {
	const next = pairs.filter((other) => other !== pair && (other.left === pair.left || other.right === pair.right));
	return next.every(({ score }) => pair.score >= AHEAD * score);
}

/** Searches the rooms between the links of a chain for pairs that keep its order. */
function fillBetween(
	pairs: readonly ScoredPair[],
	chain: readonly ScoredPair[],
	thresholdOf: (pairs: number) => number,
	[lefts, rights]: readonly [number, number],
): ScoredPair[] {
	const byLeft = Map.groupBy(pairs, ({ left }) => left);
	const kept: ScoredPair[] = [...chain];
	const rooms = [...chain, { left: lefts, right: rights }].map(({ left, right }, index): Room => {
		const before = chain[index - 1] ?? { left: -1, right: -1 };
		return { left: [before.left + 1, left], right: [before.right + 1, right] };
	});
	for (let room = rooms.pop(); room; room = rooms.pop()) {
		const best = bestIn(room, byLeft, thresholdOf);
		if (!best) continue;
		kept.push(best);
		rooms.push(
			{ left: [room.left[0], best.left], right: [room.right[0], best.right] },
			{ left: [best.left + 1, room.left[1]], right: [best.right + 1, room.right[1]] },
		);
	}
	return kept;
}

/** Passages from one place up to another, in both texts. */
interface Room {
	left: [from: number, to: number];
	right: [from: number, to: number];
}

function bestIn(
	{ left, right }: Room,
	byLeft: ReadonlyMap<number, ScoredPair[]>,
	thresholdOf: (pairs: number) => number,
): ScoredPair | undefined {
	const threshold = thresholdOf((left[1] - left[0]) * (right[1] - right[0]));
	let best: ScoredPair | undefined;
	for (let place = left[0]; place < left[1]; place += 1)
		for (const pair of byLeft.get(place) ?? [])
			if (
				pair.right >= right[0] &&
				pair.right < right[1] &&
				pair.score >= threshold &&
				(!best || byScore(pair, best) < 0)
			)
				best = pair;
	return best;
}
