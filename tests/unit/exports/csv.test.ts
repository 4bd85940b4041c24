import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTable, tables, writeCsv } from '../../../src/exports/csv';
import { articleOf, comparisonOf, nameOf, pointOf } from '../small-texts';

const articles = [articleOf('left', 'The “tug”, she sank. Orr left.'), articleOf('right', 'Orr is safe.')];
const comparison = comparisonOf(articles, {
	names: [nameOf('orr', articles, 'Orr')],
	points: [
		{
			...pointOf('tug', articles, { left: ['The “tug”, she sank.'], right: ['Orr is safe.'] }),
			title: '=HYPERLINK("x")',
		},
	],
});

test.each([
	['plain words', 'Orr', 'Orr'],
	['a comma', 'a, b', '"a, b"'],
	['quotation marks', 'the "tug"', '"the ""tug"""'],
	['a line feed', 'a\nb', '"a\nb"'],
	['a formula', '=1+1', "'=1+1"],
	['a plus, a minus, an at', '+1', "'+1"],
	['a list that starts with a dash', '-1', "'-1"],
	['a mention', '@orr', "'@orr"],
	['a tab before a formula', '\t=1', "'\t=1"],
	['Arabic', 'سليماني', 'سليماني'],
])('writes %s', (_, cell, written) => {
	expect(writeCsv([[cell, 'x']])).toBe(`${written},x\r\n`);
});

/** Words of any script, and what tables trip over. */
const cell = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', 'a') }),
);

test('whatever stands in the cells comes back from a reader of CSV, and none of them starts a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
			const read: string[][] = parse(writeCsv(rows), { record_delimiter: '\r\n' });
			expect(read.map((row) => row.map(withoutGuard))).toEqual(rows.map((row) => row.map(withoutGuard)));
			expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		}),
	);
});

/** Takes off the apostrophe that keeps a cell from being run. */
function withoutGuard(cell: string): string {
	return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

describe('the table of', () => {
	test.each(tables)('%s has as many cells in each line', (table) => {
		const [head = [], ...rows]: string[][] = parse(buildTable(comparison, table));
		expect(head.length).toBeGreaterThan(4);
		for (const row of rows) expect(row).toHaveLength(head.length);
	});

	test('points has the words of both', () => {
		const [point]: Record<string, string>[] = parse(buildTable(comparison, 'points'), { columns: true });
		expect(point).toMatchObject({
			id: 'tug',
			title: `'=HYPERLINK("x")`,
			'words of left': 'left p1: The “tug”, she sank.',
			'words of right': 'right p1: Orr is safe.',
		});
	});

	test('mentions has a line for each', () => {
		const rows: string[][] = parse(buildTable(comparison, 'mentions'));
		expect(rows.slice(1)).toEqual([
			['orr', 'left', 'p1', '21', '24', 'Orr'],
			['orr', 'right', 'p1', '0', '3', 'Orr'],
		]);
	});
});
