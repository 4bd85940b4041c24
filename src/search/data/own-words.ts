import { nameWords } from '../../language/fold-name';
import { buildLexicon } from '../query/lexicon';
import { understandQuery } from '../query/understand-query';
import type { SearchData } from './search-data';

/**
 * Gives the words of a dictionary that would be taken for a slip or another spelling of what the texts have, though they
 * are words of their own: `header` is no `Haider`. Blanks stand between them.
 */
export function findOwnWords(data: SearchData, dictionary: readonly string[]): string {
	const lexicon = buildLexicon(data);
	const { language } = lexicon;
	const known = new Set(dictionary);
	const strict = { ...lexicon, ownWords: known, fits: new Map() };
	const inSpellings = new Set(
		data.names.flatMap(({ printed, search }) => [...printed.flat(), ...search].flatMap(nameWords)),
	);
	const own = dictionary.filter((word) => {
		if (word.length < 3 || language.plainWord(word) !== word || language.isStopWord(word) || lexicon.words.has(word))
			return false;
		if (inSpellings.has(word)) return true;
		const concepts = understandQuery(word, lexicon).alternatives.flat();
		const [concept] = concepts;
		if (concept === undefined || concept.type === 'unknown') return false;
		// Where the texts have a slip of their own, its right spelling leads to it.
		if (concept.type === 'word' && !known.has(concept.shown) && lexicon.words.get(concept.shown)?.isProper === false)
			return false;
		return JSON.stringify(concepts) !== JSON.stringify(understandQuery(word, strict).alternatives.flat());
	});
	return own.sort().join(' ');
}
