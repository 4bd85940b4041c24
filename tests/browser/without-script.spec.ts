import { expect, test } from '@playwright/test';
import { pageKinds, readComparison } from './page-kinds';

test.use({ javaScriptEnabled: false });

const comparison = readComparison();

for (const { id, passages } of comparison.articles) {
	test(`the article ${id} reads whole`, async ({ page }) => {
		await page.goto(`/articles/${id}/`);
		for (const passage of passages) await expect(page.locator(`#${passage.id}`)).toHaveText(passage.text);
	});
}

test('a note opens from the keyboard', async ({ page }) => {
	const article = comparison.notes[0]?.evidence[0]?.article ?? '';
	await page.goto(`/articles/${article}/`);
	const mark = page.locator('.nt').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.note:popover-open')).toBeVisible();
});

test('points are filtered by status, weight and subject', async ({ page }) => {
	await page.goto('/points/');
	const rows = page.locator('.row:visible');
	await expect(rows).toHaveCount(comparison.points.length);
	await page.getByRole('radio', { name: /^they conflict/ }).check();
	await expect(rows).toHaveCount(comparison.points.filter(({ relation }) => relation === 'conflict').length);
	await page.getByRole('radio', { name: /^one minute/ }).check();
	await expect(rows).toHaveCount(comparison.points.filter(({ relation, weight }) => relation === 'conflict' && weight === 3).length);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(rows).toHaveCount(comparison.points.length);
});

test('the search box says what to do instead, and the index of words finds every word', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'look words up in the index' }).click();
	await expect(page).toHaveURL(/\/search\/words\/$/);
	await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').first().click();
	await page.locator('td a').first().click();
	await expect(page).toHaveURL(/\/articles\/.+#p\d+/);
});

test('every kind of page has its heading and its words', async ({ page }) => {
	for (const path of pageKinds()) {
		await page.goto(`/${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(80);
	}
});
