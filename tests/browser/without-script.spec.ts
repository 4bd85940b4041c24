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

test('points are filtered by status, weight and subject, which unfolds what is left', async ({ page }) => {
	await page.goto('/points/');
	const rows = page.locator('.row:visible');
	await expect(rows).toHaveCount(0);
	await page.getByRole('radio', { name: /^at odds/ }).check();
	const conflicts = comparison.points.filter(({ relation }) => relation === 'conflict');
	await expect(rows).toHaveCount(conflicts.length);
	await page.getByRole('radio', { name: /^weightiest/ }).check();
	await expect(rows).toHaveCount(conflicts.filter(({ weight }) => weight === 3).length);
	await page.getByRole('button', { name: 'Show all points' }).click();
	await expect(rows).toHaveCount(0);
	const [subject] = comparison.edition.subjects;
	await page.getByRole('radio', { name: subject?.label ?? '' }).check();
	await expect(rows).toHaveCount(comparison.points.filter((point) => point.subject === subject?.id).length);
	await expect(page.getByRole('link', { name: 'all names' })).toBeVisible();
});

test('a count on the front page leads to the points it counts', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: /^all \d+ points: at odds/ }).click();
	const conflicts = comparison.points.filter(({ relation }) => relation === 'conflict').length;
	await expect(page.locator('.row:visible')).toHaveCount(conflicts);
	await page.getByRole('radio', { name: /^both say/ }).check();
	await expect(page.locator('.row:visible')).toHaveCount(
		comparison.points.filter(({ relation }) => relation === 'agree').length,
	);
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
