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

test.describe('a reader’s tasks, from home', () => {
	/** Each act is a click, or a query typed and entered. */
	const tasks: { task: string; acts: ((page: Page) => Promise<void>)[]; found: RegExp[] }[] = [
		{
			task: 'what the texts are',
			acts: [],
			found: [/Middle East Institute/, /No author given/, /Amir Toumaj and Romany Shaker/, /January 2018/],
		},
		{
			task: 'who leads the coalition according to each',
			acts: [],
			found: [
				/Hadi al-Amiri, the head of the Badr Organization, is head of the new coalition/,
				/It is led by Hadi al Ameri/,
			],
		},
		{
			task: 'when the pact broke and why',
			acts: [(page) => search(page, 'why did the pact fall apart')],
			found: [/fell apart after a day/, /Sadr’s objection/],
		},
		{
			task: 'all on the ambassador',
			acts: [(page) => search(page, 'Masjedi')],
			found: [/former deputy chief/, /logistical, engineering and weapons/],
		},
		{
			task: 'what only MEI says',
			acts: [
				(page) =>
					page
						.getByRole('link', { name: /^only MEI|^all 8/ })
						.first()
						.click(),
			],
			found: [/elections on the agenda|meeting agenda|most likely toped the meeting agenda/],
		},
		{
			task: 'every conflict',
			acts: [],
			found: [/Abadi’s own coalition/, /list of 18/, /reportedly fallen out with Iran/],
		},
		{
			task: 'whether Amiri is Ameri',
			acts: [(page) => search(page, 'Ameri')],
			found: [/Hadi al-Amiri/, /Hadi al Ameri/],
		},
		{
			task: 'both texts in parallel, a statement level in both',
			acts: [
				(page) => page.getByRole('link', { name: 'Compare', exact: true }).first().click(),
				(page) => page.locator('[data-line=coalition-leader]').click(),
			],
			found: [/Hadi al-Amiri, the head of the Badr/, /It is led by Hadi al Ameri/],
		},
		{
			task: 'an exact quote with citation and link',
			acts: [
				(page) => search(page, 'living martyr'),
				(page) =>
					page
						.getByRole('link', { name: /living martyr/ })
						.first()
						.click(),
				(page) => page.locator('[data-cite]').first().click(),
			],
			found: [/Toumaj, A\./],
		},
		{
			task: 'everything on Soleimani',
			acts: [
				(page) => search(page, 'Soleimani'),
				(page) => page.getByRole('link', { name: 'Qassem Soleimani', exact: true }).click(),
			],
			found: [/living martyr/, /Soleimani brokered/],
		},
	];
	for (const { task, acts, found } of tasks)
		test(`${task}: ${acts.length} acts`, async ({ page }, { annotations }) => {
			await page.goto('/');
			const began = Date.now();
			for (const act of acts) await act(page);
			for (const words of found) await expect(page.locator('body')).toContainText(words);
			annotations.push({ type: 'milliseconds', description: String(Date.now() - began) });
		});
});

async function search(page: Page, query: string): Promise<void> {
	await page.keyboard.press('/');
	await page.keyboard.type(query);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText(/in (MEI|LWJ)|\d points/);
}
