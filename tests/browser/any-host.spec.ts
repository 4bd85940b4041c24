import { expect, test } from '@playwright/test';
import { pageKinds, readComparison } from './page-kinds';

// One build, served at the root and below two paths: nothing in it may know where it is.
for (const base of ['/', '/a/', '/a/b/']) {
	test(`below ${base} every kind of page loads whole and leads on`, async ({ page }) => {
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		for (const path of pageKinds().filter((kind) => kind !== '404.html')) {
			await page.goto(base + path);
			for (const href of await page
				.locator('nav a, footer a[href*="about"], .home')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))) {
				expect(href.startsWith(base)).toBe(true);
			}
		}
		expect(failed).toEqual([]);
	});

	test(`below ${base} a search finds, and its result leads to the passage`, async ({ page }) => {
		const name = readComparison().names.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
		await page.goto(base);
		await page.locator('#q').fill(name?.label ?? '');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`${base}search/\\?q=`));
		await page.locator('.found li a').first().click();
		await expect(page).toHaveURL(new RegExp(`${base}articles/\\w+/#p\\d+`));
	});
}

test('nothing is asked of another host, and nothing of the engine before a reader turns to search', async ({
	page,
}) => {
	const asked: URL[] = [];
	page.on('request', (request) => asked.push(new URL(request.url())));
	for (const path of pageKinds().filter((kind) => kind !== 'search/')) await page.goto(`/${path}`);
	expect(asked.filter(({ hostname }) => hostname !== '127.0.0.1')).toEqual([]);
	expect(asked.filter(({ pathname }) => /pagefind|search\/index\.json|scripts\//.test(pathname))).toEqual([]);
	const others = asked.filter(({ pathname }) => !pathname.endsWith('/') && !/favicon\.svg|404\.html/.test(pathname));
	expect(others.map(({ pathname }) => pathname)).toEqual([]);
});
