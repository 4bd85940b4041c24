import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/pictures/place-labels';

const down = (x: number) => ({ lines: ['leads'], along: [0, 50, 100, 150, 200].map((y) => ({ x, y })) });

describe('placeLabels', () => {
	test('puts words upon the middle of their line', () => {
		expect(placeLabels([down(100)], { boxes: [], width: 200 })).toEqual([{ lines: ['leads'], x: 100, y: 93, free: true }]);
	});

	test('puts them elsewhere upon it where a box is in the way', () => {
		const [label] = placeLabels([down(100)], { boxes: [{ x: 50, y: 80, width: 100, height: 40 }], width: 200 });
		expect(label).toMatchObject({ x: 100, free: true });
		expect(label?.y).not.toBe(93);
	});

	test('puts them beside it where others are upon it, within the picture', () => {
		const [first, second] = placeLabels([down(30), down(34)], { boxes: [], width: 300 });
		expect([first?.free, second?.free]).toEqual([false, true]);
		expect(second?.x).toBeGreaterThan(50);
	});

	test('shows them one at a time where there is no room', () => {
		expect(placeLabels([down(30), down(34), down(38)], { boxes: [], width: 70 }).map(({ free }) => free)).toEqual([false, false, false]);
	});

	test('has nothing to place on no lines', () => {
		expect(placeLabels([], { boxes: [], width: 0 })).toEqual([]);
	});
});
