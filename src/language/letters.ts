import anyAscii from 'any-ascii';
import { bareForms, type LatinLetters } from './latin-letters';

/** Where alphabets are: from Greek on, without the scripts of syllables and words, whose letters say no names. */
const RANGES: readonly (readonly [number, number])[] = [
	[0x0370, 0x10ff],
	[0x1200, 0x1cff],
	[0x1f00, 0x1fff],
	[0xfb13, 0xfdff],
	[0xfe70, 0xfefc],
];

/**
 * Gives the letters of the world’s alphabets in Latin ones, by any-ascii, a library that is kept well and writes each
 * letter by itself: the table is all that search needs of it.
 */
export function buildLetters(): LatinLetters {
	const letters: Record<string, string> = {};
	for (const [first, last] of RANGES) {
		for (let code = first; code <= last; code += 1) {
			const letter = String.fromCodePoint(code);
			if (/\p{L}/u.test(letter) && letter.toLowerCase() === letter) letters[letter] = anyAscii(letter).toLowerCase();
		}
	}
	return letters;
}

/** Gives the ways to write a word in Latin letters, where the library itself is at hand. */
export function latinOf(word: string): string[] {
	return bareForms(word).map((form) => anyAscii(form));
}
