import edtf from 'edtf';
import { z } from 'astro/zod';

/**
 * A date in EDTF (ISO 8601-2, levels 0 to 2), kept as the editor wrote it: `2018-01-14`, `2018-01`, `2018-02~`, `../2018-02`.
 * Bare YAML years and days, which YAML reads as numbers and timestamps, come back as the string they were; a number
 * that was not four digits for sure is refused.
 */
export const edtfDate = z
	.union([z.string(), z.int().min(1000).max(9999).transform(String), z.date().transform(writeDate)])
	.refine(isEdtf, {
		error: (issue) => `\`${String(issue.input)}\` is not an EDTF date`,
		params: {
			cure: 'Write it as `2018`, `2018-01`, `2018-01-14`, `2018-02~` (about) or `2018-01/2018-02` (from/to), in quotes.',
		},
	});

/** Writes a date that YAML has read as its editor wrote it: a day, or a time of it. */
export function writeDate(date: Date): string {
	return date
		.toISOString()
		.replace(/T00:00:00\.000Z$/, '')
		.replace(/\.\d+Z$/, 'Z');
}

/** Tells whether a string is a valid EDTF date. */
export function isEdtf(value: string): boolean {
	// edtf takes five digits and more for milliseconds, and 29 February of any year for a day.
	if (/^-?\d{5,}$/.test(value)) return false;
	if ([...value.matchAll(/(-?\d{4})-02-29/g)].some(([, year]) => !isLeapYear(Number(year)))) return false;
	try {
		edtf(value);
		return true;
	} catch {
		return false; // edtf reports every malformed date by throwing.
	}
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
