import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/content/read-content';
import { readDictionary } from '../../../src/integrations/dictionary';
import { buildLexicon, type Lexicon } from '../../../src/search/lexicon';
import { findOwnWords } from '../../../src/search/own-words';
import { buildSearchData, type SearchData } from '../../../src/search/search-data';

const root = new URL('../../../', import.meta.url);

/** Makes the lexicon of an edition, as the build does: `content`, `tests/fixtures/weather`. */
export async function lexiconOfEdition(folder: string): Promise<Lexicon> {
	const { comparison } = await readContent(fileURLToPath(new URL(folder, root)));
	if (!comparison) throw new Error(`\`${folder}\` has faults.`);
	const data = buildSearchData(comparison);
	return buildLexicon({ ...data, own: findOwnWords(data, readDictionary(comparison.edition.language)) });
}

/** Makes a lexicon of a text with names, each mentioned wherever one of its spellings stands. */
export function lexiconOfText(
	text: string,
	names: Record<string, string[]>,
	{ type = 'person', own = '', language = 'en', vocabulary = '' } = {},
): Lexicon {
	const data: SearchData = {
		v: 1,
		articles: [['one', 'ONE']],
		passages: [[0, 'p1', text, [text.length]]],
		names: Object.entries(names).map(([id, spellings]) => [
			id,
			spellings[0] ?? id,
			type,
			spellings,
			spellings.flatMap((spelling) => {
				const start = text.indexOf(spelling);
				return start === -1 ? [] : [[0, start, start + spelling.length] satisfies [number, number, number]];
			}),
		]),
		points: [],
		others: [],
		subjects: [],
		languages: [language],
		vocabulary,
		own,
		reach: [],
		records: {},
	};
	return buildLexicon(data);
}
