import { distance } from 'fastest-levenshtein';
import type { Lexicon } from '../query/lexicon';
import { countSlips } from './nearest-word';
import { keysOf, type NameKeys, type SpelledWord } from './spelled-names';

/** How a word of a query meets a word of a spelling, best first: by its keys, but for its vowels, with a slip. */
export type Level = 0 | 1 | 2;

/** How, and with how many letters amiss. */
export interface Fit {
	level: Level;
	slips: number;
}

/** Finds the words of spellings that a word of a query meets; a word alone must meet more closely than one among others. */
export function fitsOf(
	plain: string,
	isAlone: boolean,
	{ spelledWords, fits, ownWords, language }: Lexicon,
): ReadonlyMap<SpelledWord, Fit> {
	const cached = `${plain} ${isAlone ? 'alone' : ''}`;
	const known = fits.get(cached);
	if (known) return known;
	const word = keysOf(plain, language);
	const isOwn = ownWords.has(plain);
	const found = new Map<SpelledWord, Fit>();
	for (const other of spelledWords) {
		const fit = fitWord(word, other, { isAlone, isOwn });
		if (fit) found.set(other, fit);
	}
	fits.set(cached, found);
	return found;
}

/** Compares two words; one that is known to be a word of its own is no slip of another. */
function fitWord(
	word: NameKeys,
	other: SpelledWord,
	{ isAlone, isOwn }: { isAlone: boolean; isOwn: boolean },
): Fit | undefined {
	if (word.plain === other.plain) return { level: 0, slips: 0 };
	if (other.sort === 'initials') return undefined;
	// Names have a plural; other endings make other words: `Islamic` is not `Islamist`.
	if (word.stem === other.stem && (other.sort === 'ordinary' || isPlural(word.plain, other.plain)))
		return { level: 0, slips: 0 };
	if (isOwn && (isAlone || other.sort === 'ordinary')) return undefined;
	if (word.key === other.key) return { level: 0, slips: 0 };
	if (other.sort === 'ordinary') return slip(countSlips(word.plain, other.plain, 5));
	// A vowel at the end is no habit of spelling: `Asad` is not `Asadi`, nor `Arabia` `Arabi`.
	const isLikely = !isAlone || (other.bones.length > 2 && word.vowels === other.vowels);
	if (isLikely && word.bones === other.bones && other.bones.length > 1) {
		const edits = distance(word.sound, other.sound);
		if (edits <= (other.key.length < 7 ? 1 : 2)) return { level: 1, slips: edits };
	}
	// A vowel more at the end makes another name.
	if (word.vowels !== other.vowels && (word.key.startsWith(other.key) || other.key.startsWith(word.key)))
		return undefined;
	if (isOwn) return undefined;
	// In a short name one letter for another makes another name, but for the first: `Jakim` is no other than Hakim.
	if (isOtherStart(word.plain, other.plain)) return { level: 2, slips: 1 };
	return slip(Math.min(countSlips(word.key, other.key, 6), countSlips(word.plain, other.plain, 6)));
}

function slip(slips: number): Fit | undefined {
	return slips === Infinity ? undefined : { level: 2, slips };
}

function isPlural(a: string, b: string): boolean {
	return a === `${b}s` || b === `${a}s`;
}

function isOtherStart(a: string, b: string): boolean {
	return a.length === b.length && a.length > 4 && a.slice(1) === b.slice(1);
}
