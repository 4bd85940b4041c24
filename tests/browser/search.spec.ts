import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findAll, pageTextOf } from '../directives/show-found';

const INDEX = '**/search/index.json';
const ENGINE = '**/pagefind/**';

function box(page: Page): Locator {
	return page.getByRole('combobox', { name: 'Search both texts' });
}

/** Waits until the page has said its last word on the query in the box. */
async function settled(page: Page): Promise<void> {
	await expect(page.locator('search-page')).toHaveAttribute('data-state', 'settled');
}

async function search(page: Page, query: string, base = '/'): Promise<void> {
	await page.goto(`${base}search/?q=${encodeURIComponent(query)}`);
	await settled(page);
}

/** Gives the passages that have all that was asked for, in both columns: `MEI ¶1`. */
function passages(page: Page): Promise<string[]> {
	return page
		.locator('.found > ol:not(.holder) > li[data-grade=full] > a')
		.evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
}

async function expectNoFaults(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test.describe('the box on every page', () => {
	test('loads nothing of the search before a reader turns to it', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await page.goto('/about/');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((path) => /search|pagefind/.test(path))).toEqual([]);
		await page.locator('#q').focus();
		await expect(box(page)).toBeVisible();
		expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
	});

	test('is reached by a slash, suggests from the first letter, and goes to what the arrows choose', async ({
		page,
	}) => {
		await page.goto('/about/');
		await page.keyboard.press('/');
		await expect(page.locator('#q')).toBeFocused();
		await page.keyboard.type('q');
		const options = page.getByRole('option');
		await expect(options.first()).toBeVisible();
		await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.type('ouds');
		await expect(options.first()).toContainText('Quds Force');
		await expect(options.last()).toContainText('Both texts for “qouds”');
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
		await page.keyboard.press('ArrowUp');
		await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
		await page.keyboard.press('ArrowUp');
		await expect(options.last()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Home');
		await page.keyboard.press('Escape');
		await expect(options).toHaveCount(0);
		await expect(page.locator('#q')).toHaveValue('qouds');
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/names\/quds-force\/$/);
	});

	test('leads to the results with Enter, even before its script has come', async ({ page }) => {
		await page.route('**/scripts/search.js', (route) => route.abort());
		await page.goto('/about/');
		await page.keyboard.press('/');
		await page.keyboard.type('Qouds');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=Qouds$/);
	});

	test('leaves a slash to those who type one elsewhere', async ({ page }) => {
		await search(page, 'Iraq');
		await box(page).focus();
		await page.keyboard.type('/');
		await expect(box(page)).toHaveValue('Iraq/');
	});
});

test.describe('the results', () => {
	test('come while one types, side by side, and are counted aloud', async ({ page }) => {
		await page.goto('/search/');
		await expect(box(page)).toBeFocused();
		await page.keyboard.type('Qouds');
		await expect(page.getByRole('status')).toHaveText(/^1 paragraph in MEI, 2 paragraphs in LWJ/);
		expect(await passages(page)).toEqual(['MEI ¶1', 'LWJ ¶1', 'LWJ ¶25']);
		await expect(page.locator('.found mark').first()).toHaveText('Quds Force');
		await expect(page).toHaveURL(/\?q=Qouds$/);
		const columns = page.locator('.found');
		const [left, right] = [await columns.first().boundingBox(), await columns.last().boundingBox()];
		expect(left?.y).toBe(right?.y);
	});

	test('say what was done, and can be had as typed', async ({ page }) => {
		await search(page, 'Soleimnai');
		await expect(page.locator('.answer')).toContainText(
			'MEI does not name Qassem Soleimani. LWJ does, in 3 paragraphs.',
		);
		await page.getByRole('link', { name: 'Search the words as typed' }).click();
		await settled(page);
		await expect(page.locator('.answer')).toHaveText('Neither text has “Soleimnai”.');
		expect(await passages(page)).toEqual([]);
		await page.getByRole('link', { name: 'Search in all spellings' }).click();
		await settled(page);
		expect((await passages(page)).length).toBe(3);
	});

	test('of a question start with the point that answers it', async ({ page }) => {
		await search(page, 'who brokered the deal');
		await expect(page.locator('.answer a')).toHaveAttribute('href', /points\/pact-broker\/$/);
	});

	test('of an office have its holder apart', async ({ page }) => {
		await search(page, 'ambassador');
		await expect(page.getByRole('heading', { name: 'Holder of the office: Iraj Masjedi' })).toHaveCount(2);
		expect(await passages(page)).toEqual(['MEI ¶1', 'LWJ ¶25']);
	});

	test('show where the hits lie along both texts', async ({ page }) => {
		await search(page, 'Soleimani');
		await expect(page.getByRole('img', { name: 'Where in LWJ: ¶23, ¶25, ¶1' })).toBeVisible();
		await expect(page.locator('.found .hits .full')).toHaveCount(3);
		expect(await page.locator('.results [style]').count()).toBe(0);
	});

	test('can be read as lines, sorted by the neighbour, each view with its address', async ({ page }) => {
		await search(page, 'coalition');
		await page.getByRole('link', { name: 'Lines' }).click();
		await settled(page);
		await page.getByRole('link', { name: 'the word behind' }).click();
		await settled(page);
		await expect(page).toHaveURL(/view=lines&sort=right$/);
		const behind = await page.locator('.lines tbody td:last-child').allTextContents();
		const words = behind.map((text) => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '');
		expect(words).toEqual(words.toSorted(new Intl.Collator('en').compare));
		await page.goBack();
		await page.goBack();
		await settled(page);
		await expect(page.locator('.found')).toHaveCount(2);
	});

	test('say what was left out, what was asked for and what was not understood', async ({ page }) => {
		await search(page, 'Abadi -Sadr site:x');
		await expect(page.locator('.understood')).toContainText('without Muqtada al-Sadr');
		await expect(page.locator('.understood')).toContainText('“site:x” is no operator here, and was left out');
		expect(await passages(page)).toEqual(['LWJ ¶26']);
		await search(page, 'خبر');
		await expect(page.locator('.understood')).toContainText('“خبر” is in letters that were not understood');
		await search(page, 'سليماني');
		expect(await passages(page)).toEqual(['LWJ ¶23', 'LWJ ¶25', 'LWJ ¶1']);
	});

	test('are a page in the history for each query, not for each key', async ({ page }) => {
		await search(page, 'Amiri');
		await box(page).fill('');
		await box(page).pressSequentially('coaliti');
		await settled(page);
		const typed = await passages(page);
		expect(typed.length).toBeGreaterThan(5);
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Lines' }).click();
		await page.goBack();
		await expect(box(page)).toHaveValue('coaliti');
		await settled(page);
		expect(await passages(page)).toEqual(typed);
		await page.goBack();
		await expect(box(page)).toHaveValue('Amiri');
		await settled(page);
		await expect(page.locator('.understood')).toContainText('Hadi al-Amiri');
	});

	test('open at the passage, and Back finds them and the place in them again', async ({ page }) => {
		await page.setViewportSize({ width: 800, height: 500 });
		await page.goto('/search/');
		await page.keyboard.type('Soleiman');
		await settled(page);
		const before = await passages(page);
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'LWJ ¶25' }).scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => scrollY);
		expect(place).toBeGreaterThan(0);
		await page.getByRole('link', { name: 'LWJ ¶25' }).click();
		await expect(page).toHaveURL(/\/articles\/lwj\/#p25/);
		await expect(page.locator('#p25')).toBeInViewport();
		await page.goBack();
		await expect(box(page)).toHaveValue('Soleiman');
		await settled(page);
		expect(await passages(page)).toEqual(before);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
	});

	test('come after names and points, which do not wait for the engine', async ({ page }) => {
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route(ENGINE, async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('/search/?q=Masjedi');
		await expect(page.locator('.understood')).toContainText('Iraj Masjedi');
		await expect(page.locator('.points li').first()).toBeVisible();
		expect(await passages(page)).toEqual([]);
		release();
		await settled(page);
		expect(await passages(page)).toEqual(['MEI ¶1', 'LWJ ¶25']);
	});
});

test.describe('on a slow line', () => {
	test('a late answer never overwrites a newer one', async ({ page }) => {
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route(INDEX, async (route) => {
			await gate;
			await route.continue();
		});
		await page.route(ENGINE, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 150));
			await route.continue();
		});
		await page.goto('/search/?q=corruption');
		await expect(page.getByRole('status')).toHaveText('Searching…');
		await box(page).fill('reconstruction');
		await box(page).fill('weapon');
		release();
		await settled(page);
		expect(await passages(page)).toEqual(['LWJ ¶25']);
	});

	test('suggestions that come too late stay away', async ({ page }) => {
		let release = (): void => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		await page.route(INDEX, async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('/about/');
		await page.locator('#q').fill('Qouds');
		await page.locator('#q').blur();
		const arrived = page.waitForResponse((response) => response.url().includes('search/index.json'));
		release();
		await (await arrived).finished();
		// Long enough for all that what came sets off at once.
		await page.evaluate(
			() =>
				new Promise((resolve) =>
					requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
				),
		);
		await expect(page.getByRole('option')).toHaveCount(0);
	});
});

test.describe('when something does not come', () => {
	test('the page says so, and can be asked to try again', async ({ page }) => {
		await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
		await page.goto('/search/?q=Qouds');
		await expect(page.getByText('What the search needs did not arrive')).toBeVisible();
		await expect(page.getByRole('link', { name: 'the index of words' }).first()).toBeVisible();
		await expectNoFaults(page);
		await page.unroute(INDEX);
		await page.getByRole('button', { name: 'Try again' }).click();
		await settled(page);
		expect(await passages(page)).toEqual(['MEI ¶1', 'LWJ ¶1', 'LWJ ¶25']);
		await expect(box(page)).toBeFocused();
	});

	test('the engine, no passage is found: the page says so, and leads to the index of words', async ({ page }) => {
		await page.route('**/pagefind.js', (route) => route.fulfill({ status: 404 }));
		await page.goto('/search/?q=corruption');
		await expect(
			page.getByText('The engine that finds the passages did not arrive: none was looked for.'),
		).toBeVisible();
		await expect(page.locator('.failed').getByRole('link', { name: 'the index of words' })).toHaveAttribute(
			'href',
			/search\/words\/$/,
		);
		expect(await passages(page)).toEqual([]);
		await expect(page.getByText(/Neither text|does not stand|nothing/)).toHaveCount(0);
		await page.unroute('**/pagefind.js');
		await page.getByRole('button', { name: 'Try again' }).click();
		await settled(page);
		expect(await passages(page)).toEqual(['LWJ ¶22', 'LWJ ¶26']);
	});

	test('the data of this build, the page says that the site was renewed', async ({ page }) => {
		await page.route(INDEX, async (route) => {
			const response = await route.fetch();
			const data = (await response.json()) as Record<string, unknown>;
			await route.fulfill({ response, json: { ...data, build: 'ffffffffffff' } });
		});
		await page.goto('/search/?q=Qouds');
		await expect(page.getByText('The site has been renewed since this page was opened.')).toBeVisible();
	});

	test('script, the page leads to the index of words', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('/about/');
		await page.locator('#q').fill('Qouds');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=Qouds$/);
		await expect(page.locator('search-page noscript .lead')).toBeVisible();
		await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'Q', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('main')).toContainText('Quds');
		await context.close();
	});
});

test('a hostile query shows as text and breaks nothing', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('dialog', (dialog) => {
		faults.push(dialog.message());
		void dialog.dismiss();
	});
	for (const query of [
		'<img src=x onerror=alert(1)>',
		'__proto__ constructor',
		'.*(a+)+$',
		'سليماني',
		'🗳️',
		'"',
		'x'.repeat(5000),
	]) {
		await search(page, query);
		await expect(page.locator('.results img, .results script')).toHaveCount(0);
		await expect(box(page)).toHaveValue(query);
	}
	await expect(page.locator('.answer')).toHaveText(`Neither text has “${'x'.repeat(300)}”.`);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await page.goto('/search/?q=%E0%A4%A&view=nonsense&sort=%');
	await settled(page);
	await search(page, '<b>Qouds</b>');
	await expect(page.locator('.understood')).toContainText('Quds Force');
	expect(faults).toEqual([]);
});

test.describe('wherever the site is put', () => {
	for (const base of ['/a/', '/a/b/'])
		test(`below ${base} it finds and leads to the same`, async ({ page }) => {
			await search(page, 'Qouds', base);
			expect(await passages(page)).toEqual(['MEI ¶1', 'LWJ ¶1', 'LWJ ¶25']);
			await page.getByRole('link', { name: 'MEI ¶1' }).click();
			await expect(page).toHaveURL(new RegExp(`${base}articles/mei/#p1`));
		});

	test('another edition has names, words and slips of its own', async ({ page }) => {
		await search(page, 'Souheil', '/weather/');
		await expect(page.getByRole('status')).toHaveText(/^1 paragraph in Harbour, 1 paragraph in Almanac/);
		await search(page, 'parapit', '/weather/');
		await expect(page.locator('.understood')).toContainText('“parapit” is read as “parapet”');
		await search(page, 'did the light go out', '/weather/');
		await expect(page.locator('.answer a')).toHaveAttribute('href', /points\/light-out\/$/);
	});
});

test('every result’s link marks its words in its own passage', async ({ page }) => {
	await search(page, 'Iraq Iran election Hakim');
	const links = await page
		.locator('.found li > a')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(15);
	for (const link of links) {
		const [, article = '', id = ''] = /articles\/([^/]+)\/#(p\d+):~:/.exec(link) ?? [];
		const html = readFileSync(`dist/articles/${article}/index.html`, 'utf8');
		const { text = '', start = 0 } = pageTextOf(html).elements.get(id) ?? {};
		const end = start + text.replace(/\s/g, '').length;
		for (const found of findAll(html, link.split(':~:')[1] ?? '', 'chromium'))
			expect([link, found && found[0] >= start && found[1] <= end]).toEqual([link, true]);
	}
});

test.describe('for everybody', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		test(`no state of the page has a fault that axe finds, ${colorScheme}`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await page.goto('/search/');
			await expectNoFaults(page);
			await page.keyboard.type('Hak');
			await expect(page.getByRole('option').first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
			await settled(page);
			await expectNoFaults(page);
			for (const query of ['zebra', 'who denounced the alliance']) {
				await search(page, query);
				await expectNoFaults(page);
			}
		});

	test('nothing is wider than a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const [path, box] of [
			['/search/', '#q'],
			['/', '#ask-both'],
		] as const) {
			await page.goto(path);
			await page.locator(box).fill('Islamic Supr');
			await expect(page.getByRole('option').first()).toBeVisible();
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
		await search(page, 'Al Wafaa Wal Taghyir corruption');
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});
});

test('a query for two statuses, or for the two texts beside each other, says which its points have', async ({
	page,
}) => {
	await search(page, 'points where they agree or differ');
	await expect(page.locator('.answer')).toHaveText('Both say, they differ: 32 points.');
	await search(page, 'MEI vs LWJ');
	await expect(page.locator('.answer')).toHaveText('Both say, they differ, at odds: 35 points.');
});
