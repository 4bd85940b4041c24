import type { Language } from '../../language/language';
import { tokenize } from '../../language/tokens';
import { foldNameWord, isNameArticle, nameWords, skeleton, soundOf } from '../../language/fold-name';
import type { SearchData } from '../data/search-data';

/** The keys that words of names are compared by. */
export interface NameKeys {
	plain: string;
	key: string;
	sound: string;
	bones: string;
	stem: string;
	/** How many vowels the key ends in. */
	vowels: number;
}

/** A word that stands in spellings. */
export interface SpelledWord extends NameKeys {
	/** `proper` words meet in any spelling, `ordinary` ones in any inflection, initials as they stand. */
	sort: 'proper' | 'ordinary' | 'initials';
	/** The spellings that it stands in, and where. */
	places: { spelling: SpelledName; at: number }[];
}

/** A spelling of a name, articles and small words left out. */
export interface SpelledName {
	name: number;
	printed: string;
	words: SpelledWord[];
}

/** Gives the keys of a plain word. */
export function keysOf(plain: string, { stemOf }: Language): NameKeys {
	const key = foldNameWord(plain);
	const sound = soundOf(key);
	const vowels = /[aiu]*$/.exec(key)?.[0].length ?? 0;
	return { plain, key, sound, bones: skeleton(sound), stem: stemOf(plain), vowels };
}

/** Takes the spellings of all names apart, into their words. */
export function spelledWords(data: SearchData, language: Language): SpelledWord[] {
	const { isStopWord, stemOf } = language;
	const ordinary = ordinaryStems(data, language);
	const words = new Map<string, SpelledWord>();
	for (const [name, { label, printed: own, search }] of data.names.entries()) {
		for (const printed of new Set([label, ...own.flat(), ...search])) {
			const capitals = new Set(printed.match(/(?<!\p{L})[\p{Lu}\p{Lo}][\p{L}\p{M}’'ʿʾ‘]*/gu)?.flatMap(nameWords));
			const initials = new Set(printed.match(/(?<!\p{L})(?:\p{Lu}\.?){2,}(?!\p{L})/gu)?.flatMap(nameWords));
			const all = nameWords(printed);
			const kept = all.filter((word) => !isNameArticle(word));
			const spelling: SpelledName = { name, printed, words: [] };
			for (const [at, plain] of (kept.length > 0 ? kept : all).entries()) {
				const isProper = capitals.has(plain) && !isStopWord(plain) && !ordinary.has(stemOf(plain));
				const sort = initials.has(plain) ? 'initials' : isProper ? 'proper' : 'ordinary';
				const word = words.get(`${sort} ${plain}`) ?? { ...keysOf(plain, language), sort, places: [] };
				words.set(`${sort} ${plain}`, word);
				word.places.push({ spelling, at });
				spelling.words.push(word);
			}
		}
	}
	return [...words.values()];
}

/** Gives the stems that the texts have outside of names, that the editors have in lower case, and those known to be words of their own. */
function ordinaryStems({ vocabulary, points, own }: SearchData, language: Language): Set<string> {
	const { stemOf } = language;
	const editors = points.flatMap(({ title, asks }) => [title, ...asks]);
	const lower = editors.flatMap((text) =>
		tokenize(text, language).flatMap(({ word, stem }) => (/^\p{Ll}/u.test(word) ? [stem] : [])),
	);
	return new Set([
		...vocabulary.flatMap(({ words }) => words.split(' ').map(stemOf)),
		...lower,
		...own.split(' ').map(stemOf),
	]);
}
