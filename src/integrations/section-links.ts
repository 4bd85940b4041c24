import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getContent } from '../content/content-memo';
import { areWhole, cutTexts } from '../views/sections';
import { settleAddresses } from '../views/section-addresses';

/**
 * Lets the addresses of built pages lead to the sections of long texts: everywhere else a passage has the one address that it keeps,
 * `/articles/<id>/#p480`. It comes before the step that looks up where exact words stand.
 */
export function sectionLinks({ folder }: { folder: string }): AstroIntegration {
	return {
		name: 'section-links',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { comparison, trees } = await getContent(folder);
				if (!comparison) throw new Error('There is no comparison: the content has faults.');
				const sections = cutTexts(comparison, trees);
				if (areWhole(sections)) return;
				const root = fileURLToPath(dir);
				const settle = settleAddresses(comparison, sections);
				for await (const file of glob('**/*.html', { cwd: root })) {
					const html = await readFile(join(root, file), 'utf8');
					const settled = settle(html, `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
					if (settled !== html) await writeFile(join(root, file), settled);
				}
			},
		},
	};
}
