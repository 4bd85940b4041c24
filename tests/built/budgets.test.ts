import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliSize, inlineScripts, isHeavier, pagesOf, read, readComparison, sites } from './built-site';

/** What a fresh connection delivers in its first flight: ten packets of 1,460 bytes. */
const PAGE = 14_600;
const SCRIPT = 4_000;
/** What compare may have after the reader's first act. */
const SCRIPT_AFTER_ACT = 8_000;

describe.each(sites)('budgets of $name', ({ folder }) => {
	test('every page, with its styles and the script in it, comes in the first flight', () => {
		const heavy = pagesOf(folder)
			.filter((file) => isHeavier(read(folder, file), PAGE))
			.map((file) => [file, brotliSize(read(folder, file))]);
		expect(pagesOf(folder).length).toBeGreaterThan(40);
		expect(heavy).toEqual([]);
	});

	test('the script of a reading page is small, and so is what compare fetches at the first act', () => {
		const heavy = pagesOf(folder).filter((file) => isHeavier(inlineScripts(read(folder, file)), SCRIPT));
		expect(heavy).toEqual([]);
		const compare =
			brotliSize(inlineScripts(read(folder, 'compare/index.html'))) + brotliSize(read(folder, 'scripts/compare.js'));
		expect(compare).toBeLessThan(SCRIPT_AFTER_ACT);
	});

	test('a reading page asks for nothing but itself and its icon', () => {
		const asking =
			/<(?:link[^>]+rel="?(?:stylesheet|preload|modulepreload|prefetch)|script[^>]+src=|img|iframe|video|audio|source|object|embed)/;
		const pages = pagesOf(folder).filter((file) => file !== 'search/index.html');
		expect(pages.filter((file) => asking.test(read(folder, file)))).toEqual([]);
		expect(pages.filter((file) => /@import|url\((?!['"]?#)/.test(read(folder, file)))).toEqual([]);
	});

	test('nothing comes from elsewhere', () => {
		const outside = pagesOf(folder).flatMap((file) =>
			[...read(folder, file).matchAll(/<(?!a\b)(\w+)[^>]*?\s(?:src|href|action|poster)="?(?:https?:)?\/\//g)].map(
				([tag]) => `${file}: ${tag}`,
			),
		);
		expect(outside).toEqual([]);
	});

	test('the search engine comes once for each language, without widgets and filters', () => {
		const files = globSync('pagefind/**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
		expect(files.filter((file) => /ui|highlight|worker|filter/.test(file))).toEqual([]);
		const languages = new Set(readComparison(folder).articles.map(({ lang }) => lang.split('-')[0]));
		for (const language of languages)
			expect(existsSync(join(folder, `pagefind/${language}/pagefind.js`)), language).toBe(true);
		expect(files.filter((file) => file.includes('wasm.'))).toHaveLength(languages.size);
	});
});
