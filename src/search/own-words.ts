import { nameWords } from './fold-name';
import { buildLexicon } from './lexicon';
import type { SearchData } from './search-data';
import { understandQuery } from './understand-query';

/**
 * Gives the words of a dictionary that would be taken for a slip or another spelling of what the texts have, though they
 * are words of their own: `header` is no `Haider`. Blanks stand between them.
 */
export function findOwnWords(data: SearchData, dictionary: readonly string[]): string {
	const lexicon = buildLexicon(data);
	const { isStopWord, plainWord } = lexicon.language;
	const known = new Set(dictionary);
	const strict = { ...lexicon, ownWords: known, fits: new Map() };
	const inSpellings = new Set(data.names.flatMap(([, , , spellings]) => spellings.flatMap(nameWords)));
	const own = dictionary.filter((word) => {
		if (word.length < 3 || plainWord(word) !== word || isStopWord(word) || lexicon.words.has(word)) return false;
		if (inSpellings.has(word)) return true;
		const { concepts } = understandQuery(word, lexicon);
		const [concept] = concepts;
		if (concept === undefined || concept.type === 'unknown') return false;
		// Where the texts have a slip of their own, its right spelling leads to it.
		if (concept.type === 'word' && !known.has(concept.shown) && lexicon.words.get(concept.shown)?.isProper === false) return false;
		return JSON.stringify(concepts) !== JSON.stringify(understandQuery(word, strict).concepts);
	});
	return own.sort().join(' ');
}
