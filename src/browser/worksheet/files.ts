import { readAnnotations, writeAnnotations } from '../../worksheet/annotations';
import type { ReadItems } from '../../worksheet/check-items';
import { readCsv, writeCsv } from '../../worksheet/csv';
import type { WorksheetData } from '../../worksheet/edition';
import type { Item } from '../../worksheet/item';
import { readMarkdown, writeMarkdown } from '../../worksheet/markdown';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 1_000_000;

/** The forms of a worksheet as a file. */
export const files = {
	markdown: { name: 'worksheet.md', type: 'text/markdown', write: writeMarkdown },
	csv: { name: 'worksheet.csv', type: 'text/csv', write: writeCsv },
	annotations: { name: 'worksheet.json', type: 'application/ld+json', write: writeAnnotations },
} as const satisfies Record<
	string,
	{ name: string; type: string; write: (items: readonly Item[], data: WorksheetData, site: string) => string }
>;

/** Reads a file by what is in it, whatever its name; undefined where it is no worksheet at all. */
export function readFile(text: string, data: WorksheetData): ReadItems | undefined {
	if (/^\s*[[{]/.test(text)) return readAnnotations(text, data);
	if (/^\ufeff?type,/.test(text)) return readCsv(text);
	return /^## \[/m.test(text) ? readMarkdown(text) : undefined;
}
