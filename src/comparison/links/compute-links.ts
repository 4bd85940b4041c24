import type { Article, Link, LinkEnd, Name } from '../model';
import type { Pair } from '../pair';
import { alignPairs } from './align-pairs';
import { choosePairs } from './choose-pairs';
import { scorePassages, sentenceVectors, type ScoredPair } from './score-passages';
import { linkTerms, type LinkTerm, type PassageTerms } from './shared-terms';
import { likeness, weighTerms, type TermWeights } from './term-weights';

/** A text with at least so many passages is long: it has an order that tells something, and one counterpart a passage. */
const LONG = 30;

/** A link computed from words alone. */
export type ComputedLink = Link & { basis: 'computed' };

/**
 * Links passages of two texts by their words alone: cosine of tf-idf over stems and names, held against what unrelated
 * passages of the same texts reach by chance. A link needs two words with a topic or one name, rare enough to say something;
 * numbers add to a score and never make a link. Of texts in two languages only names and numbers are compared.
 * Long texts are aligned one to one. Deterministic; the sentences most alike are the ends, the shared words the reason.
 */
export function computeLinks(articles: Pair<Article>, names: readonly Name[]): ComputedLink[] {
	const texts = linkTerms(articles, names);
	const weights = weighTerms(texts, articles[0].lang);
	const { pairs, background } = scorePassages(texts, weights);
	const supported = pairs.filter((pair) => pair.score >= background.least && isSupported(texts, pair, weights));
	const sizes = [texts[0].length, texts[1].length] as const;
	const choose = Math.min(...sizes) >= LONG ? alignPairs : choosePairs;
	return choose({ pairs: supported, background }, sizes)
		.sort((a, b) => a.left - b.left || a.right - b.right)
		.flatMap((pair) => makeLink(articles, texts, pair, weights) ?? []);
}

/** Tells whether two passages share a name, or two words, that not every passage has. */
function isSupported(
	[lefts, rights]: Pair<PassageTerms[]>,
	{ left, right }: ScoredPair,
	{ isRare }: TermWeights,
): boolean {
	const others = new Set(rights[right]?.terms.map(({ key }) => key));
	const shared = new Map(
		lefts[left]?.terms.filter(({ key }) => others.has(key) && isRare(key)).map((term) => [term.key, term]),
	);
	const kinds = [...shared.values()].map(({ kind }) => kind);
	return (
		kinds.some((kind) => kind === 'name' || kind === 'proper') || kinds.filter((kind) => kind === 'word').length >= 2
	);
}

function makeLink(
	articles: Pair<Article>,
	[lefts, rights]: Pair<PassageTerms[]>,
	{ left, right, score }: ScoredPair,
	{ vectorOf }: TermWeights,
): ComputedLink | undefined {
	const [a, b] = [lefts[left], rights[right]];
	if (!a || !b) return undefined;
	const [one, other] = closestSentences(a, b, vectorOf);
	if (one === undefined || other === undefined) return undefined;
	const end = (side: 0 | 1, { passage }: PassageTerms, sentence: string): LinkEnd => ({
		article: articles[side].id,
		passage: passage.id,
		sentence,
	});
	return {
		a: end(0, a, one),
		b: end(1, b, other),
		basis: 'computed',
		score: Math.round(score * 1000) / 1000,
		terms: sharedWords(a, b, vectorOf),
	};
}

/** Gives the sentences of two passages that are most alike. */
function closestSentences(
	a: PassageTerms,
	b: PassageTerms,
	vectorOf: TermWeights['vectorOf'],
): [string | undefined, string | undefined] {
	const [ours, theirs] = [sentenceVectors(a, vectorOf), sentenceVectors(b, vectorOf)];
	let best = { one: 0, other: 0, score: -1 };
	for (const [one, vector] of ours.entries())
		for (const [other, across] of theirs.entries()) {
			const score = likeness(vector, across);
			if (score > best.score) best = { one, other, score };
		}
	return [a.passage.sentences[best.one]?.id, b.passage.sentences[best.other]?.id];
}

/** Gives the words and names that two passages share, as the left text prints them first, weightiest first. */
function sharedWords(a: PassageTerms, b: PassageTerms, vectorOf: TermWeights['vectorOf']): string[] {
	const [ours, theirs] = [vectorOf(a.terms).weights, vectorOf(b.terms).weights];
	const printed = (key: string): string => {
		const term: LinkTerm | undefined = a.terms.find((own) => own.key === key);
		return a.passage.text.slice(term?.start, term?.end);
	};
	return (
		[...ours]
			.flatMap(([key, weight]): [string, number][] =>
				weight * (theirs.get(key) ?? 0) > 0 ? [[key, weight * (theirs.get(key) ?? 0)]] : [],
			)
			// Numbers make no link: they stand behind what does.
			.sort(
				([keyA, x], [keyB, y]) =>
					Number(keyA.startsWith('#')) - Number(keyB.startsWith('#')) || y - x || (keyA < keyB ? -1 : 1),
			)
			.map(([key]) => printed(key))
	);
}
