import { readFileSync } from 'node:fs';
import { expect, firefox, test, type Browser, type Page } from '@playwright/test';
import { findFirefox } from '../../src/commands/find-browser.mjs';
import { parseDirectives } from '../../src/directives/write-directive';
import { readMarked } from '../directives/read-marked';
import { findAll, pageTextOf, textAt } from '../directives/show-found';
import { pageKinds } from './page-kinds';

/** Links of each kind of page that are clicked. */
const EACH = 3;
const editions = [
	{ folder: 'dist', path: '/', fewest: 18 },
	{ folder: '.build/weather', path: '/weather/', fewest: 15 },
];

for (const { folder, path, fewest } of editions) {
	test(`in Chromium, a link to exact words of each kind of page below ${path} leads to them`, async ({
		browser,
		baseURL,
	}) => {
		test.setTimeout(180_000);
		await expectLandings(browser, 'chromium', `${baseURL ?? ''}${path}`, folder, fewest);
	});

	test(`in Firefox, a link to exact words of each kind of page below ${path} leads to them`, async ({ baseURL }) => {
		test.setTimeout(180_000);
		const executablePath = findFirefox();
		test.skip(!executablePath, 'No Firefox is installed: no link was clicked in it.');
		const browser = await firefox.launch({
			...(executablePath && { executablePath }),
			channel: 'moz-firefox',
			env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
		});
		try {
			await expectLandings(browser, 'firefox', `${baseURL ?? ''}${path}`, folder, fewest);
		} finally {
			await browser.close();
		}
	});
}

test('a search result leads to its words, and to no others', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/search/?q=Hakim');
	const links = page.locator('.found li > a');
	await expect(links.first()).toBeVisible();
	for (let index = 0; index < Math.min(EACH, await links.count()); index += 1) {
		await page.goto('/search/?q=Hakim');
		const marks = links.nth(index).locator('xpath=..').locator('mark');
		await expect(marks.first()).toBeVisible();
		const words = await marks.allInnerTexts();
		await links.nth(index).click();
		await page.waitForURL(/\/articles\//);
		const { id, marked, isInView } = await readMarked(page);
		expect([id, isInView, new Set(marked)]).toEqual([
			/#(p\d+)/.exec(page.url())?.[1],
			true,
			new Set(words.map((word) => word.replace(/\s/g, ''))),
		]);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`the words that a link leads to stand out in the ${colorScheme} theme`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		const look = await page.evaluate(() => {
			const { backgroundColor, color, textDecorationLine } = getComputedStyle(document.body, '::target-text');
			return { backgroundColor, color, textDecorationLine };
		});
		expect(look).toEqual({
			backgroundColor: colorScheme === 'light' ? 'rgb(247, 201, 72)' : 'rgb(111, 86, 0)',
			color: colorScheme === 'light' ? 'rgb(31, 28, 24)' : 'rgb(232, 228, 220)',
			textDecorationLine: 'underline',
		});
	});

async function expectLandings(
	browser: Browser,
	name: 'chromium' | 'firefox',
	base: string,
	folder: string,
	fewest: number,
): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' });
	const seen: object[] = [];
	const expected: object[] = [];
	for (const kind of pageKinds(folder)) {
		for (const href of sample(await shownLinks(page, `${base}${kind}`))) {
			const target = new URL(href, `${base}${kind}`);
			const file = `${folder}/${target.pathname.slice(new URL(base).pathname.length)}index.html`;
			const article = readFileSync(file, 'utf8');
			const directives = target.href.split(':~:')[1] ?? '';
			const words = findAll(article, directives, name).map((found) => textAt(pageTextOf(article), found));
			expected.push({ kind, href, id: /#([^:]*)/.exec(target.href)?.[1], isInView: true, marked: words });
			await clickLink(page, `${base}${kind}`, href);
			seen.push({ kind, href, ...(await readMarked(page, parseDirectives(href).length)) });
		}
	}
	await page.close();
	expect(seen).toEqual(expected);
	expect(seen.length).toBeGreaterThanOrEqual(fewest);
}

/** Gives the links to exact words of a page that a reader can see, once all that is folded away is opened. */
async function shownLinks(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await unfold(page);
	return page
		.locator('a[href*=":~:"]')
		.evaluateAll((links) =>
			links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href') ?? ''),
		);
}

async function clickLink(page: Page, address: string, href: string): Promise<void> {
	await page.goto(address);
	await unfold(page);
	await page.locator(`a[href="${href}"]`).filter({ visible: true }).first().click();
	await page.waitForURL(/\/articles\//);
}

/** Opens whatever is folded away. */
async function unfold(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
	});
}

/** Takes a few of a list: the first, the last, and some between. */
function sample(links: readonly string[]): string[] {
	const all = [...new Set(links)];
	const places = Array.from({ length: EACH }, (_, index) => Math.round((index * (all.length - 1)) / (EACH - 1)));
	return [...new Set(places)].flatMap((place) => all[place] ?? []);
}
