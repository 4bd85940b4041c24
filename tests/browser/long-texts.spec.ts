import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { brotliSize, pagesOf, read } from '../built/built-site';
import { open } from './compare-page';
import { readComparison } from './page-kinds';

// A made pair of 15,000 words a side, which is read by sections.

const folder = '.build/long';
const [left, right] = readComparison(folder).articles;
const numbered = (article: typeof left): string[] =>
	article.passages.map(({ id }) => id).filter((id) => id.startsWith('p'));

test('every passage is read on one page, and every section is light', () => {
	for (const { id, passages } of [left, right]) {
		const pages = pagesOf(folder).filter((file) => new RegExp(`^articles/${id}/(?:\\d+/)?index\\.html$`).test(file));
		expect(pages.length).toBeGreaterThan(3);
		const found = pages
			.flatMap((file) => [...read(folder, file).matchAll(/<p id="?(p\d+)"?[ >]/g)].map(([, passage]) => passage ?? ''))
			.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
		expect(found).toEqual(passages.map((passage) => passage.id));
		const titles = pages.map((file) => /<title>([^<]*)/.exec(read(folder, file))?.[1]);
		expect(new Set(titles).size).toBe(pages.length);
	}
	const heavy = pagesOf(folder)
		.filter((file) => /^(?:articles|compare)\//.test(file) && !file.includes('cite'))
		.map((file) => [file, brotliSize(read(folder, file))] as const)
		.filter(([, bytes]) => bytes > 40_000);
	expect(heavy).toEqual([]);
});

test('every link of every page leads to what is there', () => {
	const ids = new Map<string, Set<string>>();
	const idsOf = (file: string): Set<string> => {
		const known =
			ids.get(file) ??
			new Set([...read(folder, file).matchAll(/ id=(?:"([^"]+)"|([^\s>]+))/g)].map(([, a, b]) => a ?? b ?? ''));
		ids.set(file, known);
		return known;
	};
	const pages = new Set(pagesOf(folder));
	const astray = new Set<string>();
	let links = 0;
	for (const file of pages)
		for (const [, quoted, bare] of read(folder, file).matchAll(/<a\s[^>]*?href=(?:"([^"]*)"|([^\s>]+))/g)) {
			const { host, pathname, hash } = new URL(quoted ?? bare ?? '', `http://site/${file}`);
			const target = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
			if (host !== 'site' || !target.endsWith('.html')) continue;
			links += 1;
			const id = hash.slice(1).replace(/:~:.*$/, '');
			if (!pages.has(target) || (id !== '' && !idsOf(target).has(decodeURIComponent(id))))
				astray.add(`${file}: ${pathname}${hash}`);
		}
	expect(links).toBeGreaterThan(20_000);
	expect([...astray].slice(0, 10)).toEqual([]);
});

test.describe('an address of a long text', () => {
	const late = numbered(left).at(-20) ?? '';
	const other = numbered(right).at(-30) ?? '';

	for (const [what, address, landing] of [
		['of a passage', `articles/left/#${late}`, `#${late}`],
		['of a sentence', `articles/right/#${other}s2`, `#${other}s2`],
		['of a passage beside the other text', `compare/#left-${late}`, `#left-${late}`],
		['of the text that does not lead', `compare/#right-${other}`, `#right-${other}`],
		['of a passage of this very section', 'articles/left/#p3', '#p3'],
	] as const)
		test(`${what} lands there`, async ({ page }) => {
			await page.goto(`/long/${address}`);
			await expect(page.locator(`${landing}:target`)).toBeInViewport();
		});

	test('that changes on the page lands as well', async ({ page }) => {
		await page.goto('/long/articles/left/');
		await page.evaluate((id) => (location.hash = id), late);
		await expect(page.locator(`#${late}:target`)).toBeInViewport();
	});

	test('of a point opens it level in its section, and so does one of a pair', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/long/compare/?point=p120');
		await expect(page.locator('[data-part=card]')).toHaveAttribute('data-point', 'p120');
		await page.goto(`/long/compare/?pair=left-${late},right-${late}`);
		await expect(page.locator(`#left-${late}`)).toBeInViewport();
		await expect(page.locator(`#right-${late}`)).toBeInViewport();
	});

	test('without script leads to the list of the sections', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/long/compare/#left-${late}`);
		const nav = page.getByRole('navigation', { name: 'Sections' });
		await nav.getByText(/Section 1 of \d+/).click();
		const links = nav.getByRole('listitem').getByRole('link');
		expect(await links.count()).toBeGreaterThan(3);
		await links.last().click();
		await expect(page.locator(`#left-${late}`)).toHaveCount(1);
		await context.close();
	});
});

test('search leads to the words in their section', async ({ page }) => {
	const { names } = readComparison(folder);
	const name = names.find(({ mentions }) => mentions.some(({ passage }) => passage === numbered(left).at(-1)));
	await page.goto(`/long/search/?q=${encodeURIComponent(name?.label ?? '')}`);
	await page.locator('search-page[data-state=settled]').waitFor({ state: 'attached' });
	const link = page.locator('a[href*="articles/left/"]').last();
	await expect(link).toHaveAttribute('href', /articles\/left\/\d+\/#p\d+(?:s\d+)?:~:text=/);
});

test('a choice answers within 100 ms, or, on a slow machine, before the page could be laid out twice', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/long/compare/left/3/');
	const [choices, layouts] = await page.evaluate(async () => {
		// Laid out and painted: the second frame begins.
		const painted = (): Promise<unknown> =>
			new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const timed = async (act: () => void): Promise<number> => {
			const began = performance.now();
			act();
			await painted();
			return performance.now() - began;
		};
		const choices: number[] = [];
		const layouts: number[] = [];
		for (const line of [...document.querySelectorAll<HTMLElement>('[data-line]')].slice(0, 8)) {
			choices.push(await timed(() => line.click()));
			layouts.push(
				await timed(() => {
					document.body.style.display = 'none';
					document.body.getBoundingClientRect();
					document.body.style.display = '';
				}),
			);
		}
		return [choices, layouts] as const;
	});
	expect(choices.length).toBeGreaterThan(3);
	const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Infinity;
	const seen = [choices, layouts].map((times) => times.map((time) => time.toFixed(0)).join(' ')).join(' against ');
	expect(median(choices), seen).toBeLessThan(Math.max(100, 2 * median(layouts)));
});

test('the pages of a section have no fault that axe finds, and nothing wider than a phone', async ({ page }) => {
	for (const path of ['articles/left/2/', 'compare/left/2/', 'compare/right/3/']) {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(`/long/${path}`);
		expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 390]);
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)]).toEqual([
			path,
			[],
		]);
	}
});
