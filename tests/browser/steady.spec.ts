import { expect, test } from '@playwright/test';
import { comparison } from './compare-page';
import { pageKinds } from './page-kinds';
import { shiftsOf, watchShifts } from './watch-shifts';

const [name] = comparison.names.toSorted((a, b) => b.mentions.length - a.mentions.length);
const [point] = comparison.points;
const paths = [
	...pageKinds(),
	`search/?q=${name?.label ?? ''}`,
	`points/${point?.id ?? ''}/cite/`,
	'points/?status=conflict',
	'worksheet/',
];

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 },
])
	for (const evidence of ['on', 'off'])
		test(`no kind of page moves under the reader at ${viewport.width}, with the evidence ${evidence} since before`, async ({
			page,
		}) => {
			test.setTimeout(120_000);
			await page.setViewportSize(viewport);
			await watchShifts(page);
			await page.addInitScript((kept) => localStorage.setItem('compare evidence', kept), evidence);
			const moved: string[] = [];
			for (const path of paths) {
				await page.goto(`/${path}`);
				for (const y of [200, 350, 500, 650]) await page.mouse.move(viewport.width / 3, y);
				if (path.startsWith('search/?')) await expect(page.locator('.found mark').first()).toBeVisible();
				await page.mouse.wheel(0, 1200);
				await page.evaluate(() => document.fonts.ready);
				moved.push(...(await shiftsOf(page)));
			}
			expect(moved).toEqual([]);
		});
