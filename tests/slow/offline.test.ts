import { createServer, type Server } from 'node:http';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { buildSite, cacheOf, root } from '../built/build-site';
import { isHeavier, pagesOf, read } from '../built/built-site';
import { copyEdition } from '../copy-edition';

// A site that can be read without a network, below a path: three versions of it, the last of which cannot any more.

const executablePath = findBrowser();
const versions = [
	{ title: 'The first version', OFFLINE: '1' },
	{ title: 'The second version', OFFLINE: '1' },
	{ title: 'The third version', OFFLINE: '' },
] as const;

let room = '';
let content = '';
let served = '';
let isDown = false;
let server: Server | undefined;
let browser: Browser | undefined;
let base = '';

beforeAll(async () => {
	await mkdir(join(root, '.build'), { recursive: true });
	room = await mkdtemp(join(root, '.build/offline-'));
	content = await copyEdition();
	const edition = await readFile(join(content, 'edition.yaml'), 'utf8');
	for (const { title, OFFLINE } of versions) {
		await writeFile(join(content, 'edition.yaml'), edition.replace(/^title: .*/m, `title: ${title}`));
		const { code, output } = await buildSite({ CONTENT_DIR: content, OUT_DIR: folderOf(title), OFFLINE });
		if (code !== 0) throw new Error(output);
	}
	served = join(room, 'served');
	const files = sirv(served, { dev: true });
	server = createServer((request, response) => {
		if (isDown || !request.url?.startsWith('/a/b/')) return void request.socket.destroy();
		request.url = request.url.slice('/a/b'.length);
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/a/b/`;
	if (executablePath) browser = await chromium.launch({ executablePath });
}, 180_000);
afterAll(async () => {
	await browser?.close();
	server?.close();
	for (const folder of [room, content, cacheOf(content)]) await rm(folder, { recursive: true, force: true });
});

function folderOf(title: string): string {
	return join(room, title.replaceAll(' ', '-'));
}

async function publish(title: string): Promise<void> {
	await rm(served, { recursive: true, force: true });
	await cp(folderOf(title), served, { recursive: true });
}

/** The number of files that a worker keeps. */
function kept(page: Page): Promise<number> {
	return page.evaluate(async () => {
		let count = 0;
		for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length;
		return count;
	});
}

test('every page still comes in the first flight, and its policy names the one that registers the worker', () => {
	const site = folderOf('The first version');
	const pages = pagesOf(site);
	expect(pages.filter((file) => isHeavier(read(site, file), 14_600))).toEqual([]);
	expect(read(site, 'index.html')).toMatch(/trusted-types sw[";]/);
	expect(read(folderOf('The third version'), 'index.html')).toMatch(/trusted-types 'none'/);
});

describe.runIf(executablePath)('in a browser', () => {
	test('all is read, chosen and searched without a network; a new version comes as a whole; without the setting it goes', async () => {
		if (!browser) return;
		const context = await browser.newContext();
		const faults: string[] = [];
		const open = async (path: string): Promise<Page> => {
			const page = await context.newPage();
			page.on('pageerror', ({ message }) => faults.push(message));
			page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
			await page.goto(base + path);
			return page;
		};

		await publish('The first version');
		let page = await open('');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await expect.poll(() => kept(page), { timeout: 20_000 }).toBeGreaterThan(100);

		isDown = true;
		await page.goto(`${base}compare/?point=arrival`);
		await page.locator('[data-point=arrival]').waitFor();
		await page.goto(`${base}search/?q=Suhayl`);
		await page.locator('search-page[data-state=settled] .found mark').first().waitFor();
		await page.goto(`${base}articles/almanac/#p3`);
		expect(await page.title()).toContain('The first version');

		// The new version is fetched while the old one is read; both never mix.
		isDown = false;
		await publish('The second version');
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
		await page.goto(`${base}points/`);
		expect(await page.title()).toContain('The first version');
		await page.close();
		await expect
			.poll(
				async () => {
					page = await open('about/');
					const title = await page.title();
					if (!title.includes('The second version')) await page.close();
					return title;
				},
				{ timeout: 20_000 },
			)
			.toContain('The second version');
		const all = await kept(page);
		isDown = true;
		await page.goto(`${base}timeline/`);
		expect(await page.title()).toContain('The second version');
		expect(all).toBe(await kept(page));

		isDown = false;
		await publish('The third version');
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect.poll(() => kept(page), { timeout: 20_000 }).toBe(0);
		await page.close();
		page = await open('');
		await expect.poll(() => page.title()).toContain('The third version');
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
		expect(faults).toEqual([]);
		await context.close();
	}, 120_000);
});
