import { languageOfAll, type Language } from '../language/language';
import type { SearchData } from './search-data';

/** Gives the language that queries and texts are read in, cut into the words that the build cut them into. */
export function textLanguage({ languages, vocabulary }: Pick<SearchData, 'languages' | 'vocabulary'>): Language {
	const language = languageOfAll(languages);
	return vocabulary === '' ? language : { ...language, vocabulary: new Set(vocabulary.split(' ')) };
}
