import { describe, expect, test } from 'vitest';
import { countCrossings, type Curve, offsetCurve, pathData } from '../../../src/pictures/curves';

/** Makes a straight curve. */
function straight(x1: number, y1: number, x2: number, y2: number): Curve {
	const [start, end] = [
		{ x: x1, y: y1 },
		{ x: x2, y: y2 },
	];
	return [start, start, end, end];
}

describe('offsetCurve', () => {
	test.each<[string, Curve, number, Curve]>([
		['a line down, to the left of the page', straight(10, 0, 10, 50), 2, straight(8, 0, 8, 50)],
		['a line down, to the right of the page', straight(10, 0, 10, 50), -2, straight(12, 0, 12, 50)],
		['a line to the right, down the page', straight(0, 5, 50, 5), 2, straight(0, 7, 50, 7)],
		['a line without length', straight(5, 5, 5, 5), 2, straight(5, 5, 5, 5)],
	])('moves %s', (_, curve, distance, moved) => {
		expect(offsetCurve(curve, distance)).toEqual(moved.map(({ x, y }) => ({ x: expect.closeTo(x), y: expect.closeTo(y) })));
	});
});

describe('pathData', () => {
	test.each<[string, Curve, number, string]>([
		['a straight line down', straight(10.4, 0, 10.4, 50.2), 0, 'M10 0v50'],
		['a slanting line', straight(0, 0, 20, 10), 0, 'M0 0c0 0 20 10 20 10'],
		['negative steps without a blank', straight(20, 10, 0, 0), 0, 'M20 10c0 0-20-10-20-10'],
		['one digit where asked', straight(0.25, 0, 0.25, 1.55), 1, 'M.3 0v1.6'],
		['a start alone', [{ x: 1, y: 2 }], 0, 'M1 2'],
	])('writes %s', (_, curve, digits, path) => {
		expect(pathData(curve, digits)).toBe(path);
	});
});

describe('countCrossings', () => {
	test.each<[string, Curve[], number]>([
		['no curves', [], 0],
		['two that cross', [straight(0, 0, 11, 10), straight(0, 10, 10, 0)], 1],
		['two beside one another', [straight(0, 0, 0, 10), straight(5, 0, 5, 10)], 0],
		['two that share an end', [straight(0, 0, 10, 10), straight(0, 0, 10, 5)], 0],
	])('counts those of %s', (_, curves, count) => {
		expect(countCrossings(curves)).toBe(count);
	});
});
