import { fold } from './fold';
import { plainLetters } from './plain-letters';

/**
 * Keys under which the spellings of a name meet, by the habits of those who write Arabic and Persian names in Latin
 * letters: which vowel, one letter or two, `q` or `k`, `-eh` or `-a`, with an article or without. Nothing is listed.
 */

/** Articles and small words that some write before or within a name, and some do not: `al-Sadr`, `el Sadr`, `as-Sadr`. */
const ARTICLES = new Set(
	'al el ul il ar er as es ash esh ad ed az ez an en at et the of and in for wa wal lil bin ibn'.split(' '),
);

/** Titles that some write before the name of a person, and the texts perhaps do not. */
const TITLES = new Set(
	'mr mrs ms miss dr doctor prof professor sir lord lady general colonel major captain lieutenant sergeant admiral commander chief president minister chancellor governor mayor senator king queen prince princess emir sheikh sheik shaykh sayyid sayid sayed seyyed syed haj hajj haji ayatollah mullah imam cleric leader politician'.split(
		' ',
	),
);

/** Ordered rewrites of a word in plain lower-case letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/ph/g, 'f'],
	[/dj/g, 'j'],
	[/(?:ck|cq|c(?=[^ehiy]|$)|q)/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/x/g, 'ks'],
	[/w(?=[^aeiouy]|$)/g, 'u'],
	[/v/g, 'w'],
	[/(?:ou|oo|au|ow|aw(?=[^aeiouy]))/g, 'u'],
	[/(?:ay|ai|ei|ey|ee|ie|iy|yi)/g, 'i'],
	[/y(?=[aeou])/g, 'j'],
	[/y/g, 'i'],
	[/o/g, 'u'],
	[/e(?=h?$)/g, 'a'],
	[/e/g, 'i'],
	[/ah$/g, 'a'],
	[/(.)\1+/g, '$1'],
];

/** Gives the key of one word of a name: `Sulaymani` and `Soleimani` are both `sulimani`. */
export function foldNameWord(word: string): string {
	return RULES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), plainNameWord(word));
}

/** Gives a key with the consonants that stand for one another as one: `ghasim`, `gasim` and `kasim`, `chabi` and `shabi`. */
export function soundOf(key: string): string {
	return key
		.replace(/([kgscdtz])h/g, '$1')
		.replace(/g/g, 'k')
		.replace(/c/g, 's');
}

/** Gives the consonants of a sound, all vowels left out, the first letter kept: `sulimani` is `slmn`. */
export function skeleton(sound: string): string {
	return sound.charAt(0) + sound.slice(1).replace(/[aiuj]/g, '');
}

/** Cuts a spelling into plain words: `al-Sadr’s` is `al`, `sadr`. */
export function nameWords(spelling: string): string[] {
	return joinInitials(fold(spelling))
		.replace(/['’]s(?!\p{L})/gu, '')
		.split(/[^\p{L}\p{N}\p{M}'’‘ʿʾ`´]+/u)
		.map(plainNameWord)
		.filter((word) => word !== '');
}

/** Writes initials as one word: `I.R.G.C.` is `IRGC`. */
export function joinInitials(text: string): string {
	return text.replace(/(?<![\p{L}\p{N}.])(?:(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?|(?:\p{L}\.){2,})/gu, (initials) =>
		initials.replaceAll('.', ''),
	);
}

/** Tells whether a word is an article or another small word between the words of a name. */
export function isNameArticle(word: string): boolean {
	return ARTICLES.has(word);
}

/** Tells whether a word is a title that may stand before a name. */
export function isNameTitle(word: string): boolean {
	return TITLES.has(word);
}

function plainNameWord(word: string): string {
	return plainLetters(word)
		.replace(/[^\p{L}\p{N}\p{M}]|\p{Lm}/gu, '')
		.toLowerCase();
}
