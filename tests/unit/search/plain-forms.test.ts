import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/query/answer-query';
import { understandQuery } from '../../../src/search/query/understand-query';
import { engineOf } from '../../search/engine';
import { searchOfText } from './editions';

const text =
	'The Łódź mill, the Ørland quay, a Straße in Ærø, the house of Sırrı, Đokić’s œuvre, Þórr and Suðri: 1,200 sheds in the har\u00adbour of Sirhu\u0302n.';
const { lexicon, comparison } = searchOfText(text, { orland: ['Ørland'], thorr: ['Þórr'] });
const engine = await engineOf(
	comparison,
	fileURLToPath(new URL('../../../.build/engines/plain-forms', import.meta.url)),
);

/** Gives the words that a query marks, found by the engine. */
async function marked(query: string): Promise<string[]> {
	const answer = await answerQuery(understandQuery(query, lexicon), lexicon, engine);
	return answer.passages.flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('words are found by their plain forms, and by their own', () => {
	test.each([
		['lodz', 'Łódź'],
		['Łódź', 'Łódź'],
		['orland', 'Ørland'],
		['strasse', 'Straße'],
		['aero', 'Ærø'],
		['sirri', 'Sırrı'],
		['dokic', 'Đokić’s'],
		['oeuvre', 'œuvre'],
		['thorr', 'Þórr'],
		['sudri', 'Suðri'],
		['1200', '1,200'],
		['1,200', '1,200'],
		['harbour', 'har\u00adbour'],
		['sirhun', 'Sirhu\u0302n'],
		['"lodz mill"', 'Łódź mill'],
		['"strasse in aero"', 'Straße in Ærø'],
		['"harbour of sirhûn"', 'har\u00adbour of Sirhu\u0302n'],
	])('%s', async (query, words) => {
		expect(await marked(query)).toEqual([words]);
	});
});
