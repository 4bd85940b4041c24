import { expect, test } from '@playwright/test';
import { comparison, conflicts, left, open, right, wordsOn } from './compare-page';

const weighty = comparison.points.filter(({ weight }) => weight === 3);

/** Counts the pages of a PDF. */
function pagesOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { printed: 0 });
		window.print = () => {
			(window as unknown as { printed: number }).printed += 1;
		};
	});
});

for (const isFirst of [true, false])
	test(`the printed edition has the editors’ sentences, with Ctrl+P as ${isFirst ? 'the first act' : 'a later act'}`, async ({
		page,
	}) => {
		await page.goto('/compare/');
		if (!isFirst) await open(page);
		await page.keyboard.press('Control+p');
		await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pagesOf(pdf)).toBeLessThanOrEqual(6);
		const table = page.locator('.ledger table');
		await expect(table.locator('tbody')).toHaveCount(weighty.length);
		for (const point of weighty) {
			const row = table
				.locator('tbody')
				.filter({ has: page.getByRole('rowheader', { name: point.title, includeHidden: true }) });
			await expect(row).toContainText(point.body.trim());
			for (const side of [0, 1] as const)
				await expect(row).toContainText(wordsOn(point, side)[0]?.exact ?? 'says nothing of this');
		}
		for (const { title, publisher, url } of [left, right])
			for (const words of [title, publisher, url]) await expect(page.locator('.sources')).toContainText(words ?? '');
		await expect(page.locator('.sources')).toContainText('no author given');
	});

test('who leaves the page with the pointer finds the sentences in print as well', async ({ page }) => {
	await page.goto('/compare/');
	await page.mouse.move(300, 300);
	await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
	const more = page.waitForResponse(/compare-more\.js$/);
	await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')));
	await (await more).finished();
	await page.evaluate(() => import(new URL('../scripts/compare-more.js', location.href).href));
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await page.locator('.ledger td[colspan]').count()).toBe(weighty.length);
});

test('a filter is printed alone, and so is a choice', async ({ page }) => {
	await open(page);
	await page.locator('[data-show=conflict]').click();
	await expect(page.locator('[data-line]')).toHaveCount(conflicts.length);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.ledger tbody')).toHaveCount(conflicts.length);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.ledger')).toContainText(`${conflicts.length} of ${comparison.points.length} points`);
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('j');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.ledger table')).toBeHidden();
	const card = page.locator('[data-point]');
	await expect(card.locator('h2')).toBeVisible();
	const id = await card.getAttribute('data-point');
	const point = comparison.points.find((entry) => entry.id === id);
	for (const side of [0, 1] as const)
		await expect(card).toContainText(point ? (wordsOn(point, side)[0]?.exact ?? '') : 'a point');
});
