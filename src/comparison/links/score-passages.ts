import type { Pair } from '../pair';
import { describeBackground, type Background } from './background';
import type { PassageTerms } from './shared-terms';
import { likeness, type TermWeights, type Vector } from './term-weights';

/** Two passages that share something: their places in their texts, and how alike they are. */
export interface ScoredPair {
	left: number;
	right: number;
	/** From 0 to 1. */
	score: number;
	/** The score as a share of the best that each passage has, from 0 to 1 (their geometric mean): 1 where each is the other's best. */
	closeness: number;
}

/** All pairs of passages that share something, and what chance makes of such texts. */
export interface ScoredPassages {
	pairs: ScoredPair[];
	background: Background;
}

/** How much the two sentences that are most alike count, beside the passages as wholes. */
const SENTENCE_SHARE = 0.3;
/** Where there are more pairs of passages than this, sentences are not looked at. */
const MOST_PAIRS = 20_000;
/** Where there are more than this, words in more than so large a share of passages are left out: they add next to nothing to a score. */
const MANY_PAIRS = 1_000_000;
const FREQUENT = 0.05;
/** A pair this near to the best of one of its passages may be more than chance. */
const NEAR = 0.5;

/** Scores the pairs of passages that share a term, through an index of who has it. */
export function scorePassages(texts: Pair<PassageTerms[]>, { vectorOf }: TermWeights): ScoredPassages {
	const [lefts, rights] = [texts[0].map(({ terms }) => vectorOf(terms)), texts[1].map(({ terms }) => vectorOf(terms))];
	const isSmall = lefts.length * rights.length <= MOST_PAIRS;
	const sentences = isSmall ? texts.map((text) => text.map((passage) => sentenceVectors(passage, vectorOf))) : [];
	const found = sharedPairs(lefts, rights).map(({ left, right, score }) => {
		if (!isSmall) return { left, right, score };
		const best = bestLikeness(sentences[0]?.[left] ?? [], sentences[1]?.[right] ?? []);
		return { left, right, score: (1 - SENTENCE_SHARE) * score + SENTENCE_SHARE * best };
	});
	const bestOfLeft = bests(found.map(({ left, score }) => [left, score]));
	const bestOfRight = bests(found.map(({ right, score }) => [right, score]));
	const pairs = found.map(({ left, right, score }) => ({
		left,
		right,
		score,
		closeness: score / Math.sqrt((bestOfLeft.get(left) ?? score) * (bestOfRight.get(right) ?? score)),
	}));
	const unrelated = pairs.filter(({ closeness }) => closeness < NEAR);
	const all = lefts.length * rights.length - (pairs.length - unrelated.length);
	return {
		pairs,
		background: describeBackground(
			unrelated.map(({ score }) => score),
			all,
		),
	};
}

/** Gives the cosine of each two vectors that share a term. */
function sharedPairs(lefts: readonly Vector[], rights: readonly Vector[]): Omit<ScoredPair, 'closeness'>[] {
	const index = new Map<string, { right: number; weight: number }[]>();
	for (const [right, { weights, norm }] of rights.entries()) {
		for (const [key, weight] of weights) {
			const own = index.get(key) ?? [];
			index.set(key, own);
			own.push({ right, weight: weight / norm });
		}
	}
	if (lefts.length * rights.length > MANY_PAIRS)
		for (const [key, own] of index) if (own.length > FREQUENT * rights.length) index.delete(key);
	const pairs: Omit<ScoredPair, 'closeness'>[] = [];
	const sums = new Float64Array(rights.length);
	for (const [left, { weights, norm }] of lefts.entries()) {
		sums.fill(0);
		for (const [key, weight] of weights)
			for (const { right, weight: other } of index.get(key) ?? [])
				sums[right] = (sums[right] ?? 0) + (weight * other) / norm;
		for (const [right, score] of sums.entries()) if (score > 0) pairs.push({ left, right, score: Math.min(1, score) });
	}
	return pairs;
}

/** Gives the vectors of a passage's sentences. */
export function sentenceVectors({ passage, terms }: PassageTerms, vectorOf: TermWeights['vectorOf']): Vector[] {
	return passage.sentences.map(({ start, end }) =>
		vectorOf(terms.filter((term) => term.start >= start && term.start < end)),
	);
}

function bestLikeness(ours: readonly Vector[], theirs: readonly Vector[]): number {
	return Math.min(1, Math.max(0, ...ours.flatMap((one) => theirs.map((other) => likeness(one, other)))));
}

function bests(scores: readonly (readonly [number, number])[]): Map<number, number> {
	const best = new Map<number, number>();
	for (const [place, score] of scores) best.set(place, Math.max(best.get(place) ?? 0, score));
	return best;
}
