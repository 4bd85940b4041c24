import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { comparison, conflicts, left, open, right, wordsOn } from './compare-page';

test('a choice is announced once, the focus goes into the card and back, and single keys can be switched off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const status = document.querySelector('[data-part=said]');
		if (status)
			new MutationObserver(() => said.push(status.textContent)).observe(status, {
				childList: true,
				characterData: true,
				subtree: true,
			});
	});
	const sign = page.locator('.sg').first();
	await sign.focus();
	await page.keyboard.press('Enter');
	const title = await page.locator('#card-title').textContent();
	await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
	expect((await page.evaluate(() => (window as unknown as { said: string[] }).said))[0]).toContain(title);
	await expect(sign).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('[data-part=card]') !== null)).toBe(true);
	await page.keyboard.press('Escape');
	await expect(sign).toBeFocused();
	await page.getByRole('button', { name: 'View' }).click();
	await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
	await page.reload();
	await page.keyboard.press('Shift');
	await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
	await page.keyboard.press('j');
	await expect(page.locator('[data-point]')).toHaveCount(0);
});

test('a name lights in both texts with its card', async ({ page }) => {
	await open(page);
	const name = comparison.names.find(({ variants }) => Object.keys(variants).length > 1);
	await page.getByRole('button', { name: 'View' }).click();
	await page.getByLabel('Light a name').selectOption(name?.id ?? '');
	await expect(page.locator('[data-part=name]')).toContainText(name?.variants[right.id]?.[0] ?? '');
	expect(await page.evaluate(() => CSS.highlights.get('name')?.size)).toBe(name?.mentions.length);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-part=name]')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
	test('the sheet takes at most 45 % and quotes the other, and the way back leads to the same place', async ({
		page,
	}) => {
		const point = comparison.points.find(({ relation, weight }) => relation === 'differ' && weight === 3);
		if (!point) throw new Error('No weighty point of this edition differs.');
		await page.goto(`/compare/?point=${point.id}`);
		const sheet = page.locator('[data-point]');
		await expect(sheet).toContainText(wordsOn(point, 1)[0]?.exact ?? '');
		expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(844 * 0.45 + 1);
		const place = await page.evaluate(() => scrollY);
		await page.getByRole('button', { name: `Read in ${right.label}` }).click();
		await expect(sheet).toContainText(wordsOn(point, 0)[0]?.exact ?? '');
		await page.getByRole('button', { name: `Back to ${left.label}` }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
	});

	test('a finger that goes across the sheet turns to the next point and back; one that goes down it does not', async ({
		page,
	}) => {
		await open(page);
		await page.keyboard.press('j');
		const sheet = page.locator('[data-point]');
		const first = await sheet.getAttribute('data-point');
		const touch = await page.context().newCDPSession(page);
		const draw = async (across: number, down: number): Promise<void> => {
			const box = await sheet.boundingBox();
			if (!box) throw new Error('There is no sheet.');
			const at = (share: number): { x: number; y: number }[] => [
				{ x: 195 + across * (share - 0.5), y: box.y + 60 + down * share },
			];
			await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
			for (const share of [0.25, 0.5, 0.75, 1])
				await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
			await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await draw(-160, 10);
		await expect(sheet).not.toHaveAttribute('data-point', first ?? '');
		const second = (await sheet.getAttribute('data-point')) ?? '';
		await draw(20, 120);
		await expect(sheet).toHaveAttribute('data-point', second);
		await draw(160, 10);
		await expect(sheet).toHaveAttribute('data-point', first ?? '');
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds no fault in any state, ${colorScheme}`, async ({ browser }) => {
		test.setTimeout(120_000);
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
		const faults = async (): Promise<string[]> => {
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
			);
		};
		const only = comparison.points.find(({ relation }) => relation === 'only');
		await open(page);
		expect(await faults(), 'at rest').toEqual([]);
		await page.keyboard.press('e');
		await page.getByRole('button', { name: 'View' }).click();
		await page.locator('[data-more]').first().click();
		expect(await faults(), 'with the evidence, the settings and smaller points open').toEqual([]);
		await page.locator('[data-show=conflict]').click();
		await page.keyboard.press('j');
		expect(await faults(), 'with a point at odds').toEqual([]);
		await open(page, `/compare/?point=${only?.id ?? ''}&lead=${right.id}`);
		expect(await faults(), 'with a point of one side').toEqual([]);
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await faults(), 'with the keys').toEqual([]);
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, `/compare/?point=${conflicts[0] ?? ''}`);
		expect(await faults(), 'on a phone').toEqual([]);
		await page.close();
	});
