import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { buildSite, root } from '../built/build-site';
import { read, readComparison } from '../built/built-site';

// The whole comparison in one file, three times: of the first pair, of the second edition, and of texts in two scripts.

const executablePath = findBrowser();
let room = '';
let browser: Browser | undefined;

beforeAll(async () => {
	await mkdir(join(root, '.build'), { recursive: true });
	room = await mkdtemp(join(root, '.build/bundle-'));
	if (executablePath)
		browser = await chromium.launch({ executablePath, args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
});
afterAll(async () => {
	await browser?.close();
	await rm(room, { recursive: true, force: true });
});

const editions = [
	{ name: 'the first pair', content: 'content', ask: 'Soleymani', finds: 'Soleimani' },
	{ name: 'the second edition', content: 'tests/fixtures/weather', ask: 'Yussuf al Dari', finds: 'Yusuf al Dari' },
	{ name: 'the pair in two scripts', content: 'tests/fixtures/arabic', ask: '', finds: '' },
];

describe.each(editions)('$name in one file', ({ name, content, ask, finds }) => {
	let site = '';
	let file = '';
	beforeAll(async () => {
		site = join(room, name.replaceAll(' ', '-'));
		const { code, output } = await buildSite({ CONTENT_DIR: content, OUT_DIR: site, BUNDLE: '1' });
		if (code !== 0) throw new Error(output);
		const [left, right] = readComparison(site).articles;
		file = `carry/${left?.id ?? ''}-${right?.id ?? ''}`;
	}, 120_000);

	test('is offered with its sizes where the site tells of itself', () => {
		const offers = [
			...read(site, 'about/index.html').matchAll(
				/<li><a href="?\.\.\/(carry\/[^">\s]+)"? download[^>]*>(\w+)<\/a> \(([\d,]+) kB\)/g,
			),
		];
		const kinds = executablePath ? ['HTML', 'EPUB', 'PDF'] : ['HTML', 'EPUB'];
		expect(offers.map(([, path, kind]) => [path, kind])).toEqual(
			kinds.map((kind) => [`${file}.${kind.toLowerCase()}`, kind]),
		);
		for (const [, path = '', , size = ''] of offers)
			expect(Number(size.replaceAll(',', ''))).toBe(Math.ceil(readFileSync(join(site, path)).length / 1000));
	});

	test('has every word of both texts, and asks for nothing from anywhere', () => {
		const html = read(site, `${file}.html`);
		for (const { passages } of readComparison(site).articles) {
			const plain = (text: string): string => text.replace(/\s+/g, '');
			const all = plain(
				html
					.replace(/<script[^]*?<\/script>/g, '')
					.replace(/<[^>]+>/g, '')
					.replaceAll('&lt;', '<')
					.replaceAll('&#x3C;', '<')
					.replaceAll('&#x26;', '&')
					.replaceAll('&amp;', '&'),
			);
			for (const { text } of passages) expect(all).toContain(plain(text));
		}
		expect(html.match(/<(?:img|iframe|link|script)[^>]+(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
	});

	test('is a book that EPUBCheck finds no fault in, with every passage and every point', async () => {
		const book = new Uint8Array(readFileSync(join(site, `${file}.epub`)));
		const { messages, valid } = await EpubCheck.validate(book);
		expect(messages).toEqual([]);
		expect(valid).toBe(true);
		const files = unzipSync(book);
		const { articles, points } = readComparison(site);
		for (const { id, passages } of articles) {
			const chapter = strFromU8(files[`book/text-${id}.xhtml`] ?? new Uint8Array());
			for (const passage of passages) expect(chapter).toContain(`id="${passage.id}"`);
		}
		const told = points.length === 0 ? '' : strFromU8(files['book/points.xhtml'] ?? new Uint8Array());
		for (const { id } of points) expect(told).toContain(`id="point-${id}"`);
	});

	test.runIf(executablePath)('is a handout with pages, bookmarks and tags', () => {
		const pdf = readFileSync(join(site, `${file}.pdf`), 'latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(pdf).toMatch(/\/Type \/Outlines|\/Outlines \d+ 0 R/);
		expect(pdf).toMatch(/\/MarkInfo|\/StructTreeRoot/);
	});

	test.runIf(executablePath)(
		'opens from the disk without a network, and every link leads to a place in it',
		async () => {
			const context = await browser?.newContext({ offline: true });
			const page = await context?.newPage();
			if (!context || !page) return;
			const asked: string[] = [];
			const faults: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
			page.on('pageerror', (error) => faults.push(error.message));
			const address = pathToFileURL(join(site, `${file}.html`)).href;
			await page.goto(address);
			const leads = await page.evaluate(() => {
				const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				return {
					dead: links.filter(
						(href) => href.startsWith('#') && !document.getElementById(decodeURIComponent(href.slice(1))),
					),
					out: links.filter((href) => !/^(?:#|https?:|mailto:)/.test(href)),
					twice: ids.filter((id, index) => ids.indexOf(id) !== index),
				};
			});
			expect(leads).toEqual({ dead: [], out: [], twice: [] });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)])).toEqual(
				[],
			);
			if (ask !== '') {
				await page.locator('input[type=search]').fill(ask);
				await page.locator('.results .found mark').first().waitFor();
				expect(await page.locator('.results .found mark').allTextContents()).toContain(finds);
				await page.locator('.results .found a').first().click();
				expect(await page.locator(':target').count()).toBe(1);
			}
			expect(faults).toEqual([]);
			expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address]);
			await context.close();
		},
		60_000,
	);
});
