import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap.xml` (https://www.sitemaps.org/protocol.html) with the addresses that are canonical: those
 * below `siteUrl`, which may have a path. Astro’s own integration drops that path, since here it is no base of the build.
 */
export function sitemap({ siteUrl }: { siteUrl: string | undefined }): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				if (!siteUrl) return;
				const root = fileURLToPath(dir);
				const files = await Array.fromAsync(glob('**/*.html', { cwd: root }));
				const pages = await Promise.all(
					files.map(async (file) => ({
						canonical: /<link rel="?canonical"? href="?([^">\s]+)/.exec(await readFile(join(root, file), 'utf8'))?.[1],
						own: new URL(file.replaceAll('\\', '/').replace(/index\.html$/, ''), siteUrl).href,
					})),
				);
				// A page that leads on, or that is a form of another page, is found by that page.
				const addresses = pages.flatMap(({ canonical, own }) => (canonical === own ? own : [])).sort();
				const urls = addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
				const lines = [
					'<?xml version="1.0" encoding="UTF-8"?>',
					'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
					...urls,
					'</urlset>',
					'',
				];
				await writeFile(join(root, 'sitemap.xml'), lines.join('\n'));
			},
		},
	};
}
