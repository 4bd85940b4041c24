import { expect, test } from '@playwright/test';
import { comparison, install, left, look, open, right, wordsOn } from './compare-page';

test('the other text follows what is read, and stands still where it is told to', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const other = page.locator(`[data-pane=${right.id}]`);
	const top = (): Promise<number> => other.evaluate((pane) => pane.scrollTop);
	await page.mouse.move(300, 500);
	await page.mouse.wheel(0, 900);
	await expect.poll(top).toBeGreaterThan(300);
	await page.getByRole('checkbox', { name: `${right.label} follows` }).uncheck();
	const stands = await top();
	await page.clock.install();
	await page.mouse.move(300, 500);
	await page.mouse.wheel(0, -900);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(100);
	await page.clock.runFor(1000);
	expect(await top()).toBe(stands);
	await page.reload();
	await page.keyboard.press('Shift');
	await expect(page.getByRole('checkbox', { name: `${right.label} follows` })).not.toBeChecked();
});

test('one Back leaves, and coming back finds the choice, the lead and the filter', async ({ page }) => {
	await page.goto('/');
	await open(page);
	await page.locator(`[data-lead-to=${right.id}]`).click();
	await expect(page).toHaveURL(new RegExp(`lead=${right.id}`));
	await page.locator('[data-show=differ]').click();
	for (const key of ['j', 'j', 'k', 'Escape', 'j']) await page.keyboard.press(key);
	const chosen = await page.locator('[data-point]').getAttribute('data-point');
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect(page).not.toHaveURL(/compare/);
	await page.goForward();
	await expect(page.locator('[data-point]')).toHaveAttribute('data-point', chosen ?? '');
	await expect(page.locator(`compare-view[data-lead='2']`)).toHaveCount(1);
	await expect(page.locator('[data-show=differ]')).toHaveAttribute('aria-current', 'true');
});

test('a former id opens its heir', async ({ page }) => {
	const heir = comparison.points.find(({ was }) => was.length > 0);
	test.skip(!heir, 'No point of this edition has taken another in.');
	await page.goto(`/compare/?point=${heir?.was[0] ?? ''}`);
	await expect(page.locator('[data-point]')).toHaveAttribute('data-point', heir?.id ?? '');
});

test('two passages, or sentences, are put level and held, by their address and by hand', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const [a, b] = [left.passages.at(-2)?.id ?? '', right.passages.at(-3)?.id ?? ''];
	const gap = (one: string, two: string): Promise<number> =>
		page.evaluate(
			(ids) =>
				Math.abs(ids.map((id) => document.getElementById(id)?.getClientRects()[0]?.top ?? 0).reduce((x, y) => x - y)),
			[`${left.id}-${one}`, `${right.id}-${two}`],
		);
	await page.goto(`/compare/?pair=${left.id}-${a},${right.id}-${b}s1`);
	await expect(page.locator('[data-part=says]')).toContainText(left.label);
	expect(await gap(`${a}s1`, `${b}s1`)).toBeLessThanOrEqual(1);
	const place = await page.evaluate(() => scrollY);
	await page.mouse.move(300, 500);
	await page.mouse.wheel(0, -120);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(place);
	await expect.poll(() => gap(`${a}s1`, `${b}s1`)).toBeLessThanOrEqual(1);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/compare\/$/);
	await page.locator(`a.no[href='#${left.id}-p1']`).click();
	await page.locator(`a.no[href='#${right.id}-p2']`).click();
	await expect(page).toHaveURL(`/compare/?pair=${left.id}-p1,${right.id}-p2`);
	expect(await gap('p1s1', 'p2s1')).toBeLessThanOrEqual(1);
});

test('the first word stands high, and nothing but the texts and what joins them comes before it', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/compare/');
	for (const { id } of comparison.articles)
		expect((await page.locator(`[id='${id}-p1s1']`).boundingBox())?.y).toBeLessThanOrEqual(160);
	expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(48);
});

test('pointing tints and quotes, and scrolls nothing', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	await install(page);
	const { scroll } = await look(page);
	const far = comparison.points.find(
		(point) =>
			point.weight === 3 &&
			wordsOn(point, 0)[0]?.passage === 'p1' &&
			Number(wordsOn(point, 1)[0]?.passage.slice(1)) > 12,
	);
	if (!far) throw new Error('No point of this edition reaches so far.');
	await page.locator(`[data-line='${far.id}']`).hover();
	await expect(page.locator('[data-part=peek]')).toContainText(wordsOn(far, 1)[0]?.exact ?? '');
	expect(await page.evaluate(() => CSS.highlights.get('hint')?.size)).toBe(far.evidence.length);
	expect((await look(page)).scroll).toEqual(scroll);
});

test('what is copied from a text is its words alone', async ({ page }) => {
	await open(page);
	const copied = await page.evaluate((id) => {
		getSelection()?.selectAllChildren(document.querySelector(`[data-pane=${id}] .words`) ?? document.body);
		return getSelection()?.toString() ?? '';
	}, left.id);
	expect(copied.replace(/\s+/g, ' ').trim()).toBe(
		left.passages
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s+/g, ' '),
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
	test('both texts stand side by side, and the lines of the spine are links', async ({ page }) => {
		await page.goto('/compare/');
		for (const { id, passages } of comparison.articles)
			for (const passage of passages) await expect(page.locator(`[id='${id}-${passage.id}']`)).toHaveText(passage.text);
		const line = page.locator('[data-line]').first();
		await line.click();
		await expect(page).toHaveURL(/\/points\/[\w-]+\/$/);
		await page.goto('/compare/');
		await page.locator(`[data-lead-to=${right.id}]`).click();
		await expect(page).toHaveURL(`/compare/${right.id}/`);
		await expect(page.locator(`compare-view[data-lead='2']`)).toHaveCount(1);
	});
});
