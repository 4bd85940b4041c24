import { primaryTag, registerLanguage, SUPPORTED, type Language } from '../../language/language';
import { siteBase } from '../../browser/site-base';
import { parseSearchData, type SearchData } from '../data/search-data';
import { buildLexicon, type Lexicon } from '../query/lexicon';

/** Written here when the site is built; what is no such id is a script that was not. */
const STAMP = '__SEARCH_BUILD__';

/** The build that this script is of; undefined while developing. */
export const build = /^[0-9a-f]{12}$/.test(STAMP) ? STAMP : undefined;

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
	const data = parseSearchData(await fetchJson('search/index.json'), build);
	await loadLanguages(data);
	return data;
}

/** Fetches a file of the site as JSON. */
export async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(new URL(address, siteBase()));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}

/** Loads the languages of the texts, which the build puts into a script of their own; English is always there. */
async function loadLanguages({ articles }: SearchData): Promise<void> {
	if (!articles.some(({ language }) => SUPPORTED.has(primaryTag(language)))) return;
	const address = new URL('scripts/language.js', siteBase()).href;
	// Made by the same build as this script.
	const module = (await import(/* @vite-ignore */ address)) as { languages: Language[] };
	module.languages.forEach(registerLanguage);
}
