import { siteBase } from '../../scripts/site-base';

type LatinOf = (word: string) => string[];

let loading: Promise<LatinOf | undefined> | undefined;

/** Gives what writes words of other scripts in Latin letters, for a query that has such: a library that nobody else fetches. */
export function loadLetters(query: string): Promise<LatinOf | undefined> {
	if (!/(?!\p{Script=Latin})\p{L}/u.test(query)) return Promise.resolve(undefined);
	loading ??= fetchLetters();
	return loading;
}

async function fetchLetters(): Promise<LatinOf | undefined> {
	try {
		const address = new URL('scripts/letters.js', siteBase()).href;
		// Bundled by the same build.
		const { latinOf } = (await import(/* @vite-ignore */ address)) as { latinOf: LatinOf };
		return latinOf;
	} catch {
		// Without it words in other letters are not understood, and said not to be.
		loading = undefined;
		return undefined;
	}
}
