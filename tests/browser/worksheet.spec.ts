import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readComparison } from './page-kinds';

const { points } = readComparison();
const [first, second] = points;
if (!first || !second) throw new Error('There are no two points.');
const KEY = 'worksheet /';

async function keep(page: Page, id: string): Promise<void> {
	await page.goto(`/points/${id}/`);
	await page.getByRole('link', { name: 'Keep', exact: true }).click();
	await expect(page.getByRole('link', { name: 'On the worksheet' })).toBeVisible();
}

test('what is kept can be ticked, flagged, noted, saved, cleared, and brought in again', async ({ page }) => {
	await keep(page, first.id);
	await keep(page, second.id);
	await page.goto('/worksheet/');
	const entries = page.getByRole('listitem').filter({ has: page.getByRole('textbox') });
	await expect(entries).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
	await entries.first().getByRole('checkbox', { name: 'done' }).check();
	await entries.first().getByRole('checkbox', { name: 'flagged' }).check();
	await entries.first().getByRole('textbox').fill('To be quoted: “<b>&amp;”');
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	const files: string[] = [];
	for (const format of ['Markdown', 'CSV', 'Web Annotation JSON']) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: `Save as ${format}` }).click();
		files.push(await (await download).path());
	}
	for (const file of files) {
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect(entries).toHaveCount(0);
		await page
			.getByLabel('Bring in a file')
			.setInputFiles({ name: 'worksheet', mimeType: 'text/plain', buffer: await readFile(file) });
		await expect(page.getByRole('status')).toHaveText('2 brought in.');
		await expect(entries).toHaveCount(2);
		await expect(entries.first().getByRole('textbox')).toHaveValue('To be quoted: “<b>&amp;”');
		await expect(entries.first().getByRole('checkbox', { name: 'done' })).toBeChecked();
	}
	await page.reload();
	await expect(entries).toHaveCount(2);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(entries).toHaveCount(2);
});

test('a file that is none changes nothing, runs nothing, and is told', async ({ page }) => {
	await keep(page, first.id);
	await page.goto('/worksheet/');
	const bring = page.getByLabel('Bring in a file');
	await bring.setInputFiles({
		name: 'a.md',
		mimeType: 'text/markdown',
		buffer: Buffer.from('<img src=x onerror="document.title=1">'),
	});
	await expect(page.getByRole('status')).toHaveText('This file is no worksheet: nothing was changed.');
	const hostile = `## [<img src=x onerror="document.title='run'">](https://example.org/points/${second.id}/)\n\n- [x] done\n\n<script>document.title='run'</script>\n\n## [x](javascript:document.title='run')\n`;
	await bring.setInputFiles({ name: 'b.md', mimeType: 'text/markdown', buffer: Buffer.from(hostile) });
	await expect(page.getByRole('status')).toHaveText('1 brought in.1 left out: not as a worksheet is written.');
	await expect(page.getByRole('textbox').last()).toHaveValue("<script>document.title='run'</script>");
	expect(await page.title()).not.toBe('run');
	await bring.setInputFiles({ name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1_000_001, 'a') });
	await expect(page.getByRole('status')).toHaveText('This file is larger than 1 MB: nothing was changed.');
});

test('what was kept and cannot be read is told and set aside, and what can be read is there', async ({ page }) => {
	await page.goto('/worksheet/');
	const whole = { type: 'point', id: first.id, done: true, flag: false, note: 'mine' };
	const text = JSON.stringify([whole, { type: 'point', id: 7 }]);
	await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
	await page.reload();
	await expect(page.getByRole('status')).toHaveText(
		'Some of what was kept could not be read. What could be is here; the rest was set aside.',
	);
	await expect(page.getByRole('textbox')).toHaveValue('mine');
	expect(await page.evaluate((key) => localStorage.getItem(`${key} unread`), KEY)).toBe(text);
});

test('a full storage is told, and what is on the page stays and can be saved', async ({ page }) => {
	await keep(page, first.id);
	await page.goto('/worksheet/');
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.getByRole('textbox').fill('still here');
	await expect(page.getByRole('status')).toContainText('This browser’s storage is full');
	await expect(page.getByRole('textbox')).toHaveValue('still here');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as Markdown' }).click();
	expect(await readFile(await (await download).path(), 'utf8')).toContain('still here');
});

test('a browser that keeps nothing is told of, where a point is kept and on the worksheet', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await page.goto(`/points/${first.id}/`);
	await page.getByRole('link', { name: 'Keep', exact: true }).click();
	await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
	await page.goto('/worksheet/');
	await expect(page.getByRole('status')).toContainText('This browser keeps nothing for this site');
});

test('the foot of an empty worksheet stays where it is when the sheet comes late', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const held = Promise.withResolvers<undefined>();
	await page.route('**/scripts/worksheet.js', async (route) => {
		await held.promise;
		await route.continue();
	});
	await page.goto('/worksheet/');
	const foot = page.locator('footer.site');
	const before = await foot.evaluate((element) => element.getBoundingClientRect().top + scrollY);
	held.resolve(undefined);
	await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
	expect(await foot.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBe(before);
});
