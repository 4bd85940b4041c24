import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logLikelihood, NOTABLE, SIGNIFICANT, type Occurrence } from '../../src/comparison/measures/log-likelihood';

interface Case {
	name: string;
	one: Occurrence;
	other: Occurrence;
	/** Worked out by hand from the formula. */
	score: number;
}

const cases: Case[] = [
	// 2 · (10 ln(10/5) + 90 ln(90/95) + 100 ln(100/95))
	{
		name: 'a term that one text lacks',
		one: { count: 10, words: 100 },
		other: { count: 0, words: 100 },
		score: 14.3895,
	},
	// 2 · (20 ln(20/10) + 10 ln(10/20) + 80 ln(80/90) + 190 ln(190/180))
	{
		name: 'texts of different length',
		one: { count: 20, words: 100 },
		other: { count: 10, words: 200 },
		score: 15.5633,
	},
	// 2 · (2 ln(2/1) + 8 ln(8/9) + 10 ln(10/9))
	{ name: 'small counts', one: { count: 2, words: 10 }, other: { count: 0, words: 10 }, score: 2.9953 },
	{ name: 'equal shares', one: { count: 5, words: 100 }, other: { count: 10, words: 200 }, score: 0 },
	{ name: 'a term in neither text', one: { count: 0, words: 100 }, other: { count: 0, words: 50 }, score: 0 },
	{ name: 'an empty text', one: { count: 3, words: 10 }, other: { count: 0, words: 0 }, score: 0 },
	{ name: 'two empty texts', one: { count: 0, words: 0 }, other: { count: 0, words: 0 }, score: 0 },
	{ name: 'texts of nothing but the term', one: { count: 4, words: 4 }, other: { count: 7, words: 7 }, score: 0 },
];

describe('the log-likelihood of', () => {
	test.each(cases)('$name', ({ one, other, score }) => {
		expect(logLikelihood(one, other)).toBeCloseTo(score, 3);
		expect(logLikelihood(other, one)).toBeCloseTo(score, 3);
	});
});

test('is a finite number, never negative, the same from either side', () => {
	const occurrence = fc
		.tuple(fc.nat(500), fc.nat(500))
		.map(([count, rest]): Occurrence => ({ count, words: count + rest }));
	fc.assert(
		fc.property(occurrence, occurrence, (one, other) => {
			const score = logLikelihood(one, other);
			expect(Number.isFinite(score)).toBe(true);
			expect(score).toBeGreaterThanOrEqual(0);
			expect(logLikelihood(other, one)).toBeCloseTo(score, 6);
		}),
	);
});

test('stays finite where a text has fewer words than places of the term', () => {
	expect(logLikelihood({ count: 4, words: 1 }, { count: 0, words: 10 })).toBeGreaterThan(0);
});

test('reaches the thresholds in the order of their names', () => {
	expect(SIGNIFICANT).toBeGreaterThan(NOTABLE);
});
