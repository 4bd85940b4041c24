import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '../../../src/comparison/model';
import { loadLanguage } from '../../../src/language/load-language';
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
	// Only where it is needed: it brings all that reads Markdown.
	const { readContent } = await import('../../../src/content/read-content');
	const { comparison, faults } = await readContent(fileURLToPath(new URL(folder, root)));
	if (!comparison) throw new Error(`\`${folder}\` has faults: ${faults[0]?.reason ?? ''}`);
	return comparison;
}

/** Makes the search of an edition, as the build does; once for all tests, none of which changes it. */
export function searchOfEdition(folder: string): Promise<TextSearch> {
	const known = made.get(folder) ?? makeSearch(folder);
	made.set(folder, known);
	return known;
}

const made = new Map<string, Promise<TextSearch>>();

async function makeSearch(folder: string): Promise<TextSearch> {
	return keptSearch(folder) ?? keepSearch(folder, searchOf(await readEdition(folder)));
}

/** Makes the search of a comparison. */
export function searchOf(comparison: Comparison): TextSearch {
	const data = buildSearchData(comparison);
	return searchWith(comparison, { ...data, own: findOwnWords(data, readDictionary(comparison.edition.language)) });
}

function searchWith(comparison: Comparison, data: SearchData): TextSearch {
	const lexicon = buildLexicon(data);
	return { comparison, lexicon, finder: new TextFinder(passagesOf(comparison), lexicon.languages) };
}

/** Where `npm run test:mutants` keeps what editions hold: for each change of the code all of this is loaded again. */
const kept = process.env['KEPT_EDITIONS'];

function keptSearch(folder: string): TextSearch | undefined {
	if (kept === undefined || !existsSync(keptFile(kept, folder))) return undefined;
	// It was written below.
	const [comparison, data] = JSON.parse(readFileSync(keptFile(kept, folder), 'utf8')) as [Comparison, SearchData];
	loadLanguage(data.language);
	return searchWith(comparison, data);
}

function keepSearch(folder: string, search: TextSearch): TextSearch {
	if (kept !== undefined) {
		mkdirSync(kept, { recursive: true });
		writeFileSync(keptFile(kept, folder), JSON.stringify([search.comparison, search.lexicon.data]));
	}
	return search;
}

function keptFile(place: string, folder: string): string {
	return `${place}/${folder.replaceAll('/', '-')}.json`;
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
