import { languageOf, languageOfAll, type Language } from '../../language/language';
import type { SearchData } from '../data/search-data';

/** The languages of the texts: of each of them, and of a query, which may be in any. */
export interface TextLanguages {
	query: Language;
	all: Language[];
	of: (side: number) => Language;
}

/** Gives the languages of the texts; what is written without blanks is cut into the words that the build cut it into. */
export function textLanguages(data: Pick<SearchData, 'articles' | 'language' | 'vocabulary'>): TextLanguages {
	const known = made.get(data.vocabulary);
	if (known) return known;
	const cut = new Set(data.vocabulary.flatMap(({ cut: words }) => (words === undefined ? [] : words.split(' '))));
	const withWords = (language: Language): Language => (cut.size > 0 ? { ...language, vocabulary: cut } : language);
	const own = data.articles.map(({ language }) => withWords(languageOf(language)));
	const query = withWords(languageOfAll(data.articles.map(({ language }) => language)));
	const languages = {
		query,
		all: [...new Map(own.map((language) => [language.tag, language])).values()],
		of: (side: number) => own[side] ?? query,
	};
	made.set(data.vocabulary, languages);
	return languages;
}

const made = new WeakMap<SearchData['vocabulary'], TextLanguages>();
