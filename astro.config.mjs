import { defineConfig } from 'astro/config';
import { contentFolder } from './src/content-folder';
import { carryOff } from './src/integrations/carry-off';
import { contentGate } from './src/integrations/content-gate';
import { exactWordLinks } from './src/integrations/exact-word-links';
import { languageScript } from './src/integrations/language-script';
import { lazyScripts } from './src/integrations/lazy-scripts';
import { offline } from './src/integrations/offline';
import { publishDist } from './src/integrations/publish-dist';
import { relativeLinks } from './src/integrations/relative-links';
import { searchFiles } from './src/integrations/search-files';
import { sectionLinks } from './src/integrations/section-links';
import { sitemap } from './src/integrations/sitemap';
import { textDirections } from './src/integrations/text-directions';

const folder = contentFolder();
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const siteUrl = process.env.SITE_URL?.replace(/\/*$/, '/');

export default defineConfig({
	...(siteUrl && { site: siteUrl }),
	...(process.env.OUT_DIR && { outDir: process.env.OUT_DIR }),
	trailingSlash: 'always',
	build: { inlineStylesheets: 'always' },
	devToolbar: { enabled: false },
	integrations: [
		contentGate({ folder }),
		languageScript(),
		lazyScripts(
			{ compare: 'src/browser/compare/begin.ts', 'compare-more': 'src/browser/compare/more.ts' },
			{ 'name-card': 'src/browser/name-card.ts' },
			{ 'point-list': 'src/browser/define-point-list.ts' },
			{ cite: 'src/browser/cite/start.ts' },
			{ sections: 'src/browser/sections.ts' },
			{ worksheet: 'src/browser/worksheet/start.ts' },
			{ search: 'src/search/page/header-box.ts', 'search-page': 'src/search/page/search-page.ts' },
		),
		sectionLinks({ folder }),
		searchFiles({ folder }),
		textDirections({ folder }),
		exactWordLinks(),
		relativeLinks({ base }),
		carryOff({ folder, siteUrl }),
		sitemap({ siteUrl }),
		offline(),
		publishDist({ content: folder }),
	],
	vite: {
		build: {
			assetsInlineLimit: 12_000,
		},
	},
});
