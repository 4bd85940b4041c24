import { describe, expect, test } from 'vitest';
import { answerQuery } from '../../../src/search/answer-query';
import { understandQuery } from '../../../src/search/understand-query';
import { lexiconOfText } from './editions';

const text =
	'The Łódź mill, the Ørland quay, a Straße in Ærø, the house of Sırrı, Đokić’s œuvre, Þórr and Suðri: 1,200 sheds in the har\u00adbour of Sirhu\u0302n.';
const lexicon = lexiconOfText(text, { orland: ['Ørland'], thorr: ['Þórr'] });

/** Gives the words that a query marks. */
function marked(query: string): string[] {
	const answer = answerQuery(understandQuery(query, lexicon), lexicon);
	return answer.passages.flatMap(({ ranges }) => ranges.map(([start, end]) => text.slice(start, end)));
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
	])('%s', (query, words) => {
		expect(marked(query)).toEqual([words]);
	});
});
