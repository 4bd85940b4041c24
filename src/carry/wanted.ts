/** Whether this build makes the files to carry off (`npm run bundle`). */
export function isCarried(): boolean {
	return process.env['BUNDLE'] === '1';
}

/** Where the files lie below the site, and the page that they are made of, which no reader meets. */
export const FOLDER = 'carry';
export const PAGE = 'carry/edition';

/** The kinds of files, in the order in which they are offered. */
export const kinds = ['html', 'epub', 'pdf'] as const;
export type Kind = (typeof kinds)[number];
