import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildElsewhere, copyProject } from './elsewhere/build-elsewhere';

const editions = [
	{ content: 'content', folder: 'dist' },
	{ content: 'tests/fixtures/weather', folder: '.build/weather' },
];
/** Pagefind writes its filters in another order each time, and names other files by them: known, while a site has filters. */
const NAMED_BY_FILTERS = /^pagefind\/(?:filter\/|pagefind-entry\.json|pagefind\..*\.pf_meta)|^\.diptych-build$/;

let project = '';

beforeAll(async () => {
	project = await copyProject();
});

afterAll(() => {
	rmSync(project, { recursive: true, force: true });
});

test.each(editions)(
	'$content is built to the same bytes in another folder, on another day, in another zone and locale',
	{ timeout: 400_000 },
	async ({ content, folder }) => {
		const here = hashes(folder);
		const elsewhere = hashes(await buildElsewhere(project, content));
		expect(Object.keys(here).length).toBeGreaterThan(50);
		expect(elsewhere).toEqual(here);
	},
);

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
