import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, root } from './build-site';
import { pagesOf, read, sites } from './built-site';

// A site that knows where it will stand, below a path: every whole address names that place, and each link stays below the path.

const SITE = 'https://example.org/two/texts/';
let room = '';
let site = '';

beforeAll(async () => {
	await mkdir(join(root, '.build'), { recursive: true });
	room = await mkdtemp(join(root, '.build/addresses-'));
	site = join(room, 'dist');
	const { code, output } = await buildSite({
		CONTENT_DIR: 'tests/fixtures/arabic',
		OUT_DIR: site,
		SITE_URL: SITE.slice(0, -1),
		BASE_PATH: 'two/texts',
	});
	if (code !== 0) throw new Error(output);
}, 120_000);
afterAll(async () => {
	await rm(room, { recursive: true, force: true });
});

/** The whole address of a page, by its file. */
function addressOf(file: string): string {
	return new URL(file.replace(/index\.html$/, ''), SITE).href;
}

/** What a page says of itself in its head. */
function headOf(file: string): { canonical: string | undefined; url: string | undefined; image: string | undefined } {
	const html = read(site, file);
	return {
		canonical: /<link rel="?canonical"? href="?([^">\s]+)/.exec(html)?.[1],
		url: /<meta property="?og:url"? content="?([^">\s]+)/.exec(html)?.[1],
		image: /<meta property="?og:image"? content="?([^">\s]+)/.exec(html)?.[1],
	};
}

/** Pages that lead on have no address of their own; a light form has that of the whole. */
function isOwn(file: string): boolean {
	const html = read(site, file);
	return file !== '404.html' && !html.includes('noindex');
}

test('every page names its own whole address as canonical, and as the one to share', () => {
	const pages = pagesOf(site).filter(isOwn);
	expect(pages.length).toBeGreaterThan(40);
	const wrong = pages.filter((file) => {
		const { canonical, url } = headOf(file);
		return canonical !== addressOf(file) || url !== canonical;
	});
	expect(wrong).toEqual([]);
});

test('what stands for a page that is missing names no address', () => {
	expect(headOf('404.html')).toMatchObject({ canonical: undefined, url: undefined });
});

test('a preview image is named by its whole address, and is there', () => {
	const images = new Set(pagesOf(site).flatMap((file) => headOf(file).image ?? []));
	expect(images.size).toBeGreaterThan(3);
	for (const image of images) {
		expect(image.startsWith(SITE), image).toBe(true);
		expect(existsSync(join(site, image.slice(SITE.length))), image).toBe(true);
	}
});

test('the sitemap has the canonical address of every page, once, and no other', () => {
	const listed = [...read(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
	const canonical = pagesOf(site)
		.filter(isOwn)
		.map((file) => headOf(file).canonical);
	expect(listed).toEqual(canonical.sort());
});

test('no link leads out of the path', () => {
	const rooted = pagesOf(site).flatMap((file) =>
		[...read(site, file).matchAll(/\s(?:href|src|action)="?(\/[^">\s]*)/g)]
			.map(([, address = '']) => address)
			.filter((address) => !address.startsWith('/two/texts/'))
			.map((address) => `${file}: ${address}`),
	);
	expect(rooted).toEqual([]);
});

test('without an address of its own a site names none', () => {
	for (const { folder } of sites) {
		expect(existsSync(join(folder, 'sitemap.xml')), folder).toBe(false);
		const naming = pagesOf(folder).filter((file) => /rel="?canonical|property="?og:url/.test(read(folder, file)));
		expect(naming, folder).toEqual([]);
	}
});
