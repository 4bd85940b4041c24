import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import type { Article } from '../comparison/model';
import { getContent } from '../content/content-memo';
import { measureReach } from '../directives/context-reach';
import { readPageText } from '../directives/page-text';
import { writeReach } from '../directives/reach-data';
import { getBuildId } from '../build-id';

/** What stands in search’s scripts for the build’s id, until they are built. */
const PLACEHOLDER = '__SEARCH_BUILD__';

/**
 * Finishes search once pages and scripts are built: writes the build’s id into the scripts, and for each article what it
 * takes to lead to its words and to no others, `search/reach/<id>.json`, measured on its page as browsers see it.
 */
export function searchFiles({ folder }: { folder: string }): AstroIntegration {
	return {
		name: 'search-files',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// The engine's files have addresses without a last slash, which a dynamic route is refused while developing.
				if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const { comparison } = await getContent(folder);
				if (!comparison) throw new Error('There is no comparison: the content has faults.');
				const build = getBuildId(comparison);
				for (const script of ['search', 'search-page']) await stamp(join(root, `scripts/${script}.js`), build);
				await mkdir(join(root, 'search/reach'), { recursive: true });
				for (const article of comparison.articles)
					await writeFile(
						join(root, `search/reach/${article.id}.json`),
						JSON.stringify({ build, reach: await reachOf(article, root) }),
					);
			},
		},
	};
}

async function stamp(file: string, build: string): Promise<void> {
	const code = await readFile(file, 'utf8');
	await writeFile(file, code.replaceAll(PLACEHOLDER, build));
}

/** Measures on the built page of an article what it takes to lead to words of each passage. */
async function reachOf({ id, passages }: Article, root: string): Promise<Record<string, string>> {
	const html = await readFile(join(root, 'articles', id, 'index.html'), 'utf8');
	const measure = measureReach(readPageText(rehype().parse(html)));
	return Object.fromEntries(
		passages.flatMap((passage) => {
			const reach = measure(passage.id);
			return reach ? [[passage.id, writeReach(reach)]] : [];
		}),
	);
}
