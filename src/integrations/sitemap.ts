import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `sitemap.xml` (https://www.sitemaps.org/protocol.html) with the addresses that canonical links name: those
 * below `siteUrl`, which may have a path. Astro’s own integration drops that path, since here it is no base of the build.
 */
export function sitemap({ siteUrl }: { siteUrl: string | undefined }): AstroIntegration {
	return {
		name: 'sitemap',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				if (!siteUrl) return;
				const root = fileURLToPath(dir);
				const files = await Array.fromAsync(glob('**/index.html', { cwd: root }));
				const addresses = files
					.map((file) => new URL(file.replaceAll('\\', '/').replace(/index\.html$/, ''), siteUrl).href)
					.sort();
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
