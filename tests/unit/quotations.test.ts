import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/comparison/quotes/quotations';
import { articleOf } from './small-texts';

const cases: [name: string, text: string, found: string[]][] = [
	['curly marks', 'He said “shut the gate” and “go”.', ['shut the gate', 'go']],
	['straight marks', 'He said "shut the gate" and "go".', ['shut the gate', 'go']],
	['a straight mark closed by a curly one', 'They "form the nucleus” of it.', ['form the nucleus']],
	['a curly mark closed by a straight one', 'They “form the nucleus" of it.', ['form the nucleus']],
	['low and angled marks', 'Er sagte „zu“ und «fermé».', ['zu', 'fermé']],
	[
		'a quotation within a quotation, counted once',
		'“My father said, ‘A dark lamp,’ so we turned it.”',
		['My father said, ‘A dark lamp,’ so we turned it.'],
	],
	['apostrophes and single marks, which are left alone', 'Sha‘bi and Asa’ib, the ‘old’ boats’ crew', []],
	['inches', 'A 5" pipe and a 7" one', []],
	['a mark that nothing closes', 'It goes on: “to the end of this', ['to the end of this']],
	['a closing mark that nothing opened', 'the end” of it', []],
	['marks around nothing', 'An empty “” and a “…” and ""', []],
	['marks after brackets and dashes', '("so") — "thus"', ['so', 'thus']],
	['no marks', 'Nothing is quoted.', []],
	['nothing', '', []],
];

describe('finds', () => {
	test.each(cases)('%s', (_, text, found) => {
		expect(findQuotations(articleOf('left', text)).map(({ exact }) => exact)).toEqual(found);
	});
});

test('gives the place and the words of each', () => {
	expect(findQuotations(articleOf('left', 'None.', 'A “cross-sectarian, – new” one'))).toEqual([
		{ passage: 'p2', start: 3, end: 25, exact: 'cross-sectarian, – new', words: 2 },
	]);
});
