import type { Language } from '../language/language';
import { tokenize, type Token } from '../language/tokens';
import type { SearchData } from './search-data';
import type { Fit } from './fit-word';
import { namesOfStems, placesOfNames } from './name-places';
import { stemsOfQuestion, termsOfPoints } from './point-terms';
import { textLanguage } from './text-language';
import { spelledWords, type SpelledWord } from './spelled-names';

/** A word of a passage, with the passage's index and its plain form. */
export interface PlacedToken extends Token {
	passage: number;
	plain: string;
}

/** A word that can be meant; `isProper` where it is printed only in names. */
export interface KnownWord {
	stem: string;
	count: number;
	isProper: boolean;
}

/** Everything that a query is understood by, made once from the small file. */
export interface Lexicon {
	data: SearchData;
	language: Language;
	/** The tokens of each passage. */
	tokens: PlacedToken[][];
	/** Places of each stem. */
	stems: Map<string, PlacedToken[]>;
	/** All words of the texts that can be meant, plain. */
	words: Map<string, KnownWord>;
	/** Small words that the texts have within a sentence with a capital, as names: `may`. */
	properStopWords: ReadonlySet<string>;
	/** The words of all spellings of names. */
	spelledWords: SpelledWord[];
	/** The stems of the words of each name's spellings. */
	stemsOfName: ReadonlySet<string>[];
	/** What has been found of words in spellings, kept. */
	fits: Map<string, ReadonlyMap<SpelledWord, Fit>>;
	/** Words that are near words of the texts, but are words of their own. */
	ownWords: ReadonlySet<string>;
	/** Places of each name: its mentions, and its spellings inside longer names. */
	places: [passage: number, start: number, end: number][][];
	/** The names whose mentions each capitalised stem stands in, where it stands nowhere else. */
	namesOfStem: Map<string, Set<number>>;
	/** Stems of each point with their weight: asks and title count most. */
	pointTerms: Map<string, number>[];
	/** The stems of each point's title and questions. */
	pointAsks: string[][][];
	/** The stems of each event and note. */
	otherStems: ReadonlySet<string>[];
}

/** Makes the lexicon of the texts. */
export function buildLexicon(data: SearchData): Lexicon {
	const language = textLanguage(data);
	const tokens = data.passages.map(([, , text], passage) =>
		tokenize(text, language).map((token): PlacedToken => ({ ...token, passage, plain: language.plainWord(token.word) })),
	);
	const stems = new Map<string, PlacedToken[]>();
	for (const token of tokens.flat()) {
		const known = stems.get(token.stem);
		if (known) known.push(token);
		else stems.set(token.stem, [token]);
	}
	const ofNames = namesOfStems(data, stems);
	const words = new Map<string, KnownWord>();
	for (const { stem, plain, isStopWord: isSmall } of tokens.flat()) {
		if (isSmall || !/\p{L}/u.test(plain)) continue;
		words.set(plain, { stem, count: (words.get(plain)?.count ?? 0) + 1, isProper: ofNames.has(stem) });
	}
	return {
		data,
		language,
		tokens,
		stems,
		words,
		properStopWords: new Set(
			tokens
				.flat()
				.filter((token) => isProperStopWord(token, data))
				.map(({ plain }) => plain),
		),
		spelledWords: spelledWords(data, language),
		stemsOfName: data.names.map(
			([, , , spellings]) => new Set(spellings.flatMap((spelling) => tokenize(spelling, language).map(({ stem }) => stem))),
		),
		fits: new Map(),
		ownWords: new Set(data.own === '' ? [] : data.own.split(' ')),
		places: placesOfNames(data),
		namesOfStem: ofNames,
		pointTerms: termsOfPoints(data, language),
		pointAsks: data.points.map(([, title, , , , , asks]) => [title, ...asks].map((text) => stemsOfQuestion(text, language))),
		otherStems: data.others.map(([, words]) => new Set(tokenize(words, language).map(({ stem }) => stem))),
	};
}

function isProperStopWord({ passage, start, word, isStopWord: isSmall }: PlacedToken, { passages }: SearchData): boolean {
	return isSmall && /^\p{Lu}/u.test(word) && /[\p{L}\p{N},] $/u.test(passages[passage]?.[2].slice(0, start) ?? '');
}
