import { describe, expect, test } from 'vitest';
import { pairLengths } from '../../../src/pictures/paired-bars';

type Pairs = [number, number][];
const cases: [name: string, pairs: Pairs, full: number | 'each' | undefined, lengths: Pairs][] = [
	['to the greatest of all', [[1, 2], [4, 0]], undefined, [[25, 50], [100, 0]]], // prettier-ignore
	['each pair to its own', [[1, 2], [400, 0]], 'each', [[50, 100], [100, 0]]], // prettier-ignore
	['to a greatest that others share', [[1, 2]], 8, [[13, 25]]],
	['so that what is there is seen', [[0.001, 1000]], undefined, [[1, 100]]],
	['nothing to nothing', [[0, 0]], undefined, [[0, 0]]],
	['nothing to nothing, each', [[0, 0]], 'each', [[0, 0]]],
	['where there is no greatest', [[1, 0]], Number.NEGATIVE_INFINITY, [[0, 0]]],
	['no rows', [], undefined, []],
];

describe('scales bars', () => {
	test.each(cases)('%s', (_, pairs, full, lengths) => {
		expect(pairLengths(pairs, full)).toEqual(lengths);
	});
});
