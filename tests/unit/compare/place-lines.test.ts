import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLines, type Wish } from '../../../src/browser/compare/place-lines';

const lines = (...tops: number[]): Wish[] => tops.map((at) => ({ at, size: 20 }));

const cases: { name: string; wishes: Wish[]; least?: number; expected: number[] }[] = [
	{ name: 'nothing', wishes: [], expected: [] },
	{ name: 'lines that have room stand where they wish', wishes: lines(0, 40, 100), expected: [0, 40, 100] },
	{ name: 'two of one sentence share the way', wishes: lines(100, 100), expected: [90, 110] },
	{ name: 'none stands above the least height', wishes: lines(0, 0), least: 0, expected: [0, 20] },
	{
		name: 'a crowd pushes its neighbours both ways',
		wishes: lines(100, 100, 100, 125),
		expected: [76.25, 96.25, 116.25, 136.25],
	},
	{
		name: 'a card stands fast',
		wishes: [
			{ at: 90, size: 20 },
			{ at: 100, size: 300, weight: 1e6 },
			{ at: 120, size: 20 },
		],
		expected: [80, 100, 400],
	},
];

for (const { name, wishes, least, expected } of cases)
	test(name, () => {
		const tops = placeLines(wishes, least);
		expect(tops.length).toBe(expected.length);
		tops.forEach((top, index) => expect(top).toBeCloseTo(expected[index] ?? NaN, 2));
	});

test('keeps the order, and lets none overlap', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ at: fc.integer({ min: -500, max: 5000 }), size: fc.integer({ min: 1, max: 60 }) })),
			(wishes) => {
				const tops = placeLines(wishes, 0);
				tops.forEach((top, index) => {
					const before = tops[index - 1];
					expect(top).toBeGreaterThanOrEqual(
						(before ?? 0) + (before === undefined ? 0 : (wishes[index - 1]?.size ?? 0)) - 1e-6,
					);
				});
			},
		),
	);
});
