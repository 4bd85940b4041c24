import { expect, test, type Locator, type Page } from '@playwright/test';
import { readComparison } from './page-kinds';

const { points, articles, edition } = readComparison();
const [left, right] = articles;
const conflicts = points.filter(({ relation }) => relation === 'conflict');
const twoSided = points.filter(({ relation }) => relation !== 'only');

async function top(locator: Locator): Promise<number> {
	return (await locator.boundingBox())?.y ?? NaN;
}

/** The first quote of each side that speaks. */
function firstQuotes(point: (typeof points)[number] | undefined): string[] {
	return articles.flatMap(({ id }) => point?.evidence.find(({ article }) => article === id)?.exact ?? []);
}

/** The rows that are seen, in their order. */
function rows(page: Page): Locator {
	return page.locator('.row:visible');
}

test.describe('home', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('says in its first window who wrote, when, what is agreed with both quotes, and every conflict', async ({
		page,
	}) => {
		await page.goto('/');
		const panels = page.locator('.texts article');
		await expect(panels).toHaveCount(2);
		for (const [index, { title, authors }] of articles.entries()) {
			await expect(panels.nth(index)).toContainText(title);
			await expect(panels.nth(index)).toContainText(authors[0] ?? 'No author given');
		}
		const agreed = page.locator('.group').first();
		const quotes = agreed.locator('article blockquote');
		const inWindow: Locator[] = [panels.first(), panels.last(), quotes.nth(0), quotes.nth(1)];
		for (const { title } of conflicts) inWindow.push(page.getByRole('heading', { name: title }));
		for (const part of inWindow) {
			const box = await part.boundingBox();
			expect([await part.innerText(), (box?.y ?? 0) + (box?.height ?? Infinity) <= 900]).toEqual([
				await part.innerText(),
				true,
			]);
		}
	});

	test('reaches its first point within twenty Tabs', async ({ page }) => {
		await page.goto('/');
		const stops: string[] = [];
		for (let count = 0; count < 20; count += 1) {
			await page.keyboard.press('Tab');
			stops.push(
				await page.evaluate(() =>
					document.activeElement instanceof HTMLAnchorElement ? document.activeElement.pathname : '',
				),
			);
		}
		expect(stops.findIndex((path) => /^\/points\/[^/]+\/$/.test(path))).toBeGreaterThan(0);
	});

	test('its counts lead to the points they count', async ({ page }) => {
		for (const status of ['agree', 'conflict', 'differ']) {
			await page.goto('/');
			const link = page.locator(`.group:has(#front-${status}) > header a`);
			const count = points.filter(({ relation }) => relation === status).length;
			await expect(link).toHaveText(`all ${count}`);
			await link.click();
			await expect(page).toHaveURL(new RegExp(`/points/\\?show=${status}`));
			await expect(rows(page)).toHaveCount(count);
		}
	});

	test('the picture is one stop of the Tab key, and arrows go through its parts', async ({ page }) => {
		await page.goto('/');
		const stops = page.locator('.glance a[tabindex="0"]');
		await expect(stops).toHaveCount(1);
		await stops.focus();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('.glance a:focus')).toHaveAttribute(
			'href',
			new RegExp(`#${left.id}-${left.passages[1]?.id ?? ''}$`),
		);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.glance a:focus')).toHaveAttribute('href', /\?point=/);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.glance a:focus')).toHaveAttribute('href', new RegExp(`#${right.id}-`));
		await expect(stops).toHaveCount(1);
		await page.keyboard.press('Tab');
		await expect(page.locator('.glance a:focus')).toHaveCount(0);
	});

	test('the bars are to the words that are printed', async ({ page }) => {
		await page.goto('/');
		const heights = await page
			.locator('.glance g[data-side]')
			.evaluateAll((bars) =>
				bars.map((bar) =>
					Math.max(
						...[...bar.querySelectorAll('rect')].map((rect) => rect.y.baseVal.value + rect.height.baseVal.value),
					),
				),
			);
		const words = await page
			.locator('.texts article')
			.evaluateAll((panels) =>
				panels.map((panel) => Number(/([\d,]+) words/.exec(panel.textContent)?.[1]?.replace(',', ''))),
			);
		expect(words).toEqual(articles.map((article) => article.words));
		expect(Math.abs((heights[0] ?? 0) / (heights[1] ?? 1) - (words[0] ?? 0) / (words[1] ?? 1))).toBeLessThan(0.01);
	});

	test('asks both texts in a large box, and `/` goes to the one in the header', async ({ page }) => {
		await page.goto('/');
		await page.keyboard.press('/');
		await expect(page.locator('#q')).toBeFocused();
		const box = page.locator('#ask-both');
		await box.fill(points[0]?.asks[0] ?? 'who');
		await box.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=/);
		await page.goBack();
		await expect(page.locator('.asks a')).toHaveText(
			edition.asks.length > 0 ? edition.asks.slice(0, 3) : [/./, /./, /./],
		);
	});
});

test.describe('the points', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('are folded at rest: no more than 3,000 pixels, each with its title, and the first quote of each side', async ({
		page,
	}) => {
		await page.goto('/points/');
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3000);
		await expect(rows(page)).toHaveCount(0);
		await page.locator('details[data-subject] > summary').first().click();
		const [first] = points;
		const row = rows(page).filter({ hasText: first?.title ?? '' });
		await expect(row.getByRole('heading')).toContainText(first?.title ?? '');
		await expect(row.locator('blockquote')).toHaveText(firstQuotes(first));
	});

	test('are filtered by five things, which stand in the address and survive reload and Back', async ({ page }) => {
		await page.goto('/points/');
		await page.getByRole('radio', { name: /^at odds/ }).check();
		await expect(rows(page)).toHaveCount(conflicts.length);
		await expect(page).toHaveURL(/\/points\/\?show=conflict$/);
		await page.getByRole('radio', { name: /^all/ }).first().check();
		await expect(rows(page)).toHaveCount(0);
		await expect(page).toHaveURL(/\/points\/$/);

		await page.getByRole('button', { name: 'Filter by name or source' }).click();
		await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
		await page.getByLabel('Who vouches', { exact: true }).selectOption({ label: 'a named source' });
		const named = points.filter(({ evidence }) => evidence.some(({ basis }) => basis === 'named'));
		await expect(rows(page)).toHaveCount(named.length);
		await page.getByRole('radio', { name: /^weightiest/ }).check();
		const weighty = named.filter(({ weight }) => weight === 3);
		await expect(rows(page)).toHaveCount(weighty.length);
		await expect(page.getByRole('status')).toHaveText(`${weighty.length} of ${points.length} points`);
		await expect(page).toHaveURL(/\?weight=3&source=named$/);

		await page.reload();
		await expect(rows(page)).toHaveCount(weighty.length);
		await expect(page.getByLabel('Who vouches', { exact: true })).toHaveValue('named');
		await rows(page).first().getByRole('link').first().click();
		await expect(page).toHaveURL(/\/points\/[^/]+\/\?weight=3&source=named$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(weighty[0]?.title ?? '');
		await page.goBack();
		await expect(rows(page)).toHaveCount(weighty.length);
		await page.getByRole('button', { name: 'Show all points' }).click();
		await expect(page).toHaveURL(/\/points\/$/);
		await expect(page.locator('details[data-subject]:visible')).toHaveCount(
			new Set(points.map(({ subject }) => subject)).size,
		);
	});

	test('of a choice that leaves none say so', async ({ page }) => {
		await page.goto('/points/?show=conflict&name=nobody');
		await expect(page.getByText('No point has all of these.')).toBeVisible();
	});

	test('a point steps through the filter that led to it, and otherwise through its status', async ({ page }) => {
		await page.goto('/points/?weight=3');
		const weighty = points.filter(({ weight }) => weight === 3);
		await rows(page).first().getByRole('link').first().click();
		const steps = page.getByRole('navigation', { name: 'Points before and after' });
		await expect(steps).toContainText(`1 of ${weighty.length} in your choice`);
		await steps.getByRole('link', { name: weighty[1]?.title ?? '' }).click();
		await expect(steps).toContainText(`2 of ${weighty.length} in your choice`);
		await page.reload();
		await expect(steps).toContainText(`2 of ${weighty.length} in your choice`);
		await page.goto(`/points/${conflicts[0]?.id ?? ''}/`);
		await expect(steps).toContainText(`1 of ${conflicts.length} at odds`);
	});
});

test.describe('a point', () => {
	for (const width of [820, 1440])
		test(`has the first quotes of both sides on one line, at ${width}`, async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height: 900 });
			const apart: [string, number][] = [];
			for (const { id } of twoSided) {
				await page.goto(`/points/${id}/`);
				const [one, two] = [1, 2].map((side) => page.locator(`.said[data-side='${side}'] > blockquote`));
				if (one && two) apart.push([id, Math.abs((await top(one)) - (await top(two)))]);
			}
			expect(apart.filter(([, distance]) => !(distance < 1))).toEqual([]);
			expect(apart).toHaveLength(twoSided.length);
		});

	test('says who vouches before each quote, and what was checked to be absent', async ({ page }) => {
		const only = points.find(({ relation, nearest }) => relation === 'only' && nearest.length > 0);
		await page.goto(`/points/${only?.id ?? ''}/`);
		for (const term of only?.absent?.terms ?? [])
			await expect(page.locator('.unsaid .none')).toContainText(`“${term}”`);
		await expect(page.locator('.unsaid')).toContainText('’s nearest words');
		await expect(page.locator('.unsaid blockquote').first()).toHaveText(only?.nearest[0]?.exact ?? '');
		await expect(page.locator('.said:not(.unsaid) .from').first()).toContainText(
			/in its own voice|on the word of|no source named/,
		);
	});

	test('can be copied with its citation', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const [point] = conflicts;
		await page.goto(`/points/${point?.id ?? ''}/`);
		await page.getByRole('button', { name: 'Copy both, cited' }).click();
		await expect(page.getByRole('group').getByRole('status')).toHaveText('Copied');
		const text = await page.evaluate(() => navigator.clipboard.readText());
		const lines = text.split('\n');
		for (const [index, exact] of firstQuotes(point).entries()) {
			expect(lines[index]).toContain(`“${exact}”`);
			expect(lines[index + 2]).toContain(articles[index === 0 ? 0 : 1].title);
		}
		expect(lines.at(-1)).toMatch(new RegExp(`/points/${point?.id}/$`));
		await page.getByRole('button', { name: 'Link' }).click();
		await expect(page.getByRole('group').getByRole('status')).toHaveText('Link copied');
	});
});

test('where nothing is, one can search', async ({ page }) => {
	await page.goto('/404.html');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
	await page.locator('#ask').fill('coalition');
	await page.locator('#ask').press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=coalition/);
});

for (const [width, height] of [
	[390, 53],
	[820, 62],
	[1440, 62],
] as const)
	test(`the header is one line of ${height} pixels at ${width}, and shares its left edge with the page`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/', '/points/', '/404.html']) {
			await page.goto(path);
			const header = await page.locator('header.site').boundingBox();
			expect(header?.height).toBeLessThanOrEqual(height);
			const edges = await page
				.locator('header.site .home, main h1, footer.site p >> nth=0')
				.evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().left)));
			expect(new Set(edges).size, path).toBe(1);
		}
	});

test('headings have the same space round them on every kind of page', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const path of ['/', '/points/', `/points/${points[0]?.id ?? ''}/`, '/404.html']) {
		await page.goto(path);
		expect([
			path,
			await top(page.locator('main')),
			Math.round(await top(page.locator('main > :first-child, main > article > :first-child').first())),
		]).toEqual([path, 61, 97]);
	}
});

test('forced colours keep the marks of the two texts apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/');
	const borders = await page
		.locator('.texts .mark')
		.evaluateAll((marks) =>
			marks.map((mark) =>
				[getComputedStyle(mark).borderLeftWidth, getComputedStyle(mark).borderRightWidth].map(parseFloat),
			),
		);
	expect(borders.map(([one = 0, two = 0]) => Math.sign(one - two))).toEqual([1, -1]);
});
