import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rehype } from 'rehype';
import { rehypeContentSecurity } from '../markdown/rehype-content-security';
import { POLICY, worksOffline } from '../offline/wanted';
import { rehypeRelativeLinks } from '../markdown/rehype-relative-links';

/**
 * Rewrites the addresses in built pages so that the site works wherever it is put, and closes each page to all that is not
 * the site's. Only `404.html`, which a host shows at any address, must know where that is: `base`, from `BASE_PATH`.
 */
export function relativeLinks({ base }: { base: string }): AstroIntegration {
	return {
		name: 'relative-links',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const nameStyles = await readStyles(root, 'names/*/index.html');
				for await (const file of glob('**/*.html', { cwd: root })) {
					const depth = file.split(/[\\/]/).length - 1;
					const toRoot = file === '404.html' ? base : '../'.repeat(depth) || './';
					const page = await rehype()
						.use(rehypeRelativeLinks, { toRoot })
						.use(rehypeContentSecurity, { nameStyles, workerPolicy: worksOffline() ? POLICY : undefined })
						.data('settings', {
							preferUnquoted: true,
							collapseEmptyAttributes: true,
							quoteSmart: true,
							// Apostrophes stand as they are; only browsers older than HTML5 took them for the end of an attribute.
							allowDangerousCharacters: true,
						})
						.process(await readFile(join(root, file), 'utf8'));
					await writeFile(join(root, file), String(page));
				}
			},
		},
	};
}

/** Gives the styles of pages as they will stand in them, all of a page in one; each once. */
async function readStyles(root: string, pages: string): Promise<Set<string>> {
	const styles = new Set<string>();
	for await (const file of glob(pages, { cwd: root }))
		styles.add(
			[...(await readFile(join(root, file), 'utf8')).matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
				.map(([, style = '']) => style.trim())
				.join(''),
		);
	return styles;
}
