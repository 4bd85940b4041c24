import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Comparison } from '../../src/comparison/model';
import { buildBundles } from '../../src/search/data/pagefind-bundle';
import { bundleOf } from '../../src/search/data/build-search-data';
import { PagefindFinder, type Pagefind, type PagefindInstance } from '../../src/search/finding/pagefind-finder';

/**
 * Builds the engine’s files for a comparison into a folder, and gives a finder that asks Pagefind itself, the very files
 * that the site would serve, read from the disk.
 */
export async function engineOf({ articles }: Pick<Comparison, 'articles'>, folder: string): Promise<PagefindFinder> {
	for (const { path, content } of await buildBundles({ articles })) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return new PagefindFinder(
		articles.map(({ id, lang }) => ({ id, bundle: bundleOf(lang) })),
		(bundle) => loadFromDisk(join(folder, bundle)),
	);
}

/** Loads Pagefind from a folder: what it fetches is read from there. */
export async function loadFromDisk(folder: string): Promise<PagefindInstance> {
	readFilesBy(fetch);
	const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
	const instance = module.createInstance({ noWorker: true, basePath: `${folder}/` });
	await instance.init();
	return instance;
}

let isPatched = false;

function readFilesBy(original: typeof fetch): void {
	if (isPatched) return;
	isPatched = true;
	globalThis.fetch = async (input, init) => {
		const address = (typeof input === 'string' ? input : input instanceof URL ? input.href : input.url).replace(
			/\?.*$/,
			'',
		);
		const path = address.startsWith('file:') ? fileURLToPath(address) : address;
		return path.startsWith('/') ? new Response(await readFile(path)) : original(input, init);
	};
}
