import { describe, expect, test } from 'vitest';
import { alignPairs } from '../../src/comparison/links/align-pairs';
import { byScore, choosePairs } from '../../src/comparison/links/choose-pairs';
import type { ScoredPair } from '../../src/comparison/links/score-passages';

/** Makes a pair: `3-5 0.4` is the third passage of the left text with the fifth of the right, `~` one that is no anchor. */
function pairOf(written: string): ScoredPair {
	const [, far, left, right, score] = /^(~?)(\d+)-(\d+) (\S+)$/.exec(written) ?? [];
	return { left: Number(left) - 1, right: Number(right) - 1, score: Number(score), closeness: far === '~' ? 0.6 : 1 };
}

/** Aligns pairs of texts with ten passages each; `thresholdOf` gives a hundredth for each pair that is looked at, at most 0.3. */
function align(written: readonly string[], thresholdOf = (count: number) => Math.min(0.3, count / 100)): string[] {
	const background = { least: 0.1, thresholdOf };
	return alignPairs({ pairs: written.map(pairOf), background }, [10, 10])
		.toSorted((a, b) => a.left - b.left || a.right - b.right)
		.map(({ left, right }) => `${left + 1}-${right + 1}`);
}

const cases: [name: string, written: string[], kept: string[]][] = [
	['nothing', [], []],
	['pairs in order', ['1-1 0.5', '2-3 0.5', '9-8 0.5'], ['1-1', '2-3', '9-8']],
	['no pair below what chance reaches', ['1-1 0.5', '5-5 0.18'], ['1-1']],
	['one that is just as good as chance allows', ['1-1 0.5', '5-5 0.19'], ['1-1', '5-5']],
	[
		'no pair that is not the best of both, unless there is room',
		['1-1 0.5', '~5-5 0.5', '9-9 0.5'],
		['1-1', '5-5', '9-9'],
	],
	['the better of two in one room', ['1-1 0.5', '~5-5 0.4', '~5-6 0.5', '9-9 0.5'], ['1-1', '5-6', '9-9']],
	[
		'more in the rooms beside what was found in a room',
		['~2-2 0.4', '~4-4 0.5', '~6-7 0.4', '9-9 0.9'],
		['2-2', '4-4', '6-7', '9-9'],
	],
	['less alike ones in a small room', ['3-3 0.5', '~4-4 0.02', '6-6 0.5'], ['3-3', '6-6']],
	['those that a small room asks for', ['3-3 0.5', '~4-4 0.04', '6-6 0.5'], ['3-3', '4-4', '6-6']],
	['nothing that crosses the chain', ['3-3 0.9', '6-6 0.9', '~4-8 0.9', '~8-4 0.9'], ['3-3', '6-6']],
	['one out of order that is clear by itself', ['3-3 0.9', '6-6 0.9', '4-9 0.5'], ['3-3', '4-9', '6-6']],
	['none out of order that is not', ['3-3 0.9', '6-6 0.9', '4-9 0.29'], ['3-3', '6-6']],
	['none out of order with another nearly as good', ['3-3 0.9', '6-6 0.9', '4-9 0.5', '~4-8 0.44'], ['3-3', '6-6']],
	['one out of order that is far enough ahead', ['3-3 0.9', '6-6 0.9', '4-9 0.5', '~4-8 0.43'], ['3-3', '4-9', '6-6']],
	[
		'nor one whose right passage has another nearly as good',
		['3-3 0.9', '6-6 0.9', '4-9 0.5', '~5-9 0.44'],
		['3-3', '6-6'],
	],
	['a passage with one other only', ['3-3 0.9', '3-6 0.9', '7-3 0.9'], ['3-3']],
	[
		'all that are sure, where texts have no order in common',
		['1-9 0.3', '2-7 0.3', '3-5 0.3', '4-3 0.3', '5-1 0.3'],
		['1-9', '2-7', '3-5', '4-3', '5-1'],
	],
	[
		'none in a room there',
		['1-9 0.3', '2-7 0.3', '3-5 0.3', '4-3 0.3', '5-1 0.3', '~8-9 0.3'],
		['1-9', '2-7', '3-5', '4-3', '5-1'],
	],
	[
		'pairs in an order that most of them share',
		['1-1 0.3', '2-2 0.3', '3-3 0.3', '8-5 0.2', '9-4 0.2'],
		['1-1', '2-2', '3-3', '8-5'],
	],
];

describe('long texts are aligned', () => {
	test.each(cases)('keeps %s', (_, written, kept) => {
		expect(align(written)).toEqual(kept);
		expect(align(written.toReversed())).toEqual(kept);
	});

	test('asks for the more, the more pairs are looked at', () => {
		const asked: number[] = [];
		align(['3-4 0.5', '~6-6 0.3'], (count) => {
			asked.push(count);
			return 0.1;
		});
		// Of all anchors as many as one chain may have; of each room its pairs, the last first; of those out of order all.
		expect(asked).toEqual([19, 42, 16, 2, 6, 100]);
	});
});

describe('of short texts', () => {
	const choose = (written: readonly [pair: string, closeness: number][]): string[] =>
		choosePairs(
			{
				pairs: written.map(([pair, closeness]) => ({ ...pairOf(pair), closeness })),
				background: { least: 0.1, thresholdOf: (count, chance) => (count === 19 && chance === 2 ? 0.2 : 1) },
			},
			[10, 10],
		).map(({ left, right }) => `${left + 1}-${right + 1}`);

	test.each<[name: string, written: [string, number][], kept: string[]]>([
		[
			'those that are alike enough, best first',
			[
				['1-1 0.2', 1],
				['2-2 0.3', 1],
				['3-3 0.19', 1],
			],
			['2-2', '1-1'],
		],
		[
			'those that are nearly the best of both',
			[
				['1-1 0.3', 0.55],
				['2-2 0.3', 0.54],
			],
			['1-1'],
		],
		[
			'at most five of one passage, on the left',
			Array.from({ length: 6 }, (_, at) => [`1-${at + 1} 0.3`, 1]),
			['1-1', '1-2', '1-3', '1-4', '1-5'],
		],
		[
			'and on the right',
			Array.from({ length: 6 }, (_, at) => [`${at + 1}-1 0.3`, 1]),
			['1-1', '2-1', '3-1', '4-1', '5-1'],
		],
	])('keeps %s', (_, written, kept) => {
		expect(choose(written)).toEqual(kept);
	});
});

test('pairs stand by score, those alike as the texts read', () => {
	const pairs = ['2-1 0.3', '1-2 0.3', '1-1 0.3', '9-9 0.4'].map(pairOf).sort(byScore);
	expect(pairs.map(({ left, right }) => `${left + 1}-${right + 1}`)).toEqual(['9-9', '1-1', '1-2', '2-1']);
});
