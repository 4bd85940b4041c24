/**
 * Keys under which the spellings of a name meet, by the habits of those who write Arabic and Persian names in Latin
 * letters: which vowel, one letter or two, `q` or `k`, `-eh` or `-a`, with an article or without. Nothing is listed.
 */

/** Articles that some write before a name, with or without a hyphen: `al-Sadr`, `el Sadr`, `as-Sadr`. */
const ARTICLES = new Set([
	'al',
	'el',
	'ul',
	'il',
	'ar',
	'as',
	'ash',
	'ad',
	'az',
	'an',
	'at',
	'the',
	'of',
	'and',
	'in',
	'for',
	'wa',
	'wal',
	'lil',
	'bin',
	'ibn',
	'abu',
]);

/** Ordered rewrites of a word in plain lower-case letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/ph/g, 'f'],
	[/(?:ck|cq|c(?=[^ehiy]|$)|q)/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/x/g, 'ks'],
	[/w(?=[^aeiouy]|$)/g, 'u'],
	[/v/g, 'w'],
	[/(?:ou|oo|au|ow|aw(?=[^aeiouy]))/g, 'u'],
	[/(?:ay|ai|ei|ey|ee|ie|iy|yi)/g, 'i'],
	[/y(?=[aeou])/g, 'j'],
	[/y/g, 'i'],
	[/j(?=[aeou])/g, 'j'],
	[/o/g, 'u'],
	[/e(?=h?$)/g, 'a'],
	[/e/g, 'i'],
	[/ah$/g, 'a'],
	[/(.)\1+/g, '$1'],
];

/** Gives the key of one word of a name: `Sulaymani` and `Soleimani` are both `sulimani`. */
export function foldNameWord(word: string): string {
	return RULES.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), plainLetters(word));
}

/** Gives the consonants of a key, all vowels left out, the first letter kept: `sulimani` is `slmn`. */
export function skeleton(key: string): string {
	return key.charAt(0) + key.slice(1).replace(/[aiuj]/g, '');
}

/** Cuts a spelling into the keys of its words; articles and small words between names do not count. */
export function nameKeys(spelling: string): string[] {
	const words = nameWords(spelling);
	const keys = words.filter((word) => !ARTICLES.has(word)).map(foldNameWord);
	return keys.length > 0 ? keys : words.map(foldNameWord);
}

/** Cuts a spelling into plain words: `al-Sadr’s` is `al`, `sadr`. */
export function nameWords(spelling: string): string[] {
	return spelling
		.replace(/['’]s(?!\p{L})/gu, '')
		.split(/[^\p{L}\p{N}\p{M}'’‘ʿʾ`´]+/u)
		.map(plainLetters)
		.filter((word) => word !== '');
}

/** Tells whether a word is an article or another small word between the words of a name. */
export function isNameArticle(word: string): boolean {
	return ARTICLES.has(word);
}

function plainLetters(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}
