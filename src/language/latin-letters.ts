/** Letters of other scripts in Latin ones, as `search/letters.json` has them: any-ascii’s (https://anyascii.com). */
export type LatinLetters = Readonly<Record<string, string>>;

/**
 * Makes the function that gives the ways to write a word of another script in Latin letters. Arabic writes its article,
 * and small words such as “and” and “to”, on the word: they are taken off. Vowels that it leaves out stay out.
 */
export function makeLatinOf(letters: LatinLetters): (word: string) => string[] {
	return (word) =>
		bareForms(word)
			.flatMap(withSpokenEnd)
			.map((form) => [...form].map((letter) => letters[letter.toLowerCase()] ?? letter).join(''));
}

/** Gives a word, and as it is said before another where it ends in a letter that is silent else: `حركة` is Haraka, and Harakat al-Nujaba. */
function withSpokenEnd(word: string): string[] {
	return word.endsWith('ة') ? [word, word.replace(/ة$/, 'ت')] : [word];
}

/** Gives a word as it stands, and without what Arabic may have written on it. */
export function bareForms(word: string): string[] {
	const bare = word.replace(/[\p{M}\u0640\p{Cf}]/gu, '');
	return [...new Set([bare, bare.replace(/^[وفبلك]?ال(?=\p{L}{2})/u, ''), bare.replace(/^[وفبلك](?=\p{L}{3})/u, '')])];
}
