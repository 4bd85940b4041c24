import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import { sides } from '../comparison/pair';
import { getContent } from '../content/content-memo';
import { measureReach } from '../directives/context-reach';
import { readPageText } from '../directives/page-text';
import { writeReach, type ReachFile } from '../directives/reach-data';
import { cutTexts, sectionPath } from '../views/sections';
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
				const { comparison, trees } = await getContent(folder);
				if (!comparison) throw new Error('There is no comparison: the content has faults.');
				const { starts } = cutTexts(comparison, trees);
				const build = getBuildId(comparison);
				for (const script of ['search', 'search-page']) await stamp(join(root, `scripts/${script}.js`), build);
				await mkdir(join(root, 'search/reach'), { recursive: true });
				for (const side of sides) {
					const { id } = comparison.articles[side];
					const sections = starts[side];
					const pages = sections.p.map((_, index) => join(root, sectionPath(id, index + 1), 'index.html'));
					const reach = Object.assign({}, ...(await Promise.all(pages.map(reachOn)))) as Record<string, string>;
					const file: ReachFile = { build, reach, ...(pages.length > 1 && { sections }) };
					await writeFile(join(root, `search/reach/${id}.json`), JSON.stringify(file));
				}
			},
		},
	};
}

async function stamp(file: string, build: string): Promise<void> {
	const code = await readFile(file, 'utf8');
	await writeFile(file, code.replaceAll(PLACEHOLDER, build));
}

/** Measures on a built page of an article what it takes to lead to words of each passage. */
async function reachOn(page: string): Promise<Record<string, string>> {
	const text = readPageText(rehype().parse(await readFile(page, 'utf8')));
	const measure = measureReach(text);
	return Object.fromEntries(
		[...text.elements.keys()].flatMap((id) => {
			const reach = /^[ph]\d+$/.test(id) ? measure(id) : undefined;
			return reach ? [[id, writeReach(reach)]] : [];
		}),
	);
}
