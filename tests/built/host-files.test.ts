import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sites } from './built-site';

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read it: `*` is any rest, `:name` one segment. */
function readHeaders(file: string): { path: RegExp; headers: Map<string, string> }[] {
	const rules: { path: RegExp; headers: Map<string, string> }[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		if (line.startsWith('/')) {
			const pattern = line.replace(/[.?]/g, '\\$&').replace('*', '.*').replace(/:\w+/g, '[^/]+');
			rules.push({ path: new RegExp(`^${pattern}$`), headers: new Map() });
		} else {
			const [name = '', value = ''] = line.split(/:(.*)/s).map((part) => part.trim());
			rules.at(-1)?.headers.set(name.toLowerCase(), value);
		}
	}
	return rules;
}

/** Gives every value that the rules send for an address: two of one name would be joined, which breaks both. */
function valuesFor(rules: ReturnType<typeof readHeaders>, path: string, name: string): string[] {
	return rules.flatMap(({ path: pattern, headers }) =>
		pattern.test(path) && headers.has(name) ? [headers.get(name) ?? ''] : [],
	);
}

test.each(sites)('$name has the files that hosts look for', ({ folder }) => {
	expect(existsSync(`${folder}/_headers`)).toBe(true);
	expect(existsSync(`${folder}/.nojekyll`)).toBe(true);
});

test.each(sites)('every page of $name has its frames ruled once by `_headers`, and cards never', ({ folder }) => {
	const rules = readHeaders(`${folder}/_headers`);
	const pages = globSync('**/*.html', { cwd: folder }).map(
		(file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
	);
	const wrong = pages.filter((page) => {
		const expected = /^\/points\/[^/]+\/card\/$/.test(page) ? '' : "frame-ancestors 'self'";
		return valuesFor(rules, page, 'content-security-policy').join() !== expected;
	});
	expect(wrong).toEqual([]);
});

test.each(sites)(
	'`_headers` of $name lets be cached for ever what has a hash in its name, and nothing else',
	({ folder }) => {
		const rules = readHeaders(`${folder}/_headers`);
		const files = globSync('**/*.*', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);
		const forEver = files.filter((file) => valuesFor(rules, file, 'cache-control').length > 0);
		expect(forEver.length).toBeGreaterThan(3);
		expect(
			forEver.filter((file) => !/_[\da-f]{7,}\.pf_(?:fragment|index)$|\/_astro\/.*\.[\w-]{8}\.\w+$/.test(file)),
		).toEqual([]);
	},
);

test('the workflow for GitHub Pages builds for the address it is given, and publishes `dist`', () => {
	const { jobs } = parse(readFileSync('docs/hosts/github-pages.yml', 'utf8')) as {
		jobs: { publish: { steps: { run?: string; env?: Record<string, string>; with?: Record<string, unknown> }[] } };
	};
	const build = jobs.publish.steps.find(({ run }) => run === 'npm run build');
	expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH']);
	expect(jobs.publish.steps.some((step) => step.with?.['path'] === 'dist')).toBe(true);
});

test('the settings for Netlify build and publish `dist`', () => {
	const settings = readFileSync('docs/hosts/netlify.toml', 'utf8');
	expect(settings).toContain('command = "npm run build"');
	expect(settings).toContain('publish = "dist"');
});
