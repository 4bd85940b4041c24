import { describe, expect, test } from 'vitest';
import { fitText, LEADING, textWidth } from '../../../src/pictures/fit-text';

const box = { width: 400, height: 100, sizes: [40, 30, 20] } as const;

const cases: [name: string, text: string, size: number, lines: string[]][] = [
	['a short text at the greatest size', 'Timeline', 40, ['Timeline']],
	['two lines', 'Who stands how to whom', 40, ['Who stands how to', 'whom']],
	[
		'a longer text smaller',
		'What each of the two texts dwells on, in order',
		30,
		['What each of the two texts', 'dwells on, in order'],
	],
	['white space folded', '  Side \n by   side ', 40, ['Side by side']],
	['nothing', '', 40, []],
];

describe('fits', () => {
	test.each(cases)('%s', (_, text, size, lines) => {
		expect(fitText(text, box)).toEqual({ size, lines });
	});
});

const extremes = [
	'word '.repeat(200),
	'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3),
	'両国の選挙'.repeat(40),
	'🚢'.repeat(90),
	`${'W'.repeat(99)} end`,
];

test.each(extremes)('cuts what does not fit at any size: %#', (text) => {
	const { size, lines } = fitText(text, box);
	expect(size).toBe(20);
	expect(lines.length * size * LEADING).toBeLessThanOrEqual(box.height);
	for (const line of lines) expect(textWidth(line) * size).toBeLessThanOrEqual(box.width);
	expect(lines.join(' ')).toContain('…');
});

test('takes marks for no width and wide characters for an em', () => {
	expect(textWidth('e\u0301')).toBe(textWidth('e'));
	expect(textWidth('国')).toBeGreaterThan(1);
});
