import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { edtfDate, isEdtf } from '../../src/dates/edtf-date';
import { edtfCases, notEdtf } from './edtf-cases';

test.each(edtfCases)('takes $date, and keeps it as written', ({ date }) => {
	expect(isEdtf(date)).toBe(true);
	expect(edtfDate.parse(date)).toBe(date);
});

test.each(notEdtf)('refuses %j', (text) => {
	expect(isEdtf(text)).toBe(false);
	expect(edtfDate.safeParse(text).success).toBe(false);
});

describe('what an editor leaves without quotes in YAML', () => {
	test.each(['2031', '2031-11', '2031-11-03', '2031-11~', '../2031-11', '2031-11-03T14:20:00Z'])(
		'is read as it was: %s',
		(yaml) => {
			expect(edtfDate.parse(parse(yaml))).toBe(yaml);
		},
	);

	// As a number, `0900` is 900, which in EDTF would be the 9000s.
	test.each(['0900', '-0044', '20', '203111', '20311103', '2031.5'])(
		'is refused where YAML made a number of it that was no year: %s',
		(yaml) => {
			expect(edtfDate.safeParse(parse(yaml)).error?.issues).toMatchObject([{ code: 'invalid_union' }]);
		},
	);

	test('a timestamp, which front matter makes of a bare day, comes back as the day', () => {
		expect(edtfDate.parse(new Date('2031-11-03'))).toBe('2031-11-03');
		expect(edtfDate.parse(new Date('2031-11-03T00:00:00Z'))).toBe('2031-11-03');
	});
});

describe('says what is wrong, and how to mend it', () => {
	test.each([
		['a day that is not in the calendar', '2031-02-30'],
		['digits without hyphens', '20311103'],
		['a day of a year beyond 9999', new Date(Date.UTC(12031, 10, 3))],
	])('with %s', (_, value) => {
		const issues = edtfDate.safeParse(value).error?.issues ?? [];
		expect(issues).toMatchObject([
			{ code: 'custom', params: { cure: expect.stringContaining('`2018-02~` (about)') as string } },
		]);
		expect(issues[0]?.message).toMatch(/^`.+` is not an EDTF date$/);
	});

	test.each([[true], [null], [['2031']], [{}], [2031.5], [Number.NaN], [new Date(Number.NaN)]])(
		'with %j, which is none of the types',
		(value) => {
			expect(edtfDate.safeParse(value).error?.issues).toMatchObject([{ code: 'invalid_union' }]);
		},
	);
});
