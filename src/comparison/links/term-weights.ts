import { commonWordsOf } from '../../language/common-words';
import type { LinkTerm, PassageTerms } from './shared-terms';
import type { Pair } from '../pair';

/** The weights of a passage's terms, and their length as a vector. */
export interface Vector {
	weights: ReadonlyMap<string, number>;
	norm: number;
}

/** What a term tells besides being rare in these texts. */
const KIND_WEIGHTS = { name: 1.4, proper: 1, word: 1, number: 1.3 };
/** Numbers of one digit are everywhere. */
const DIGIT_WEIGHT = 0.3;

/** Passages that are thought to be there besides, with none of the terms: in short texts, what stands in half of the passages still tells a little. */
const OTHERS = 10;

/** How terms are spread over the passages of both texts. */
export interface TermWeights {
	/** Gives the tf-idf vector of some terms: (1 + ln tf) · ln((N + 10) / df) · weight of the kind · weight of a common word. */
	vectorOf: (terms: readonly LinkTerm[]) => Vector;
	/** Tells whether a term is in so few passages that sharing it says something. */
	isRare: (key: string) => boolean;
}

/** Weighs the terms of both texts. */
export function weighTerms(texts: Pair<PassageTerms[]>, lang: string): TermWeights {
	const common = commonWordsOf(lang);
	const all = [...texts[0], ...texts[1]];
	const documents = new Map<string, number>();
	for (const { terms } of all)
		for (const key of new Set(terms.map((term) => term.key))) documents.set(key, (documents.get(key) ?? 0) + 1);
	const most = Math.max(3, RARE * all.length);
	return {
		isRare: (key) => (documents.get(key) ?? 0) <= most,
		vectorOf: (terms) => {
			const counts = Map.groupBy(terms, ({ key }) => key);
			const weights = [...counts].map(([key, same]): [string, number] => {
				const idf = Math.log((all.length + OTHERS) / (documents.get(key) ?? 1));
				return [key, (1 + Math.log(same.length)) * idf * kindWeight(same[0], common.get(key))];
			});
			return { weights: new Map(weights), norm: Math.hypot(...weights.map(([, weight]) => weight)) || 1 };
		},
	};
}

/** The share of all passages that a rare term may stand in. */
const RARE = 0.2;

function kindWeight(term: LinkTerm | undefined, common = 1): number {
	const kind = term?.kind ?? 'word';
	if (kind === 'number' && (term?.key.length ?? 0) < '#10'.length) return DIGIT_WEIGHT;
	return KIND_WEIGHTS[kind] * (kind === 'word' ? common : 1) * Math.sqrt(term?.words ?? 1);
}

/** Gives how alike two vectors are, from 0 to 1: their cosine. */
export function likeness(a: Vector, b: Vector): number {
	const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [key, weight] of few.weights) sum += weight * (many.weights.get(key) ?? 0);
	return sum / (a.norm * b.norm);
}
