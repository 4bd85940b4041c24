import { expect, test } from 'vitest';
import { ease, followBy } from '../../../src/browser/compare/follow';

const at = (weight: number, distance: number) => ({
	point: {
		weight,
		relation: 'agree' as const,
		spots: [undefined, undefined] as const,
		rank: 0,
		order: [0, 0] as const,
	},
	distance,
});

test.each([
	['nothing', [], 0],
	['one far below', [at(2, 900)], 900],
	['one far above', [at(2, -900)], -900],
	['one a little below', [at(2, 220)], 0],
	['one a little above', [at(2, -120)], 0],
	['just too far', [at(2, 221)], 221],
	['of several the weightiest', [at(1, 300), at(3, 900)], 900],
	['of equals the nearest', [at(3, -1500), at(3, 900)], 900],
	['of equals one that is near enough', [at(3, 900), at(3, 10)], 0],
])('%s', (_, counterparts, expected) => {
	expect(followBy(counterparts)).toBe(expected);
});

test('starts quickly, ends slowly, and ends where it should', () => {
	expect([-1, 0, 0.5, 1, 2].map(ease)).toEqual([0, 0, 0.875, 1, 1]);
});
