import { chmodSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { readComparison } from '../browser/page-kinds';
import { findCommand, hosts, startHost } from './servers';

const SITE = 'dist';
const MOUNTS = ['/', '/a/b/'];
const docs = resolve('docs/hosts');
const browserPath = findBrowser();
const comparison = readComparison(SITE);
const pages = globSync('**/index.html', { cwd: SITE })
	.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
	.sort();
const files = globSync('**/*.*', { cwd: SITE })
	.filter((file) => /\.(?:js|json|jsonld|csv|xml|css|png|svg|pagefind|pf_\w+)$/.test(file))
	.map((file) => file.replaceAll('\\', '/'));

let www = '';
let browser: Browser | undefined;

beforeAll(async () => {
	www = mkdtempSync(join(tmpdir(), 'diptych-hosts-'));
	// Servers that root starts read as somebody else.
	chmodSync(www, 0o755);
	cpSync(SITE, join(www, 'www'), { recursive: true });
	cpSync(SITE, join(www, 'www/a/b'), { recursive: true });
	if (browserPath)
		browser = await chromium.launch({
			executablePath: browserPath,
			args: ['--no-sandbox', '--disable-background-networking'],
		});
	else console.warn('Skipped in a browser: no Chrome or Chromium is installed.');
});

afterAll(async () => {
	await browser?.close();
	rmSync(www, { recursive: true, force: true });
});

for (const host of hosts) {
	const isThere = findCommand(host.command) !== undefined;
	if (!isThere) console.warn(`Skipped: ${host.name} is not installed (\`apt install ${host.apt}\`).`);
	describe.skipIf(!isThere)(`the site on ${host.name}`, () => {
		let server: Awaited<ReturnType<typeof startHost>> | undefined;
		beforeAll(async () => {
			server = await startHost(host, { www: join(www, 'www'), room: join(www, host.command), docs });
		});
		afterAll(() => server?.stop());

		describe.each(MOUNTS)('at %s', (mount) => {
			const get = (path: string): Promise<Response> => fetch((server?.origin ?? '') + mount + path);
			const header = async (path: string, name: string): Promise<string | null> => {
				const response = await get(path);
				await response.text();
				return response.headers.get(name);
			};

			test('has all its pages, byte for byte, as HTML', async () => {
				const wrong: string[] = [];
				for (const page of pages) {
					const response = await get(page);
					const isSame = (await response.text()) === readFileSync(join(SITE, page, 'index.html'), 'utf8');
					const type = response.headers.get('content-type') ?? '';
					if (response.status !== 200 || !isSame || !type.startsWith('text/html'))
						wrong.push(`${page}: ${response.status} ${type}`);
				}
				expect(pages.length).toBeGreaterThan(100);
				expect(wrong).toEqual([]);
			});

			test('has all that pages load, byte for byte, scripts and styles as such', async () => {
				const wrong: string[] = [];
				for (const file of files) {
					const response = await get(file);
					const isSame = Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(SITE, file)));
					const type = response.headers.get('content-type') ?? '';
					const isOfType = !/\.(?:js|css)$/.test(file) || /javascript|text\/css/.test(type);
					if (response.status !== 200 || !isSame || !isOfType) wrong.push(`${file}: ${response.status} ${type}`);
				}
				expect(wrong).toEqual([]);
			});

			test('leads an address without its last slash to the page', async () => {
				for (const path of ['compare', 'points', `articles/${comparison.articles[0].id}`]) {
					const response = await get(path);
					await response.text();
					expect([path, response.status, new URL(response.url).pathname]).toEqual([path, 200, `${mount}${path}/`]);
				}
			});

			test('answers an address with a query', async () => {
				const response = await get('search/?q=a%20b&article=');
				expect(await response.text()).toBe(readFileSync(join(SITE, 'search/index.html'), 'utf8'));
				expect(response.status).toBe(200);
			});

			test('answers 404 where nothing is', async () => {
				const response = await get('nothing/here/');
				expect(response.status).toBe(404);
				const isOwn = (await response.text()) === readFileSync(join(SITE, '404.html'), 'utf8');
				expect(isOwn).toBe(host.hasOwnNotFound);
			});

			test.skipIf(!host.hasHeaders)('has pages asked for again, and what has a hash in its name never', async () => {
				const cached = (path: string): Promise<string | null> => header(path, 'cache-control');
				expect(await cached('compare/')).toBe('no-cache');
				expect(await cached('scripts/search.js')).toBe('no-cache');
				const hashed = files.filter((file) => /\/fragment\/|\/index\/.*pf_index|pf_meta|_astro/.test(file));
				expect(hashed.length).toBeGreaterThan(3);
				for (const file of hashed) expect(await cached(file), file).toBe('public, max-age=31536000, immutable');
			});

			test.skipIf(!host.hasHeaders)('lets no other site frame a page, but for a point’s card', async () => {
				const policy = (path: string): Promise<string | null> => header(path, 'content-security-policy');
				for (const path of ['', 'compare/', 'points/', `points/${comparison.points[0]?.id}/`, 'nothing/'])
					expect([path, await policy(path)]).toEqual([path, "frame-ancestors 'self'"]);
				for (const page of pages.filter((path) => path.endsWith('/card/')))
					expect([page, await policy(page)]).toEqual([page, null]);
				expect(await header('compare/', 'x-content-type-options')).toBe('nosniff');
			});

			test.skipIf(!host.hasHeaders)('shows nothing hidden', async () => {
				const response = await get('.diptych-build');
				await response.text();
				expect(response.ok).toBe(false);
			});

			test.skipIf(!browserPath)('finds with its engine, and leads to the passage', async () => {
				const page = await (browser as Browser).newPage();
				const asked: string[] = [];
				const failed: string[] = [];
				page.on('request', (request) => asked.push(request.url()));
				page.on('response', (response) => {
					if (response.status() >= 400) failed.push(response.url());
				});
				page.on('pageerror', ({ message }) => failed.push(message));
				const word = /\p{L}{7,}/u.exec(comparison.articles[0].passages[0]?.text ?? '')?.[0] ?? '';
				await page.goto(`${server?.origin}${mount}search/?q=${encodeURIComponent(word)}`);
				await page.locator('.found mark').first().waitFor();
				await page
					.waitForRequest((request) => request.url().endsWith('.pagefind'), { timeout: 5000 })
					.catch(() => undefined); // May have been before.
				expect(asked.some((url) => url.endsWith('.pagefind'))).toBe(true);
				await page.goto(`${server?.origin}${mount}articles/${comparison.articles[0].id}/#p3`);
				expect(await page.locator(':target').innerText()).not.toBe('');
				expect(failed).toEqual([]);
				await page.close();
			});
		});
	});
}
