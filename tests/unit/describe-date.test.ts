import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeDate, describeDays } from '../../src/dates/describe-date';
import { isEdtf } from '../../src/dates/edtf-date';
import { enDates } from '../../src/words/en-dates';
import { edtfCases } from './edtf-cases';

test.each(edtfCases)('says $date as “$words”', ({ date, words }) => {
	expect(describeDate(date, enDates)).toBe(words);
});

test('keeps two dates that differ apart, whatever they are', () => {
	const sameInWords = Map.groupBy(edtfCases, ({ words }) => words);
	const merged = [...sameInWords.values()]
		.map((cases) => cases.map(({ date }) => date))
		.filter((dates) => dates.length > 1);
	// These mean the same, or differ only in what a reader need not see.
	expect(merged).toEqual([
		['2031', '2031-XX', '2031-XX-XX'],
		['2031-11', '2031-11-XX'],
		['2031-11-03T14:20:00', '2031-11-03T14:20:00Z'],
		['2031-11~', '~2031-11'],
		['203X', '203'],
		['20XX', '20'],
	]);
});

test('says every date that EDTF knows in words', () => {
	const digit = fc.constantFrom(...Array.from('0123456789X'));
	const year = fc.array(digit, { minLength: 4, maxLength: 4 }).map((digits) => digits.join(''));
	const two = fc.tuple(digit, digit).map((digits) => digits.join(''));
	const mark = fc.constantFrom('', '', '', '~', '?', '%');
	const date = fc.oneof(
		fc.tuple(year, mark).map((parts) => parts.join('')),
		fc.tuple(year, mark, fc.constant('-'), mark, two, mark).map((parts) => parts.join('')),
		fc.tuple(year, fc.constant('-'), two, mark, fc.constant('-'), mark, two, mark).map((parts) => parts.join('')),
		fc.integer({ min: 21, max: 41 }).map((part) => `2031-${part}`),
		fc.tuple(fc.integer({ min: 10, max: 999 }), mark).map((parts) => parts.join('')),
	);
	const side = fc.oneof(date, fc.constantFrom('', '..'));
	const any = fc.oneof(
		date,
		fc.tuple(side, side).map((sides) => sides.join('/')),
		fc.tuple(date, date).map(([a, b]) => `[${a},${b}]`),
	);
	fc.assert(
		fc.property(any.filter(isEdtf), (raw) => {
			expect(describeDate(raw, enDates)).not.toMatch(/\dX|XX|X\d|\d-\d|[~%?]|\.\.|NaN|undefined/);
		}),
		{ numRuns: 500 },
	);
});

test.each([
	['2031-11-03', '2031-11-03', '3 November 2031'],
	['2031-11-03', '2031-11-05', '3 to 5 November 2031'],
	['2031-11-03', '2031-12-05', '3 November to 5 December 2031'],
	['2031-11-01', '2031-11-30', 'November 2031'],
	['2032-02-01', '2032-02-29', 'February 2032'],
	['2031-01-01', '2031-02-28', 'January to February 2031'],
	['2031-01-01', '2031-01-12', '1 to 12 January 2031'],
	['2031-01-01', '2031-12-31', '2031'],
	['1963-01-01', '2011-12-31', '1963 to 2011'],
	['2031-05-13', '2033-12-31', '13 May 2031 to 31 December 2033'],
	['2031-12-31', '2032-01-01', '31 December 2031 to 1 January 2032'],
	['-000044-01-01', '-000044-12-31', '45 BC'],
	['+012031-01-01', '+012031-12-31', '12031'],
])('says the days from %s to %s as “%s”', (first, last, words) => {
	const [from, to] = [first, last].map((day) => Date.parse(`${day}T00:00Z`) / 86_400_000);
	expect(describeDays(from ?? 0, to ?? 0, enDates)).toBe(words);
});
