import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf, read } from '../built/built-site';

// What pairs have that the first has not: Markdown with all that is read, a text from right to left, and nothing but two texts.

const pairs = [
	{ base: '/markdown/', folder: '.build/markdown', hasPoints: true },
	{ base: '/arabic/', folder: '.build/arabic', hasPoints: true },
	{ base: '/gpl/', folder: '.build/gpl', hasPoints: false },
];

/** The pages of a pair that readers meet; those that only lead on, and those for other sites, are left out. */
function pagesToMeet(folder: string): string[] {
	return pagesOf(folder)
		.filter((file) => file.endsWith('index.html') && !read(folder, file).includes('content=noindex'))
		.map((file) => file.replace(/index\.html$/, ''));
}

async function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe.configure({ timeout: 180_000 });

for (const { base, folder, hasPoints } of pairs) {
	test.describe(`the pair in ${folder}`, () => {
		for (const width of [390, 1440])
			test(`has no page that scrolls sideways or has a fault, at ${width}`, async ({ page }) => {
				await page.setViewportSize({ width, height: 900 });
				const faults: string[] = [];
				page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
				page.on('pageerror', ({ message }) => faults.push(message));
				for (const path of pagesToMeet(folder)) {
					await page.goto(base + path);
					expect([path, await sideways(page)]).toEqual([path, 0]);
				}
				expect(faults).toEqual([]);
			});

		test('has no fault that axe can find on the pages that carry its texts', async ({ page }) => {
			for (const path of pagesToMeet(folder).filter((own) =>
				/^(?:|compare\/|points\/|names\/|articles\/[^/]+\/)$/.test(own),
			)) {
				await page.goto(base + path);
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				expect([path, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)]).toEqual([
					path,
					[],
				]);
			}
		});

		if (!hasPoints) return;
		test('opens each of its points level in both texts, as itself', async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			const ids = pagesOf(folder).flatMap((file) => /^points\/([\w-]+)\/index\.html$/.exec(file)?.[1] ?? []);
			expect(ids.length).toBeGreaterThan(2);
			for (const id of ids) {
				await page.goto(`${base}compare/?point=${id}`);
				await expect(page.locator('[data-part=card]')).toHaveAttribute('data-point', id);
				const tops = await page.evaluate(() => {
					const ranges = [...(CSS.highlights.get('lit') ?? [])].filter((range) => range instanceof Range);
					return [1, 2].flatMap((side) => {
						const pane = document.querySelector(`.pane[data-side='${side}']`);
						const first = ranges.find(({ startContainer }) => pane?.contains(startContainer));
						return first?.getClientRects()[0]?.top ?? [];
					});
				});
				const [left, right] = tops;
				if (left !== undefined && right !== undefined) expect(Math.abs(left - right), id).toBeLessThanOrEqual(4);
				for (const top of tops) expect(top > 0 && top < 900, `${id} at ${top}`).toBe(true);
			}
		});
	});
}

test('two files alone give a site that compares, claims nothing, and says what is computed', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/gpl/points/');
	await expect(page.getByRole('main')).toContainText('computed');
	// Section 7 of version 2 is section 12 of version 3, nearly word for word.
	const pair = page.locator('a[href*="pair=left-"]').filter({ hasText: /./ }).first();
	await pair.click();
	await expect(page).toHaveURL(/pair=left-p\d+,right-p\d+|pair=left-p\d+%2Cright-p\d+/);
	await page.goto('/gpl/compare/');
	await page.locator('#left-p1 .s, #left-p1').first().click();
	for (const path of ['', 'compare/', 'points/', 'names/', 'timeline/', 'about/']) {
		await page.goto(`/gpl/${path}`);
		const words = await page.getByRole('main').innerText();
		expect([path, /\b0 (?:points?|statements?|names?|events?)\b|says nothing|undefined|NaN/.exec(words)?.[0]]).toEqual([
			path,
			undefined,
		]);
	}
	await page.goto('/gpl/search/?q=warranty');
	await page.locator('search-page[data-state=settled]').waitFor({ state: 'attached' });
	await expect(page.locator('.found mark').first()).toBeVisible();
});

test('every piece of an Arabic text says its language and runs from right to left, wherever it is quoted', async ({
	page,
}) => {
	for (const path of [
		'',
		'compare/',
		'articles/letter/',
		'points/',
		'points/crates/',
		'names/',
		'names/siraj/',
		'search/words/',
	]) {
		await page.goto(`/arabic/${path}`);
		const astray = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node.nodeValue?.trim() ?? '';
				const parent = node.parentElement;
				if (!/^\p{Script=Arabic}[^a-z]{8,}$/iu.test(text) || !parent || parent.closest('script, style, title'))
					continue;
				const isArabic = parent.closest('[lang]')?.getAttribute('lang') === 'ar';
				if (!isArabic || getComputedStyle(parent).direction !== 'rtl') found.push(`${isArabic} ${text.slice(0, 40)}`);
			}
			return found;
		});
		expect([path, astray]).toEqual([path, []]);
	}
});

test('Arabic is found in either script, and its article and vowels do not matter', async ({ page }) => {
	for (const query of ['سليم حداد', 'Salim Haddad', 'السِّراج', 'سراج']) {
		await page.goto(`/arabic/search/?q=${encodeURIComponent(query)}`);
		await page.locator('search-page[data-state=settled]').waitFor({ state: 'attached' });
		await expect(
			page.locator('.sides [data-side="2"] mark, [data-side="2"] .found mark, .found mark').first(),
			query,
		).toBeVisible();
	}
});
