import { nameKeys, skeleton } from './fold-name';
import { wholeWords } from '../comparison/whole-words';
import type { SearchData } from './search-data';
import { isStopWord, plainWord, tokenize, type Token } from '../comparison/tokens';

/** A word of a passage, with the passage's index. */
export interface PlacedToken extends Token {
	passage: number;
}

/** A spelling of a name as keys, with their consonants. */
export interface SpelledName {
	name: number;
	spelling: string;
	keys: string[];
	skeletons: string[];
}

/** Everything that a query is understood by, made once from the small file. */
export interface Lexicon {
	data: SearchData;
	/** The tokens of each passage. */
	tokens: PlacedToken[][];
	/** Places of each stem. */
	stems: Map<string, PlacedToken[]>;
	/** All words of the texts that can be meant, plain, with their stem and count. */
	words: Map<string, { stem: string; count: number }>;
	spellings: SpelledName[];
	/** Places of each name: its mentions, and its spellings inside longer names. */
	places: [passage: number, start: number, end: number][][];
	/** The names whose mentions each capitalised stem stands in, where it stands nowhere else. */
	namesOfStem: Map<string, Set<number>>;
	/** Stems of each point with their weight: asks and title count most. */
	pointTerms: Map<string, number>[];
	/** The number of points that a stem is in. */
	pointCounts: Map<string, number>;
}

/** Makes the lexicon of the texts. */
export function buildLexicon(data: SearchData): Lexicon {
	const tokens = data.passages.map(([, , text], passage) => tokenize(text).map((token) => ({ ...token, passage })));
	const stems = new Map<string, PlacedToken[]>();
	const words = new Map<string, { stem: string; count: number }>();
	for (const token of tokens.flat()) {
		stems.set(token.stem, [...(stems.get(token.stem) ?? []), token]);
		const word = plainWord(token.word);
		if (!token.isStopWord && /\p{L}/u.test(word)) words.set(word, { stem: token.stem, count: (words.get(word)?.count ?? 0) + 1 });
	}
	const spellings = data.names.flatMap(([, , , all], name) =>
		all.map((spelling) => {
			const keys = nameKeys(spelling);
			return { name, spelling, keys, skeletons: keys.map(skeleton) };
		}),
	);
	const pointTerms = data.points.map((point) => termsOfPoint(data, point));
	const pointCounts = new Map<string, number>();
	for (const terms of pointTerms) for (const term of terms.keys()) pointCounts.set(term, (pointCounts.get(term) ?? 0) + 1);
	return {
		data,
		tokens,
		stems,
		words,
		spellings,
		places: data.names.map((_, name) => placesOfName(data, name)),
		namesOfStem: namesOfStems(data, stems),
		pointTerms,
		pointCounts,
	};
}

/** Gives the mentions of a name, and where one of its printed spellings stands inside a mention of a longer name. */
function placesOfName(data: SearchData, name: number): [passage: number, start: number, end: number][] {
	const own = data.names[name]?.[4] ?? [];
	const printed = new Set(
		own.map(([passage, start, end]) => data.passages[passage]?.[2].slice(start, end) ?? '').filter((spelling) => /^\p{Lu}/u.test(spelling)),
	);
	const nested = data.names.flatMap(([, , , , mentions], other) => {
		if (other === name) return [];
		return mentions.flatMap(([passage, start, end]) => {
			const text = data.passages[passage]?.[2].slice(start, end) ?? '';
			return [...printed].flatMap((spelling) =>
				[...text.matchAll(wholeWords(spelling))].map(({ index, 0: exact }): [number, number, number] => [
					passage,
					start + index,
					start + index + exact.length,
				]),
			);
		});
	});
	return [...own, ...nested];
}

/** Gives the names that each stem stands in, for stems that are printed with a capital and only within names. */
function namesOfStems(data: SearchData, stems: ReadonlyMap<string, PlacedToken[]>): Map<string, Set<number>> {
	const result = new Map<string, Set<number>>();
	for (const [stem, tokens] of stems) {
		const names = new Set<number>();
		const isProper = tokens.every(({ word, passage, start, end }) => {
			const holders = data.names.flatMap(([, , , , mentions], name) =>
				mentions.some(([place, from, to]) => place === passage && from <= start && end <= to) ? [name] : [],
			);
			for (const name of holders) names.add(name);
			return holders.length > 0 && /^\p{Lu}/u.test(word);
		});
		if (isProper) result.set(stem, names);
	}
	return result;
}

function termsOfPoint(data: SearchData, [, title, subject, , , body, asks, evidence]: SearchData['points'][number]): Map<string, number> {
	const terms = new Map<string, number>();
	const add = (text: string, weight: number): void => {
		for (const { stem, word } of tokenize(text)) {
			// Question words tell questions apart; other small words do not.
			if (isStopWord(word) && !isQuestionWord(word)) continue;
			terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
		}
	};
	for (const [passage, start, end] of evidence) {
		add(data.passages[passage]?.[2].slice(start, end) ?? '', 0.45);
		// A name in the evidence counts in whatever spelling it is asked for.
		data.names.forEach(([id, , , , mentions]) => {
			if (mentions.some(([place, from, to]) => place === passage && from < end && start < to))
				terms.set(`@${id}`, Math.max(terms.get(`@${id}`) ?? 0, 0.6));
		});
	}
	add(body, 0.5);
	add(data.subjects.find(([id]) => id === subject)?.[1] ?? '', 0.5);
	add(title, 1);
	for (const ask of asks) add(ask, 1);
	return terms;
}

/** Tells whether a word asks: who, what, when, where, why, how, which. */
export function isQuestionWord(word: string): boolean {
	return /^(?:who|whom|whose|what|when|where|why|how|which|long|many|much)$/i.test(word);
}
