import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-folder';
import { contentGate } from './src/integrations/content-gate';
import { lazyScripts } from './src/integrations/lazy-scripts';
import { previewImages } from './src/integrations/preview-images';
import { publishDist } from './src/integrations/publish-dist';
import { relativeLinks } from './src/integrations/relative-links';
import { searchIndex } from './src/integrations/search-index';
import { sitemap } from './src/integrations/sitemap';
import { articleProcessor } from './src/markdown/article-processor';

const folder = contentFolder();
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const siteUrl = process.env.SITE_URL?.replace(/\/*$/, '/');

export default defineConfig({
	...(siteUrl && { site: siteUrl }),
	...(process.env.OUT_DIR && { outDir: process.env.OUT_DIR }),
	trailingSlash: 'always',
	// Each content folder has a cache of its own: entries are told apart by id, not by folder.
	cacheDir: `./node_modules/.astro/${createHash('sha1').update(folder).digest('hex').slice(0, 8)}`,
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	markdown: { processor: articleProcessor, syntaxHighlight: false },
	integrations: [
		contentGate({ folder }),
		searchIndex(),
		lazyScripts(
			{ compare: 'src/browser/compare/compare-view.ts', 'compare-more': 'src/browser/compare/more.ts' },
			{ 'name-card': 'src/scripts/name-card.ts' },
			{ search: 'src/search/header-box.ts', 'search-page': 'src/search/search-page.ts' },
		),
		previewImages(),
		relativeLinks({ base }),
		sitemap({ siteUrl }),
		publishDist(),
	],
	vite: {
		build: {
			assetsInlineLimit: 12_000,
			rolldownOptions: {
				// Astro marks its deferred Markdown with a directive that the bundler need not keep (withastro/astro, seen in 7.3.4).
				onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
			},
		},
	},
});
