import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds';

/** How far a page scrolls sideways, in pixels. */
function sideways(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const width of [320, 390]) {
	test(`no kind of page scrolls sideways at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		const wide: string[] = [];
		for (const path of pageKinds()) {
			await page.goto(`/${path}`);
			const over = await sideways(page);
			if (over > 0) wide.push(`/${path} by ${over}`);
		}
		expect(wide).toEqual([]);
	});
}

test('a long address in the words of an article breaks no layout, and leaves the columns as they are', async ({
	page,
}) => {
	for (const width of [320, 390, 800, 1440]) {
		await page.setViewportSize({ width, height: 700 });
		for (const path of pageKinds().filter((kind) => /^articles|^compare\/$|^about/.test(kind))) {
			await page.goto(`/${path}`);
			const columns = (): Promise<number[]> =>
				page.evaluate(() =>
					[...document.querySelectorAll('main .text, main .pair > *')].map((column) =>
						Math.round(column.getBoundingClientRect().width),
					),
				);
			const before = await columns();
			await page.evaluate(() => {
				for (const words of document.querySelectorAll('main [id^="p"], main [id*="-p"], main td:last-child'))
					words.append(` https://example.org/${'x'.repeat(200)}`);
			});
			expect([width, path, await sideways(page)]).toEqual([width, path, 0]);
			expect([width, path, await columns()]).toEqual([width, path, before]);
		}
	}
});
