import { buildLexicon, type Lexicon } from './lexicon';
import type { SearchData } from './search-data';
import { siteBase } from '../scripts/site-base';

let lexicon: Promise<Lexicon> | undefined;

/** Fetches the small file and makes the lexicon, once; a fetch that failed may be tried again. */
export function loadLexicon(): Promise<Lexicon> {
	lexicon ??= fetchData()
		.then(buildLexicon)
		.catch((error: unknown) => {
			lexicon = undefined;
			throw error;
		});
	return lexicon;
}

async function fetchData(): Promise<SearchData> {
	const response = await fetch(new URL('search/index.json', siteBase()));
	if (!response.ok) throw new Error(`search/index.json: ${response.status}`);
	// Made by the same build as this script.
	return (await response.json()) as SearchData;
}
