import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('no kind of page has a fault that axe can find', async ({ page }) => {
			test.setTimeout(90_000);
			for (const path of pageKinds()) {
				await page.goto(`/${path}`);
				expect(await violations(page), path).toEqual([]);
			}
		});

		test('the compare page has none with a passage chosen, filtered, swapped, and with the help open', async ({ page }) => {
			await page.goto('/compare/');
			await page.locator('.words .passage').first().click();
			await expect(page.locator('.card')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.getByRole('radio', { name: /^conflict/ }).check();
			await page.getByLabel('swap sides').check();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('?');
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	test('every kind of page fits without scrolling sideways', async ({ page }) => {
		const wide: string[] = [];
		for (const path of pageKinds()) {
			await page.goto(`/${path}`);
			const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
			if (beyond > 0) wide.push(`/${path}: ${beyond} pixels`);
		}
		expect(wide).toEqual([]);
	});
});

test('the second edition has no fault that axe can find', async ({ page }) => {
	test.setTimeout(90_000);
	for (const path of pageKinds('.build/weather')) {
		await page.goto(`/weather/${path}`);
		expect(await violations(page), path).toEqual([]);
	}
});
