import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/english';
import { concordanceLines } from '../../../src/search/page/show/concordance-lines';
import { findDates, isSameDate } from '../../../src/search/query/dates';
import { familyKey, kinKey } from '../../../src/search/query/families';
import { findQuantities } from '../../../src/search/query/quantities';

describe('words of one family', () => {
	test.each([
		['parliament', 'parliamentary', 'parliamentarian'],
		['restrict', 'restrictions'],
		['negotiate', 'negotiations'],
		['object', 'objection', 'objected'],
		['appoint', 'appointment', 'appointed'],
		['marginalise', 'marginalized', 'marginalising'],
		['react', 'reaction', 'reactions'],
		['form', 'formation', 'formed'],
		['withdraw', 'withdrawal', 'withdrawn'],
		['include', 'inclusion'],
		['expand', 'expansion'],
		['labour', 'labor'],
		['militia', 'militias'],
		['ally', 'allies'],
	])('%s, %s', (...words) => {
		expect(new Set(words.map((word) => familyKey(word, english))).size).toBe(1);
	});

	test.each([
		['militia', 'military'],
		['major', 'majority'],
		['new', 'news'],
		['official', 'office'],
		['former', 'form'],
		['minister', 'ministry'],
		['station', 'state'],
	])('not %s and %s', (one, other) => {
		expect(familyKey(one, english)).not.toBe(familyKey(other, english));
	});

	test.each([
		['ally', 'alliance'],
		['voter', 'vote'],
	])('%s and %s share a root', (one, other) => {
		expect(kinKey(one, english)).toBe(kinKey(other, english));
	});
});

describe('dates', () => {
	test.each([
		['Jan. 14', { month: 1, day: 14 }],
		['January 14, 2018', { month: 1, day: 14, year: 2018 }],
		['14 January 2018', { month: 1, day: 14, year: 2018 }],
		['the 14th of January', { month: 1, day: 14 }],
		['2018-01-14', { month: 1, day: 14, year: 2018 }],
		['14.01.2018', { month: 1, day: 14, year: 2018 }],
		['1/14/2018', { month: 1, day: 14, year: 2018 }],
		['14/1/2018', { month: 1, day: 14, year: 2018 }],
		['May 2018', { month: 5, year: 2018 }],
		['Sept. 3', { month: 9, day: 3 }],
	])('%s', (text, date) => {
		expect(findDates(text, 'en').map((found) => found.date)).toEqual([date]);
	});

	test('are none in small letters alone, nor of days that are none', () => {
		expect(findDates('they may march on 31 may', 'en').map(({ date }) => date)).toEqual([{ month: 5, day: 31 }]);
		expect(findDates('2018-13-01 and 99 January', 'en').map(({ date }) => date)).toEqual([{ month: 1 }]);
	});

	test('of a language have its names', () => {
		expect(findDates('am 14. Januar 2018', 'de').map(({ date }) => date)).toEqual([{ month: 1, day: 14, year: 2018 }]);
	});

	test('are the same where neither says otherwise', () => {
		expect(isSameDate({ month: 1, day: 14, year: 2018 }, { month: 1, day: 14 })).toBe(true);
		expect(isSameDate({ month: 1, day: 14 }, { month: 1 })).toBe(false);
		expect(isSameDate({ month: 1, year: 2018 }, { month: 1, day: 3, year: 2017 })).toBe(false);
	});
});

describe('numbers', () => {
	test.each([
		['1,200', 1200, false],
		['1200', 1200, false],
		['$20bn', 20e9, false],
		['$20 billion', 20e9, false],
		['twenty billion', 20e9, false],
		['ninety-one', 91, false],
		['third', 3, true],
		['3rd', 3, true],
		['fifteenth', 15, true],
		['1.2', 1.2, false],
	])('%s', (text, value, isOrdinal) => {
		expect(findQuantities(text)).toMatchObject([{ value, isOrdinal }]);
	});

	test('are none within words', () => {
		expect(findQuantities('someone p3s2 often 1.2.3')).toEqual([]);
	});
});

describe('lines of the concordance', () => {
	const text = `The first words stand so far off that they are cut away here. One storm came. Another storm went, and then a very long tail of words follows it to the end of all things.`;
	const passage = { side: 0, id: 'p1', text, sentences: [0] };
	const ranges = [...text.matchAll(/storm/g)].map(({ index }) => ({ start: index, end: index + 5 }));
	const lines = (sort: 'reading' | 'left' | 'right') =>
		concordanceLines([{ passage, ranges }], sort, new Intl.Collator('en'));

	test('are cut at the ends of words', () => {
		expect(lines('reading').map(({ left, right }) => [left, right])).toEqual([
			[
				'… words stand so far off that they are cut away here. One ',
				' came. Another storm went, and then a very long tail of …',
			],
			[
				'… off that they are cut away here. One storm came. Another ',
				' went, and then a very long tail of words follows it to the …',
			],
		]);
	});

	test('are sorted by the neighbour on either side', () => {
		expect(lines('left').map(({ left }) => left.trim().split(' ').at(-1))).toEqual(['Another', 'One']);
		expect(lines('right').map(({ right }) => right.trim().split(' ')[0])).toEqual(['came.', 'went,']);
	});
});
