import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateSpan } from '../../src/dates/date-span';
import { edtfCases } from './edtf-cases';

const DAY = 24 * 60 * 60 * 1000;

describe.each(edtfCases)('the span of $date', ({ date, from, to, isVague = false }) => {
	const span = dateSpan(date);

	test(`runs from ${from} to ${to}`, () => {
		if (from !== '..') expect(dayOf(span.from)).toBe(from);
		if (to !== '..') expect(dayOf(span.to)).toBe(to);
		expect({ openStart: span.openStart, openEnd: span.openEnd }).toEqual({
			openStart: from === '..',
			openEnd: to === '..',
		});
	});

	test(`is ${isVague ? 'vague' : 'sharp'}, finite, and runs forward`, () => {
		expect(span.isVague).toBe(isVague);
		expect(Number.isFinite(span.from) && Number.isFinite(span.to)).toBe(true);
		expect(span.from).toBeLessThanOrEqual(span.to);
	});
});

test('gives an open side a day, next to the side that is known', () => {
	expect(dateSpan('../2031-11-03')).toMatchObject({
		from: Date.UTC(2031, 10, 4) - 1 - DAY,
		to: Date.UTC(2031, 10, 4) - 1,
	});
	expect(dateSpan('2031-11-03/..')).toMatchObject({ from: Date.UTC(2031, 10, 3), to: Date.UTC(2031, 10, 4) });
});

test.each([
	['2031-11', '2031-11-01', '2031-11-30'],
	['../2031-11', '2031-11-01', '2031-11-30'],
	['[..2031-11]', '2031-11-01', '2031-11-30'],
	['[..2029,2031]', '2031-01-01', '2031-12-31'],
	['2031-11-03/..', '2031-11-03', '2031-11-03'],
	['[2031-11..]', '2031-11-01', '2031-11-30'],
	['[2031-11-03..2031-12-05]', '2031-11-03', '2031-12-05'],
	['2031-11-03T14:20:00', '2031-11-03', '2031-11-03'],
	// The day is the one in the words, wherever the clock stands.
	['2031-11-03T01:20:00+03:00', '2031-11-03', '2031-11-03'],
	['-0001-12-31', '-000001-12-31', '-000001-12-31'],
])('names for %s the days from %s to %s', (date, first, last) => {
	const { firstDay, lastDay } = dateSpan(date);
	expect([firstDay, lastDay].map((day) => dayOf(day * DAY))).toEqual([first, last]);
});

describe('on a machine in another time zone', () => {
	afterEach(() => vi.unstubAllEnvs());

	test.each(edtfCases)('the span of $date is the same', ({ date }) => {
		const span = dateSpan(date);
		vi.stubEnv('TZ', 'America/New_York');
		expect(new Date(2031, 10, 3).toISOString()).toBe('2031-11-03T05:00:00.000Z');
		expect(dateSpan(date)).toEqual(span);
	});
});

test('throws where there is no date', () => {
	expect(() => dateSpan('last week')).toThrow();
});

/** Gives the day of an instant in Greenwich, of years before 0 and after 9999 too. */
function dayOf(instant: number): string {
	return new Date(instant).toISOString().replace(/T.*/, '');
}
