import type { Text } from './texts.ts';

/** A generator of sites that people would use instead, set up as its own guide says, with nothing but the two texts. */
export interface Generator {
	name: string;
	/** Packages with their versions; one that is named differently is found by `version`. */
	packages: Record<string, string>;
	/** The files of the site, by path. */
	files: (texts: readonly Text[]) => Record<string, string>;
	/** The commands of the build, each a file below `node_modules` with its arguments. */
	build: string[][];
	/** Where the site goes, and what must go before a clean build. */
	out: string;
	caches: string[];
	/** The address of a text. */
	article: (id: string) => string;
	search: SearchBox;
}

/** How one searches: where, what opens the box (if anything must), the box, and a result. */
export interface SearchBox {
	page: string;
	open?: string;
	box: string;
	result: string;
}

const frontMatter = (fields: Record<string, string>): string =>
	`---\n${Object.entries(fields)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
		.join('\n')}\n---\n\n`;
const list = (texts: readonly Text[], address: (id: string) => string): string =>
	texts.map(({ id, title }) => `- [${title}](${address(id)})`).join('\n');
const title = 'Two texts on one election';

export const generators: Generator[] = [
	{
		name: 'Starlight',
		packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' },
		files: (texts) => ({
			'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: ${JSON.stringify(title)} })] });
`,
			'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
			'src/content/docs/index.md': frontMatter({ title }) + list(texts, (id) => `/${id}/`),
			...Object.fromEntries(
				texts.map(({ id, title: own, body }) => [
					`src/content/docs/${id}.md`,
					frontMatter({ title: own, description: own }) + body,
				]),
			),
		}),
		build: [['astro/bin/astro.mjs', 'build']],
		out: 'dist',
		caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
		article: (id) => `/${id}/`,
		search: {
			page: '/mei/',
			open: 'button[data-open-modal]',
			box: 'dialog[open] input',
			result: '.pagefind-ui__result-title, pagefind-results a, dialog[open] [class*=result] a',
		},
	},
	{
		name: 'VitePress',
		packages: { vitepress: '1.6.4', vue: '3.5.45' },
		files: (texts) => ({
			'.vitepress/config.mjs': `export default { title: ${JSON.stringify(title)}, description: ${JSON.stringify(title)}, themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(texts.map(({ id, title: text }) => ({ text, link: `/${id}` })))} } };
`,
			'index.md': `# ${title}\n\n${list(texts, (id) => `/${id}`)}`,
			...Object.fromEntries(texts.map(({ id, title: own, body }) => [`${id}.md`, `# ${own}\n\n${body}`])),
		}),
		build: [['vitepress/bin/vitepress.js', 'build']],
		out: '.vitepress/dist',
		caches: ['.vitepress/dist', '.vitepress/cache', 'node_modules/.vite'],
		article: (id) => `/${id}.html`,
		search: {
			page: '/mei.html',
			open: '.DocSearch-Button',
			box: '#localsearch-input',
			result: '.VPLocalSearchBox .result',
		},
	},
	{
		name: 'Docusaurus',
		packages: {
			'@docusaurus/core': '3.10.2',
			'@docusaurus/preset-classic': '3.10.2',
			'@easyops-cn/docusaurus-search-local': '0.55.3',
			'@mdx-js/react': '3.1.1',
			react: '19.2.0',
			'react-dom': '19.2.0',
		},
		files: (texts) => ({
			'docusaurus.config.js': `module.exports = {
	title: ${JSON.stringify(title)}, url: 'https://example.org', baseUrl: '/', trailingSlash: true,
	markdown: { format: 'detect' },
	presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: undefined }, blog: false, theme: {} }]],
	themes: [[require.resolve('@easyops-cn/docusaurus-search-local'), { hashed: true, docsRouteBasePath: '/', indexBlog: false }]],
};
`,
			'docs/index.md': `---\nslug: /\n---\n\n# ${title}\n\n${list(texts, (id) => `./${id}.md`)}`,
			...Object.fromEntries(
				texts.map(({ id, title: own, body }) => [`docs/${id}.md`, `---\nslug: /${id}\n---\n\n# ${own}\n\n${body}`]),
			),
		}),
		build: [['@docusaurus/core/bin/docusaurus.mjs', 'build']],
		out: 'build',
		caches: ['build', '.docusaurus', 'node_modules/.cache'],
		article: (id) => `/${id}/`,
		search: { page: '/mei/', box: '.navbar__search-input', result: '[class*=suggestion_]' },
	},
	{
		name: 'Eleventy + Pagefind',
		packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.5.2' },
		files: (texts) => ({
			'eleventy.config.js': `module.exports = () => ({ dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false });\n`,
			'src/_includes/page.njk': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="viewport" content="width=device-width"><meta name="description" content="{{ title }}">
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}nav{font-family:sans-serif}</style></head>
<body><nav><a href="/">Home</a> <a href="/search/">Search</a></nav><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`,
			'src/index.md': frontMatter({ layout: 'page.njk', title }) + list(texts, (id) => `/${id}/`),
			'src/search.html': `${frontMatter({ layout: 'page.njk', title: 'Search' })}<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: '#search' })</script>
`,
			...Object.fromEntries(
				texts.map(({ id, title: own, body }) => [
					`src/${id}.md`,
					frontMatter({ layout: 'page.njk', title: own }) + body,
				]),
			),
		}),
		build: [['@11ty/eleventy/cmd.cjs'], ['pagefind/lib/runner/bin.cjs', '--site', '_site']],
		out: '_site',
		caches: ['_site', '.cache'],
		article: (id) => `/${id}/`,
		search: { page: '/search/', box: '.pagefind-ui__search-input', result: '.pagefind-ui__result-title' },
	},
];
