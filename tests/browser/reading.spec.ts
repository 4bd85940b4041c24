import { expect, test, type Page } from '@playwright/test';

test('a reader goes home → compare → a passage → search → the passage with its words marked', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await page.locator('#mei-p4s1').click();
	await expect(page.locator('[data-point]')).toBeVisible();
	await page.keyboard.press('Escape');
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

test.describe('a reader’s tasks, at most two actions from home', () => {
	const tasks: {
		task: string;
		first: (page: Page) => Promise<void>;
		second?: (page: Page) => Promise<void>;
		found: RegExp[];
	}[] = [
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
			second: (page) => page.getByRole('link', { name: 'Qassem Soleimani', exact: true }).click(),
			found: [/living martyr/, /Soleimani brokered/],
		},
		{
			task: 'every conflict',
			first: (page) => search(page, 'where do they conflict'),
			found: [/Abadi’s own coalition/, /list of 18/],
		},
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
	await expect(page.getByRole('status')).toContainText(/in (MEI|LWJ)|\d points/);
}
