import { resolve } from 'node:path';

/** Gives the absolute path of the content folder: `CONTENT_DIR`, or `content` in the project. */
export function contentFolder(): string {
	return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
