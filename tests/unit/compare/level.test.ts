import { expect, test } from 'vitest';
import { levelQuotes, readingLine, type Standing } from '../../../src/browser/compare/level';

const at = (standing: Partial<Standing>): Standing => ({
	line: 260,
	bar: 42,
	start: 84,
	lead: 2000,
	other: 3000,
	...standing,
});

const cases: { name: string; standing: Standing; expected: ReturnType<typeof levelQuotes> }[] = [
	{
		name: 'both deep in their texts come to the line',
		standing: at({}),
		expected: { level: 260, page: 1740 },
	},
	{
		name: 'the start of the leading text is not pushed down',
		standing: at({ lead: 160 }),
		expected: { level: 160, page: 0 },
	},
	{ name: 'nor is the start of the other', standing: at({ other: 70 }), expected: { level: 112, page: 1888 } },
	{
		name: 'both at their starts stay where they are',
		standing: at({ lead: 160, other: 76 }),
		expected: { level: 160, page: 0 },
	},
	{
		name: 'while the head of the page is in view the pane starts lower',
		standing: at({ lead: 280, other: 200 }),
		expected: { level: 260, page: 20 },
	},
	{
		name: 'alone, the leading text comes to the line',
		standing: at({ other: Infinity }),
		expected: { level: 260, page: 1740 },
	},
];

for (const { name, standing, expected } of cases)
	test(name, () => {
		const levelled = levelQuotes(standing);
		expect(levelled).toEqual(expected);
		// Whatever was found, the leading text stands on that line, and the other can be scrolled to it.
		expect(standing.lead - levelled.page).toBe(levelled.level);
		expect(Math.max(standing.bar, standing.start - levelled.page) + standing.other).toBeGreaterThanOrEqual(
			levelled.level,
		);
	});

test.each([
	[900, 260],
	[621, 260],
	[620, 108],
	[450, 108],
])('in a window %i pixels high the line is at %i', (height, line) => {
	expect(readingLine(height)).toBe(line);
});
