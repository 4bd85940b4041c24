import { isStopWord, plainWord, stemOf, tokenize } from '../../language/tokens';
import type { SearchData } from '../data/search-data';
import type { Fit } from '../names/fit-word';
import { nameWords } from '../names/fold-name';
import { spelledWords, type SpelledWord } from '../names/spelled-names';
import { familyKey, kinKey } from './families';
import { stemsOfQuestion, termsOfPoints } from './point-terms';

/** A word of the texts that can be meant; `isProper` where it is printed only in names. */
export interface KnownWord {
	/** Its forms as printed, in lower case. */
	family: readonly string[];
	isProper: boolean;
}

/** Everything that a query is understood by, made once from the small file. */
export interface Lexicon {
	data: SearchData;
	/** All words of the texts, plain. */
	words: Map<string, KnownWord>;
	/** The forms of each family, by language and key. */
	families: Map<string, string[]>;
	/** The words of each root, by language and looser key. */
	kin: Map<string, string[]>;
	/** Small words that the texts have within a sentence with a capital, as names: `may`. */
	capitals: ReadonlySet<string>;
	/** The words of all spellings of names. */
	spelledWords: SpelledWord[];
	/** The stems of the words of each name's spellings. */
	stemsOfName: ReadonlySet<string>[];
	/** What has been found of words in spellings, kept. */
	fits: Map<string, ReadonlyMap<SpelledWord, Fit>>;
	/** Words that are near words of the texts, but are words of their own. */
	ownWords: ReadonlySet<string>;
	/** The names in whose printed spellings each word stands that is printed in names alone. */
	namesOfWord: Map<string, Set<number>>;
	/** Stems of each point with their weight: asks and title count most. */
	pointTerms: Map<string, number>[];
	/** The stems of each point's title and questions. */
	pointAsks: string[][][];
}

/** Makes the lexicon of the texts. */
export function buildLexicon(data: SearchData): Lexicon {
	const words = new Map<string, KnownWord>();
	const families = new Map<string, string[]>();
	const kin = new Map<string, string[]>();
	const join = (map: Map<string, string[]>, key: string, form: string): string[] => {
		const known = map.get(key) ?? [];
		map.set(key, known);
		known.push(form);
		return known;
	};
	for (const { language, words: outside, proper } of data.vocabulary) {
		for (const [list, isProper] of [[outside, false] as const, [proper, true] as const]) {
			for (const form of split(list)) {
				const family = join(families, `${language} ${familyKey(form, language)}`, form);
				join(kin, `${language} ${kinKey(form, language)}`, form);
				if (!words.has(plainWord(form))) words.set(plainWord(form), { family, isProper });
			}
		}
	}
	return {
		data,
		words,
		families,
		kin,
		capitals: new Set(data.vocabulary.flatMap(({ capital }) => split(capital))),
		spelledWords: spelledWords(data),
		stemsOfName: data.names.map(
			({ printed, search }) => new Set([...printed.flat(), ...search].flatMap((spelling) => tokenize(spelling).map(({ stem }) => stem))),
		),
		fits: new Map(),
		ownWords: new Set(split(data.own)),
		namesOfWord: namesOfWords(data, words),
		pointTerms: termsOfPoints(data),
		pointAsks: data.points.map(({ title, asks }) => [title, ...asks].map(stemsOfQuestion)),
	};
}

/** Gives the forms of a word’s family as the texts print them, in all of their languages. */
export function formsOf(word: string, { data, families }: Lexicon): string[] {
	return [...new Set(data.vocabulary.flatMap(({ language }) => families.get(`${language} ${familyKey(word, language)}`) ?? []))];
}

/** Gives the words of the texts that share a root with a word, and are not of its family. */
export function kinOf(word: string, { data, kin }: Lexicon): string[] {
	return data.vocabulary.flatMap(({ language }) =>
		(kin.get(`${language} ${kinKey(word, language)}`) ?? []).filter((form) => familyKey(form, language) !== familyKey(word, language)),
	);
}

function split(list: string): string[] {
	return list === '' ? [] : list.split(' ');
}

function namesOfWords({ names }: SearchData, words: Lexicon['words']): Lexicon['namesOfWord'] {
	const result = new Map<string, Set<number>>();
	for (const [name, { printed }] of names.entries()) {
		for (const word of printed.flat().filter((spelling) => /^\p{Lu}/u.test(spelling) || !/^\p{Ll}+$/u.test(spelling)).flatMap(nameWords)) {
			if (isStopWord(word) || !words.get(word)?.isProper) continue;
			const stem = stemOf(word);
			result.set(stem, (result.get(stem) ?? new Set()).add(name));
		}
	}
	return result;
}
