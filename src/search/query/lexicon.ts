import { isSameLanguage, type Language } from '../../language/language';
import { tokenize } from '../../language/tokens';
import type { SearchData } from '../data/search-data';
import type { Fit } from '../names/fit-word';
import { nameWords } from '../../language/fold-name';
import { spelledWords, type SpelledWord } from '../names/spelled-names';
import { familyKey, kinKey } from './families';
import { textLanguages, type TextLanguages } from './text-languages';
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
	/** The language of queries: that of the texts. */
	language: Language;
	languages: TextLanguages;
	/** All words of the texts, plain. */
	words: Map<string, KnownWord>;
	/** The scripts that the texts are written in. */
	scripts: ReadonlySet<string>;
	/** What their families have in common, where it is a word itself and not one of the texts’. */
	bases: Map<string, KnownWord>;
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
	const languages = textLanguages(data);
	const language = languages.query;
	const words = new Map<string, KnownWord>();
	const families = new Map<string, string[]>();
	const kin = new Map<string, string[]>();
	const join = (map: Map<string, string[]>, key: string, form: string): string[] => {
		const known = map.get(key) ?? [];
		map.set(key, known);
		known.push(form);
		return known;
	};
	for (const { language: tag, words: outside, proper } of data.vocabulary) {
		const own = languages.all.find((known) => isSameLanguage(known.tag, tag)) ?? language;
		for (const [list, isProper] of [[outside, false] as const, [proper, true] as const]) {
			for (const form of split(list)) {
				// A name is no form of a word that looks like it: `Fars` of `far`.
				const key = isProper ? `=${own.plainWord(form)}` : familyKey(form, own);
				const family = join(families, `${own.tag} ${key}`, form);
				join(kin, `${own.tag} ${kinKey(form, own)}`, form);
				if (!words.has(language.plainWord(form))) words.set(language.plainWord(form), { family, isProper });
			}
		}
	}
	const bases = new Map(
		[...families].flatMap(([key, family]): [string, KnownWord][] => {
			const base = key.replace(/^\S+ /, '');
			return base.length > 5 && !base.startsWith('=') && !words.has(base) ? [[base, { family, isProper: false }]] : [];
		}),
	);
	return {
		data,
		scripts: new Set([...words.keys()].filter((word) => /^\p{L}/u.test(word)).map(scriptOf)),
		bases,
		language,
		languages,
		words,
		families,
		kin,
		capitals: new Set(data.vocabulary.flatMap(({ capital }) => split(capital))),
		spelledWords: spelledWords(data, language),
		stemsOfName: data.names.map(
			({ printed, search }) =>
				new Set(
					[...printed.flat(), ...search].flatMap((spelling) => tokenize(spelling, language).map(({ stem }) => stem)),
				),
		),
		fits: new Map(),
		ownWords: new Set(split(data.own)),
		namesOfWord: namesOfWords(data, words, language),
		pointTerms: termsOfPoints(data, language),
		pointAsks: data.points.map(({ title, asks }) => [title, ...asks].map((text) => stemsOfQuestion(text, language))),
	};
}

/** Gives the forms of a word’s family as the texts print them, in all of their languages. */
export function formsOf(word: string, { languages, families }: Lexicon): string[] {
	return [
		...new Set(
			languages.all.flatMap((own) =>
				[familyKey(word, own), `=${own.plainWord(word)}`].flatMap((key) => families.get(`${own.tag} ${key}`) ?? []),
			),
		),
	];
}

/** Gives the words of the texts that share a root with a word, and are not of its family. */
export function kinOf(word: string, { languages, kin }: Lexicon): string[] {
	return languages.all.flatMap((own) =>
		(kin.get(`${own.tag} ${kinKey(word, own)}`) ?? []).filter((form) => familyKey(form, own) !== familyKey(word, own)),
	);
}

function split(list: string): string[] {
	return list === '' ? [] : list.split(' ');
}

function namesOfWords(
	{ names }: SearchData,
	words: Lexicon['words'],
	{ isStopWord, stemOf }: Language,
): Lexicon['namesOfWord'] {
	const result = new Map<string, Set<number>>();
	for (const [name, { printed }] of names.entries()) {
		for (const word of printed
			.flat()
			.filter((spelling) => /^\p{Lu}/u.test(spelling) || !/^\p{Ll}+$/u.test(spelling))
			.flatMap(nameWords)) {
			if (isStopWord(word) || !words.get(word)?.isProper) continue;
			const stem = stemOf(word);
			result.set(stem, (result.get(stem) ?? new Set()).add(name));
		}
	}
	return result;
}

/** Tells which script a word is written in, of those that are told apart. */
export function scriptOf(text: string): string {
	if (/\p{Script=Latin}/u.test(text)) return 'latin';
	if (/\p{Script=Arabic}/u.test(text)) return 'arabic';
	if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
	if (/\p{Script=Greek}/u.test(text)) return 'greek';
	if (/\p{Script=Hebrew}/u.test(text)) return 'hebrew';
	return 'other';
}
