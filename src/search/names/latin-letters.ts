import anyAscii from 'any-ascii';

/**
 * Gives the ways to write a word of another script in Latin letters, with any-ascii (https://anyascii.com). Arabic writes
 * its article, and small words such as “and” and “to”, on the word: they are taken off.
 */
export function latinOf(word: string): string[] {
	const bare = word.replace(/[\p{M}\u0640\p{Cf}]/gu, '');
	const forms = new Set([bare, bare.replace(/^[وفبلك]?ال(?=\p{L}{2})/u, ''), bare.replace(/^[وفبلك](?=\p{L}{3})/u, '')]);
	return [...forms].map((form) => anyAscii(form));
}
