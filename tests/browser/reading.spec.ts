import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds';

test('a reader goes home → compare → a passage → search → the passage with its words marked', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await page.locator('#mei-p4').click();
	await expect(page.locator('.passage[data-chosen] #mei-p4')).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.type('Soleimani');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Soleimani/);
	await expect(page.getByRole('status')).toContainText(/nothing in MEI/i);
	const result = page
		.locator('.found li')
		.filter({ has: page.locator('mark', { hasText: 'Soleimani' }) })
		.first();
	await result.getByRole('link').click();
	await expect(page).toHaveURL(/\/articles\/lwj\/#p\d+/);
	await expect(page.locator(':target')).toBeInViewport();
	await page.goBack();
	await expect(page.locator('.found mark').first()).toBeVisible();
});

test('no kind of page moves under the reader', async ({ page }) => {
	const moved: string[] = [];
	for (const path of pageKinds()) {
		await page.goto(`/${path}`);
		await page.mouse.wheel(0, 1200);
		await page.waitForTimeout(100);
		if ((await layoutShift(page)) > 0) moved.push(`/${path}`);
	}
	expect(moved).toEqual([]);
});

/** The sum of all layout shifts since the page was opened. */
function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				// `value` is of LayoutShift entries, which TypeScript’s DOM library does not have.
				const add = (entry: PerformanceEntry): number => (sum += (entry as PerformanceEntry & { value: number }).value);
				new PerformanceObserver((list) => {
					list.getEntries().forEach(add);
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					resolve(sum);
				}, 50);
			}),
	);
}

/** How far a band's ends are from the edges of the passages it joins, in pixels. */
function distances(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<SVGPathElement>('.hinge path')].flatMap((path) => {
			const band = path.getBoundingClientRect();
			const ends = [document.querySelector('[data-chosen]'), document.getElementById(path.dataset['to'] ?? '')?.closest('.passage')].map(
				(end) => end?.getBoundingClientRect(),
			);
			const top = Math.min(...ends.map((end) => end?.top ?? NaN));
			const bottom = Math.max(...ends.map((end) => end?.bottom ?? NaN));
			const left = Math.min(...ends.map((end) => end?.right ?? NaN));
			const right = Math.max(...ends.map((end) => end?.left ?? NaN));
			return [band.top - top, band.bottom - bottom, band.left - left, band.right - right].map(Math.abs);
		}),
	);
}

test.describe('compare', () => {
	test('bands stay on their passages while scrolling, resizing, levelling and swapping', async ({ page }) => {
		await page.goto('/compare/#mei-p4');
		const bands = page.locator('.hinge path');
		await expect(bands).not.toHaveCount(0);
		const check = async (): Promise<void> => {
			await page.waitForTimeout(120);
			const found = await distances(page);
			expect(found.length).toBeGreaterThan(0);
			expect(Math.max(...found)).toBeLessThanOrEqual(1);
		};
		await check();
		await page.mouse.wheel(0, 700);
		await check();
		await page.setViewportSize({ width: 900, height: 700 });
		await check();
		await page.getByRole('button', { name: 'Bring level' }).click();
		await check();
		await page.setViewportSize({ width: 1400, height: 900 });
		await page.getByLabel('swap sides').check();
		await check();
		await page.getByLabel('with shared names').check();
		await check();
	});

	test('bringing level puts the counterpart beside the passage and leaves the passage where it was', async ({ page }) => {
		await page.goto('/compare/');
		await page.locator('#mei-p4').click();
		await expect(page.locator('.card')).toBeVisible();
		const top = (selector: string): Promise<number> =>
			page
				.locator(selector)
				.first()
				.evaluate((element) => element.getBoundingClientRect().top);
		const before = await top('[data-chosen]');
		await page.getByRole('button', { name: 'Bring level' }).click();
		expect(Math.abs((await top('[data-chosen]')) - before)).toBeLessThanOrEqual(1);
		expect(Math.abs((await top('[data-chosen]')) - (await top('[data-lit]')))).toBeLessThanOrEqual(1);
	});

	test('the address follows the choice, Back undoes it, and the address alone restores it', async ({ page }) => {
		await page.goto('/compare/');
		await page.locator('#mei-p2').click();
		await expect(page).toHaveURL(/\?point=[\w-]+#mei-p2$/);
		const shared = page.url();
		await page.locator('#mei-p5').click();
		await expect(page).toHaveURL(/#mei-p5$/);
		await page.goBack();
		await expect(page.locator('[data-chosen] #mei-p2')).toBeVisible();
		await page.goto('/');
		await page.goto(shared);
		await expect(page.locator('[data-chosen] #mei-p2')).toBeVisible();
		await expect(page.locator('.card .statement')).toContainText(/\w/);
	});

	test('keys step through the linked passages and points, and let go', async ({ page }) => {
		await page.goto('/compare/');
		await page.keyboard.press('n');
		await expect(page.locator('[data-chosen] #mei-p1')).toBeVisible();
		await expect(page.locator('[data-said]')).toContainText(/MEI passage 1: .+LWJ passage \d+.*\(1 of \d+\)/);
		await page.keyboard.press('.');
		await expect(page.locator('[data-said]')).toContainText(/\(2 of \d+\)/);
		await page.keyboard.press('n');
		await expect(page.locator('[data-chosen] #mei-p2')).toBeVisible();
		await page.keyboard.press('p');
		await expect(page.locator('[data-chosen] #mei-p1')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-chosen]')).toHaveCount(0);
		await expect(page.locator('.card')).toBeHidden();
	});

	test('a counterpart off screen leaves a cap with its direction and count', async ({ page }) => {
		await page.goto('/compare/');
		await page.locator('#mei-p4').click();
		const cap = page.locator('.cap[data-edge=below]');
		await expect(cap).toHaveText(/↓ \d+ in LWJ/);
		await cap.click();
		await expect(page.locator('[data-lit]').first()).toBeInViewport();
	});

	test('choices are in the address and remembered', async ({ page }) => {
		await page.goto('/compare/');
		await page.mouse.move(20, 20);
		await expect(page.locator('[data-ready]')).toHaveCount(1);
		await page.getByLabel('swap sides').check();
		await page.getByRole('radio', { name: /^conflict/ }).check();
		await expect(page).toHaveURL(/swap=on/);
		await expect(page).toHaveURL(/show=conflict/);
		await page.goto('/compare/');
		await page.mouse.move(20, 40);
		await expect(page.getByLabel('swap sides')).toBeChecked();
	});

	test('shared names are shown but are no part of the text', async ({ page }) => {
		await page.goto('/compare/');
		const passage = page.locator('#lwj-p1');
		const before = await passage.textContent();
		await page.getByLabel('with shared names').check();
		const shown = await passage
			.locator('.v')
			.first()
			.evaluate((element) => getComputedStyle(element, '::after').content);
		expect(shown).toContain('[');
		expect(await passage.textContent()).toBe(before);
	});
});

test.describe('a reader’s tasks, at most two actions from home', () => {
	const tasks: { task: string; first: (page: Page) => Promise<void>; second?: (page: Page) => Promise<void>; found: RegExp[] }[] = [
		{
			task: 'who leads the coalition according to each',
			first: (page) => search(page, 'who leads the coalition'),
			found: [/Hadi al-Amiri/, /Hadi al Ameri/],
		},
		{
			task: 'when the pact broke and why',
			first: (page) => search(page, 'why did the pact fall apart'),
			found: [/fell apart after a day/, /Sadr’s objection/],
		},
		{
			task: 'what only one says of the ambassador',
			first: (page) => search(page, 'ambassador weapons'),
			found: [/logistical, engineering and weapons/],
		},
		{
			task: 'everything on one name',
			first: (page) => search(page, 'Soleimani'),
			second: (page) => page.locator('.meant a').first().click(),
			found: [/living martyr/, /Soleimani brokered/],
		},
		{ task: 'every conflict', first: (page) => search(page, 'where do they conflict'), found: [/Abadi’s own coalition/, /list of 18/] },
	];
	for (const { task, first, second, found } of tasks) {
		test(task, async ({ page }) => {
			await page.goto('/');
			await first(page);
			if (second) await second(page);
			for (const words of found) await expect(page.locator('main')).toContainText(words);
		});
	}
});

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.keyboard.type(query);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText(/in (MEI|LWJ)/);
}
