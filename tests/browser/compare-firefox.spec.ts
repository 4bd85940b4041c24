import { expect, firefox, test } from '@playwright/test';
import { findFirefox } from '../../src/commands/find-browser.mjs';
import { comparison, conflicts, install, left, look, open, right, wordsOn } from './compare-page';

test('in Firefox one reads, chooses, steps, filters and closes as in Chromium', async ({ baseURL }) => {
	test.setTimeout(90_000);
	const executablePath = findFirefox();
	test.skip(!executablePath, 'No Firefox is installed: the compare page was not tried in it.');
	const browser = await firefox.launch({
		...(executablePath && { executablePath }),
		channel: 'moz-firefox',
		env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...(baseURL && { baseURL }) });
		await open(page, '/compare/?show=all');
		await install(page);
		await expect(page.locator('[data-line]')).toHaveCount(comparison.points.length);
		for (const { id } of comparison.articles)
			expect((await page.locator(`[id='${id}-p1s1']`).boundingBox())?.y).toBeLessThanOrEqual(160);
		const wrong: unknown[] = [];
		for (const _ of comparison.points) {
			await page.keyboard.press('j');
			const seen = await look(page);
			const point = comparison.points.find(({ id }) => id === seen.point);
			const speaks = ([0, 1] as const).map((side) => point !== undefined && wordsOn(point, side).length > 0);
			const [a = NaN, b = NaN] = seen.tops;
			const isLevel = !speaks.every(Boolean) || Math.abs(a - b) <= 4;
			if (
				seen.title !== point?.title ||
				!isLevel ||
				speaks.some((does, side) => does && !seen.lit[side]) ||
				!seen.text.every(Boolean)
			)
				wrong.push(seen);
		}
		expect(wrong).toEqual([]);
		const { scroll } = await look(page);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-point]')).toHaveCount(0);
		expect((await look(page)).scroll).toEqual(scroll);
		await page.locator('[data-show=conflict]').click();
		const visited = [];
		for (const _ of conflicts) {
			await page.keyboard.press('j');
			visited.push(await page.locator('[data-point]').getAttribute('data-point'));
		}
		expect(visited.toSorted()).toEqual(conflicts.toSorted());
		await page.keyboard.press('Escape');
		await page.evaluate(() => scrollTo(0, 0));
		await page.locator(`[id='${left.id}-p1s1']`).click();
		await expect(page.locator('[data-point]')).toBeVisible();
		await page.locator(`[data-lead-to=${right.id}]`).click();
		await expect(page.locator(`compare-view[data-lead='2']`)).toHaveCount(1);
		await expect(page).toHaveURL(/lead=/);
	} finally {
		await browser.close();
	}
});
