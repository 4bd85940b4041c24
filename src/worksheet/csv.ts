import type { ReadItems } from './check-items';
import { titleOf, type WorksheetData } from './edition';
import { parseItem, type Item } from './item';

const COLUMNS = ['type', 'id', 'article', 'passage', 'start', 'end', 'exact', 'done', 'flag', 'note', 'title'] as const;

/** What a spreadsheet would take for a formula, however many apostrophes guard it already. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Writes a worksheet as CSV (RFC 4180, with a byte order mark for spreadsheets); no cell starts a formula. */
export function writeCsv(items: readonly Item[], data: WorksheetData): string {
	const rows = items.map((item): Record<string, string | number | boolean> => ({
		...item,
		title: titleOf(data, item),
	}));
	const lines = [
		COLUMNS.join(','),
		...rows.map((row) => COLUMNS.map((column) => writeCell(String(row[column] ?? ''))).join(',')),
	];
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Reads a worksheet out of CSV, its columns in any order. */
export function readCsv(text: string): ReadItems {
	const [head = [], ...rows] = readRows(text.replace(/^\ufeff/, ''));
	return rows
		.filter((row) => row.some((cell) => cell !== ''))
		.map((row) => {
			const cells = Object.fromEntries(head.map((name, index) => [name, readCell(row[index] ?? '')]));
			const { start = '', end = '', done, flag } = cells;
			return parseItem({
				...cells,
				start: readNumber(start),
				end: readNumber(end),
				done: done === 'true',
				flag: flag === 'true',
			});
		});
}

function writeCell(value: string): string {
	const guarded = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function readCell(cell: string): string {
	return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function readNumber(cell: string): number | undefined {
	return /^\d+$/.test(cell) ? Number(cell) : undefined;
}

function readRows(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/g)) {
		const row = rows.at(-1);
		if (end === '' && quoted === undefined && plain === '' && row?.length === 0) break;
		row?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '') break;
		if (end !== ',') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}
