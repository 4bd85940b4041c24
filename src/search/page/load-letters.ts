import { makeLatinOf, type LatinLetters } from '../../language/latin-letters';
import { fetchJson } from './load-lexicon';

type LatinOf = (word: string) => string[];

let loading: Promise<LatinOf | undefined> | undefined;

/** Gives what writes words of other scripts in Latin letters, for a query that has such: a table that nobody else fetches. */
export function loadLetters(query: string): Promise<LatinOf | undefined> {
	if (!/(?!\p{Script=Latin})\p{L}/u.test(query)) return Promise.resolve(undefined);
	loading ??= fetchLetters();
	return loading;
}

async function fetchLetters(): Promise<LatinOf | undefined> {
	try {
		// Letters are the same in every build.
		return makeLatinOf((await fetchJson('search/letters.json')) as LatinLetters);
	} catch {
		// Without it words in other letters are not understood, and said not to be.
		loading = undefined;
		return undefined;
	}
}
