import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import { getContent } from '../content/content-memo';
import { directionOf, RTL_LETTER } from '../language/direction';
import { rehypeSetDirections } from '../markdown/rehype-set-directions';

/** Says in which direction the words of built pages run, where some run from right to left; other editions stay as they are. */
export function textDirections({ folder }: { folder: string }): AstroIntegration {
	return {
		name: 'text-directions',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { comparison } = await getContent(folder);
				const languages = comparison?.articles.map(({ lang }) => lang) ?? [];
				const isRtl = languages.some((tag) => directionOf(tag) === 'rtl');
				const root = fileURLToPath(dir);
				for await (const file of glob('**/*.html', { cwd: root })) {
					const html = await readFile(join(root, file), 'utf8');
					if (!isRtl && !RTL_LETTER.test(html)) continue;
					await writeFile(
						join(root, file),
						String(await rehype().use(rehypeSetDirections, { languages }).process(html)),
					);
				}
			},
		},
	};
}
