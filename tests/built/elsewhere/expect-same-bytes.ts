import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildElsewhere, copyProject } from './build-elsewhere';

/** Pagefind writes its filters in another order each time, and names other files by them: known, while a site has filters. */
const NAMED_BY_FILTERS = /^pagefind\/(?:filter\/|pagefind-entry\.json|pagefind\..*\.pf_meta)|^\.diptych-build$/;

/** Builds an edition once more, in another folder, on another day, in another zone and locale, and expects the bytes of the site that is there. */
export async function expectSameBytes(content: string, folder: string): Promise<void> {
	const project = await copyProject();
	try {
		const here = hashes(folder);
		const elsewhere = hashes(await buildElsewhere(project, content));
		expect(Object.keys(here).length).toBeGreaterThan(50);
		expect(elsewhere).toEqual(here);
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
}

/** Gives the SHA-256 of every file of a site, by path. */
function hashes(folder: string): Record<string, string> {
	const hasFilters = existsSync(join(folder, 'pagefind/filter'));
	const files = globSync(['**/*', '.*'], { cwd: folder })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => statSync(join(folder, file)).isFile() && !(hasFilters && NAMED_BY_FILTERS.test(file)));
	return Object.fromEntries(
		files.sort().map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}
