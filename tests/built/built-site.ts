import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ComparisonData } from '../../src/comparison/data-schema';

/**
 * The built sites that are tested: the first pair; the second edition, which is about something else entirely; and two small ones,
 * with all the Markdown that is read, and with a text from right to left. `quotes` and `links` are the fewest that say anything.
 */
export const sites = [
	{ name: 'the first pair', folder: 'dist', quotes: 50, links: 200 },
	{ name: 'the second edition', folder: '.build/weather', quotes: 50, links: 200 },
	{ name: 'the Markdown pair', folder: '.build/markdown', quotes: 5, links: 100 },
	{ name: 'the pair in two scripts', folder: '.build/arabic', quotes: 5, links: 50 },
];

/** Gives the addresses of all pages of a built site, as files. */
export function pagesOf(folder: string): string[] {
	return globSync('**/*.html', { cwd: folder }).sort();
}

/** Reads a file of a built site. */
export function read(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** Reads the data file of a built site. */
export function readComparison(folder: string): ComparisonData {
	return JSON.parse(read(folder, 'data/comparison.json')) as ComparisonData;
}

/** Gives the bytes of a text as brotli sends it at its best. */
export function brotliSize(text: string, quality = 11): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Tells whether a text is heavier than a number of bytes: most are light enough for a quick look to tell. */
export function isHeavier(text: string, bytes: number): boolean {
	return brotliSize(text, 5) > bytes && brotliSize(text) > bytes;
}

/** Gives the scripts that stand in a page, joined. */
export function inlineScripts(html: string): string {
	return [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}
