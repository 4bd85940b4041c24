import { primaryTag } from './language';

/** How much a word tells, from its stem: less than 1 where it is common in the language. */
export type CommonWords = ReadonlyMap<string, number>;

const known = new Map<string, CommonWords>();

/** Makes the common words of a language known, for `commonWordsOf` to give. */
export function registerCommonWords(tag: string, words: CommonWords): void {
	known.set(primaryTag(tag), words);
}

/** Gives the common words of a language; none where no list was loaded: `load-common-words.ts`. */
export function commonWordsOf(tag: string): CommonWords {
	return known.get(primaryTag(tag)) ?? NONE;
}

const NONE: CommonWords = new Map();
