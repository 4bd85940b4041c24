import { buildLexicon, type Lexicon } from './lexicon';
import { primaryTag, registerLanguage, SUPPORTED, type Language } from '../language/language';
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
	const data = (await response.json()) as SearchData;
	await loadLanguages(data);
	return data;
}

/** Loads the languages of the texts, which the build puts into a script of their own; English is always there. */
async function loadLanguages({ languages }: SearchData): Promise<void> {
	if (!languages.some((tag) => SUPPORTED.has(primaryTag(tag)))) return;
	const address = new URL('scripts/language.js', siteBase()).href;
	// Made by the same build as this script.
	const module = (await import(/* @vite-ignore */ address)) as { languages: Language[] };
	module.languages.forEach(registerLanguage);
}
