import { fileURLToPath } from 'node:url';
import type { Comparison } from '../../../src/comparison/model';
import { readContent } from '../../../src/content/read-content';
import { readDictionary } from '../../../src/search/data/dictionary';
import { buildSearchData } from '../../../src/search/data/build-search-data';
import { findOwnWords } from '../../../src/search/data/own-words';
import type { SearchData } from '../../../src/search/data/search-data';
import { readVocabulary } from '../../../src/search/data/vocabulary';
import type { Finder, Passage } from '../../../src/search/finding/finder';
import { TextFinder } from '../../../src/search/finding/text-finder';
import { buildLexicon, type Lexicon } from '../../../src/search/query/lexicon';
import { articleOf, comparisonOf } from '../small-texts';

const root = new URL('../../../', import.meta.url);

/** Search over some texts, with the finder that reads them at hand. */
export interface TextSearch {
	comparison: Comparison;
	lexicon: Lexicon;
	finder: Finder;
}

/** Reads an edition: `content`, `tests/fixtures/weather`. */
export async function readEdition(folder: string): Promise<Comparison> {
	const { comparison, faults } = await readContent(fileURLToPath(new URL(folder, root)));
	if (!comparison) throw new Error(`\`${folder}\` has faults: ${faults[0]?.reason ?? ''}`);
	return comparison;
}

/** Makes the search of an edition, as the build does. */
export async function searchOfEdition(folder: string): Promise<TextSearch> {
	return searchOf(await readEdition(folder));
}

/** Makes the search of a comparison. */
export function searchOf(comparison: Comparison): TextSearch {
	const data = buildSearchData(comparison);
	const lexicon = buildLexicon({ ...data, own: findOwnWords(data, readDictionary(comparison.edition.language)) });
	return { comparison, lexicon, finder: new TextFinder(passagesOf(comparison), lexicon.languages) };
}

/** Gives the passages of a comparison as they are found. */
export function passagesOf({ articles }: Pick<Comparison, 'articles'>): Passage[] {
	return articles.flatMap(({ passages }, side) =>
		passages.map(({ id, text, sentences }) => ({
			side,
			id,
			text,
			sentences: sentences.length > 0 ? sentences.map(({ start }) => start) : [0],
		})),
	);
}

/** Makes the search of a text with names, each printed wherever one of its spellings stands. */
export function searchOfText(
	text: string,
	names: Record<string, string[]> = {},
	{ type = 'person' as const, own = '', language = 'en' } = {},
): TextSearch {
	const comparison = comparisonOf([
		{ ...articleOf('one', text), lang: language },
		{ ...articleOf('two', ''), lang: language },
	]);
	const data: SearchData = {
		...buildSearchData(comparison),
		language,
		names: Object.entries(names).map(([id, spellings]) => ({
			id,
			label: spellings[0] ?? id,
			type,
			printed: [spellings.filter((spelling) => text.includes(spelling)), []],
			search: spellings,
		})),
		own,
	};
	const lexicon = buildLexicon({ ...data, vocabulary: [withNames(readVocabulary(language, comparison), data)] });
	return { comparison, lexicon, finder: new TextFinder(passagesOf(comparison), lexicon.languages) };
}

/** Words that stand in names alone are not among the others. */
function withNames(
	vocabulary: SearchData['vocabulary'][number],
	{ names }: SearchData,
): SearchData['vocabulary'][number] {
	const proper = new Set(
		names.flatMap(({ printed }) => printed.flat()).flatMap((spelling) => spelling.toLowerCase().split(' ')),
	);
	const words = vocabulary.words.split(' ');
	return {
		...vocabulary,
		words: words.filter((word) => !proper.has(word)).join(' '),
		proper: words.filter((word) => proper.has(word)).join(' '),
	};
}
