import { isSameLanguage } from '../language/language';
import type { Article, Link, Name } from './model';
import { termsOf } from './terms';

/** How alike two sentences must be, and how near to each other's best match, to be linked. */
const DEFAULT_OPTIONS = { threshold: 0.14, near: 0.5, nameWeight: 2 };

export type LinkOptions = typeof DEFAULT_OPTIONS;

/**
 * Links sentences of two articles by their words alone: cosine of tf-idf over stems, with each name folded to its id
 * so that two spellings meet. A pair is kept where each is (nearly) the other's best match and the score reaches the
 * threshold. Of texts in two languages only names and numbers are compared. Deterministic; the shared terms come back as the reason, weightiest first.
 */
export function computeLinks(
	[left, right]: readonly [Article, Article],
	names: readonly Name[],
	options: Partial<LinkOptions> = {},
): (Link & { basis: 'computed' })[] {
	const { threshold, near, nameWeight } = { ...DEFAULT_OPTIONS, ...options };
	const isOneLanguage = isSameLanguage(left.lang, right.lang);
	const sentences = [left, right].map((article) => sentenceTerms(article, names, isOneLanguage));
	const [lefts = [], rights = []] = sentences;
	const weigh = weighTerms([...lefts, ...rights], nameWeight);
	const leftVectors = lefts.map(({ terms }) => weigh(terms));
	const rightVectors = rights.map(({ terms }) => weigh(terms));
	const scores = leftVectors.map((vector) => rightVectors.map((other) => dot(vector, other)));
	const bestOfLeft = scores.map((row) => Math.max(0, ...row));
	const bestOfRight = rights.map((_, column) => Math.max(0, ...scores.map((row) => row[column] ?? 0)));
	return scores.flatMap((row, i) =>
		row.flatMap((score, j) => {
			const [a, b, vector, other] = [lefts[i], rights[j], leftVectors[i], rightVectors[j]];
			const isMutual = score >= near * (bestOfLeft[i] ?? 1) && score >= near * (bestOfRight[j] ?? 1);
			if (!a || !b || !vector || !other || score < threshold || !isMutual) return [];
			return [
				{ a: a.end, b: b.end, basis: 'computed' as const, score: Math.round(score * 1000) / 1000, terms: sharedTerms(vector, other) },
			];
		}),
	);
}

interface SentenceTerms {
	end: Link['a'];
	terms: string[];
}

type Vector = ReadonlyMap<string, number>;

/** Gives the terms of each sentence: of the names that start in it, then of its other words. */
function sentenceTerms(article: Article, names: readonly Name[], isOneLanguage: boolean): SentenceTerms[] {
	const ofPassage = Map.groupBy(
		termsOf(article, names).filter(({ key }) => isOneLanguage || isShared(key)),
		({ passage }) => passage,
	);
	return article.passages.flatMap((passage) =>
		passage.sentences.map((sentence) => ({
			end: { article: article.id, passage: passage.id, sentence: sentence.id },
			terms: (ofPassage.get(passage.id) ?? []).filter(({ start }) => start >= sentence.start && start < sentence.end).map(({ key }) => key),
		})),
	);
}

/** Two languages have names and numbers in common; the same letters are seldom the same word. */
function isShared(key: string): boolean {
	return key.startsWith('@') || /\p{N}/u.test(key);
}

/** Makes a function from terms to a tf-idf vector of length 1: (1 + ln tf) · ln(N / df). */
function weighTerms(all: readonly SentenceTerms[], nameWeight: number): (terms: readonly string[]) => Vector {
	const documents = new Map<string, number>();
	for (const { terms } of all) for (const term of new Set(terms)) documents.set(term, (documents.get(term) ?? 0) + 1);
	return (terms) => {
		const counts = new Map<string, number>();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		const weights = [...counts].map(([term, count]): [string, number] => {
			const idf = Math.log(all.length / (documents.get(term) ?? 1));
			return [term, (1 + Math.log(count)) * idf * (term.startsWith('@') ? nameWeight : 1)];
		});
		const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
		return new Map(weights.map(([term, weight]) => [term, weight / norm]));
	};
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
	return sum;
}

function sharedTerms(a: Vector, b: Vector): string[] {
	const shared = [...a].filter(([term]) => b.has(term)).map(([term, weight]): [string, number] => [term, weight * (b.get(term) ?? 0)]);
	return shared.sort(([termA, x], [termB, y]) => y - x || (termA < termB ? -1 : 1)).map(([term]) => term);
}
