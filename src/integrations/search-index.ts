import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { rehype } from 'rehype';
import type { Comparison } from '../comparison/model';
import { CrossReferences } from '../comparison/cross-references';
import { getContent } from '../content/content-memo';
import { loadLanguage } from '../language/load-language';
import { engineText } from '../search/engine-text';
import { measureReach } from '../directives/context-reach';
import { readPageText } from '../directives/page-text';
import { writeReach } from '../directives/reach-data';
import { findOwnWords } from '../search/own-words';
import { buildSearchData, type SearchData } from '../search/search-data';
import { textLanguage } from '../search/text-language';
import { readDictionary } from './dictionary';

/** What Pagefind writes that this site loads; its ready-made widgets and other engines stay out. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)|pagefind\.[\w-]+\.pf_meta|(?:index|fragment|filter)\/)/;

/** Builds the search from the content: a Pagefind record for each passage, and the small file beside it. */
export function searchIndex({ folder }: { folder: string }): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { comparison } = await getContent(folder);
				if (!comparison) throw new Error('There is no comparison: the content has faults.');
				for (const tag of [comparison.edition.language, ...comparison.articles.map(({ lang }) => lang)]) await loadLanguage(tag);
				try {
					const { files, records } = await indexPassages(comparison);
					for (const { path, content } of files) await write(join(root, 'pagefind', path), content);
					const data = buildSearchData(comparison, records);
					const own = findOwnWords(data, readDictionary(comparison.edition.language));
					await write(join(root, 'search/index.json'), JSON.stringify({ ...data, own, reach: await measureReaches(root, data) }));
					logger.info(`${Object.keys(records).length} passages in the index`);
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}

async function indexPassages(comparison: Comparison): Promise<{ files: pagefind.IndexFile[]; records: Record<string, number> }> {
	const refs = new CrossReferences(comparison);
	const { index, errors } = await pagefind.createIndex({ forceLanguage: comparison.edition.language.slice(0, 2) });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const data = buildSearchData(comparison);
	const { passages } = data;
	const language = textLanguage(data);
	const urls = new Map<string, number>();
	for (const [position, [side, id, text]] of passages.entries()) {
		const article = comparison.articles[side]?.id ?? '';
		const points = refs.pointsIn(article, id);
		const url = `articles/${article}/#${id}`;
		urls.set(url, position);
		const added = await index.addCustomRecord({
			url,
			content: engineText(text, language),
			language: comparison.edition.language,
			meta: { title: `${refs.article(article).label} ${id}` },
			filters: {
				article: [article],
				name: [...new Set(refs.mentionsIn(article, id).map(({ name }) => name.id))],
				status: [...new Set(points.map(({ relation }) => relation))],
				subject: [...new Set(points.map(({ subject }) => subject))],
			},
		});
		if (added.errors.length > 0) throw new Error(`Pagefind did not take ${url}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	return { files: files.filter(({ path }) => NEEDED.test(path)), records: recordNames(files, urls) };
}

/** Measures on the built pages of the articles what search needs to lead to words, and to no others. */
async function measureReaches(root: string, { articles, passages }: SearchData): Promise<string[]> {
	const measures = await Promise.all(
		articles.map(async ([id]) => {
			const html = await readFile(join(root, 'articles', id, 'index.html'), 'utf8');
			return measureReach(readPageText(rehype().parse(html)));
		}),
	);
	return passages.map(([article, id]) => {
		const reach = measures[article]?.(id);
		return reach ? writeReach(reach) : '';
	});
}

/** Reads from the fragments what Pagefind calls each record, so that the page need not fetch them one by one. */
function recordNames(files: readonly pagefind.IndexFile[], urls: ReadonlyMap<string, number>): Record<string, number> {
	const names: Record<string, number> = {};
	for (const { path, content } of files) {
		const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
		if (!name) continue;
		// A fragment is gzipped JSON behind the word `pagefind_dcd` (Pagefind 1.5).
		const { url } = JSON.parse(
			gunzipSync(content)
				.toString('utf8')
				.replace(/^pagefind_dcd/, ''),
		) as { url: string };
		const position = urls.get(url);
		if (position === undefined) throw new Error(`Pagefind’s record \`${name}\` is of no passage: \`${url}\`.`);
		names[name] = position;
	}
	return names;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}
