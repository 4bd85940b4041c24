import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Comparison } from '../../../src/comparison/model';

/** Writes Pagefind's whole bundle over the same records as ours, and the page of its own widget with default settings. */
export async function writeStock(dist: string, folder: string): Promise<void> {
	const comparison = JSON.parse(await readFile(join(dist, 'data/comparison.json'), 'utf8')) as Comparison;
	const { index, errors } = await pagefind.createIndex({ forceLanguage: comparison.edition.language.slice(0, 2) });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	try {
		for (const article of comparison.articles)
			for (const { id, kind, text } of article.passages)
				if (kind !== 'heading')
					await index.addCustomRecord({
						url: `articles/${article.id}/#${id}`,
						content: text,
						language: comparison.edition.language,
						meta: { title: `${article.label} ${id}` },
					});
		const { files } = await index.getFiles();
		await rm(folder, { recursive: true, force: true });
		for (const { path, content } of files) {
			await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true });
			await writeFile(join(folder, 'pagefind', path), content);
		}
	} finally {
		await pagefind.close();
	}
	await writeFile(
		join(folder, 'index.html'),
		`<!doctype html><html lang="${comparison.edition.language}"><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"><link href="pagefind/pagefind-ui.css" rel="stylesheet"><script src="pagefind/pagefind-ui.js"></script>
<div id="search"></div><script>addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search' }); });</script></html>`,
	);
}
