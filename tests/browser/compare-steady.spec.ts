import { expect, test } from '@playwright/test';
import { comparison, conflicts, install, left, open, right } from './compare-page';
import { shiftsOf, watchShifts } from './watch-shifts';

const two = comparison.points.find(({ relation, weight }) => relation === 'differ' && weight === 3)?.id ?? '';
const one = comparison.points.find(({ relation, weight }) => relation === 'only' && weight === 3)?.id ?? '';
const pair = `${left.id}-p2,${right.id}-p3s1`;

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 },
])
	test(`nothing shifts while the page and its script come, at ${viewport.width}`, async ({ page }) => {
		await watchShifts(page);
		await page.setViewportSize(viewport);
		for (const query of [
			'',
			`?point=${two}`,
			`?point=${one}`,
			'?show=all',
			`?lead=${right.id}`,
			`?lead=${right.id}&show=conflict`,
			`?pair=${pair}`,
		]) {
			await page.goto(`/compare/${query}`);
			for (const y of [200, 300, 500, 700]) await page.mouse.move(viewport.width / 4, y);
			await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
			await page.mouse.wheel(0, 700);
			for (const y of [300, 500, 700]) await page.mouse.move(viewport.width / 2, y);
			await page.evaluate(() => document.fonts.ready);
			expect(await shiftsOf(page), query).toEqual([]);
		}
	});

test('the sign of a sentence stands on the line of its last word, at every width', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	const astray: string[] = [];
	for (let width = 320; width <= 1440; width += 56) {
		await page.setViewportSize({ width, height: 900 });
		astray.push(
			...(await page.evaluate(() =>
				[...document.querySelectorAll('.words .sg')].flatMap((sign) => {
					const sentence = sign.previousElementSibling;
					const last = [...(sentence?.getClientRects() ?? [])].at(-1);
					const [box] = sign.getClientRects();
					if (!sentence || !last || !box) return [];
					return box.left >= last.right - 2 && box.top < last.bottom ? [] : [`${innerWidth}: ${sentence.id}`];
				}),
			)),
		);
	}
	expect(astray).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the header, the first word and the sheet leave room to read, and the next point is one tap away', async ({
		page,
	}) => {
		await page.goto('/compare/');
		await expect(page.getByRole('button', { name: 'Next point' }).first()).toBeHidden();
		expect((await page.locator('header.site').boundingBox())?.height).toBeLessThanOrEqual(64);
		expect((await page.locator(`[id='${left.id}-p1s1']`).boundingBox())?.y).toBeLessThanOrEqual(200);
		await open(page, '/compare/?show=all');
		await install(page);
		const high = await page.evaluate((steps) => {
			const { press } = window as unknown as { press: (key: string) => void };
			return Array.from({ length: steps }, () => {
				press('j');
				const card = document.querySelector<HTMLElement>('[data-point]');
				return [card?.dataset['point'], card?.offsetHeight ?? Infinity] as const;
			}).filter(([, height]) => height > innerHeight * 0.45 + 1);
		}, comparison.points.length);
		expect(high).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-point]')).toHaveCount(0);
		// A filter that is set can be stepped through at once.
		await page.getByRole('button', { name: 'Next point' }).first().tap();
		await expect(page.locator('[data-part=position]')).toHaveText(/of \d+$/);
		const before = await page.locator('[data-point]').getAttribute('data-point');
		await page.getByRole('button', { name: 'Next point' }).first().tap();
		await expect(page.locator('[data-point]')).not.toHaveAttribute('data-point', before ?? '');
	});
});

test('what is done before the script has come is done once it has, each act in its turn', async ({ page }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/scripts/compare.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/compare/');
	await page.locator('[data-show=conflict]').click();
	await page.keyboard.press('j');
	await expect(page.locator('[data-point]')).toHaveCount(0);
	release();
	await expect(page.locator('[data-point]')).toHaveAttribute('data-point', new RegExp(`^(${conflicts.join('|')})$`));
	await expect(page).toHaveURL(/show=conflict/);
	await expect(page.locator('[data-line]')).toHaveCount(conflicts.length);
});

for (const { width, most } of [
	{ width: 1440, most: 160 },
	{ width: 390, most: 200 },
])
	test.describe(`without script at ${width}`, () => {
		test.use({ javaScriptEnabled: false, viewport: { width, height: 900 } });
		test('the first word stands as high', async ({ page }) => {
			await page.goto('/compare/');
			expect((await page.locator(`[id='${left.id}-p1s1']`).boundingBox())?.y).toBeLessThanOrEqual(most);
		});
	});

test('words that differ are marked apart within the lit ones', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/compare/?show=all');
	await install(page);
	const { lit, apart } = await page.evaluate(async () => {
		const { press } = window as unknown as { press: (key: string) => void };
		const data = (await (await fetch('points.json')).json()) as {
			points: { id: string; apart: { start: number; end: number }[][] }[];
		};
		const found = { lit: [] as string[], apart: 0 };
		for (const { id, apart: sides } of data.points) {
			const expected = sides.flat().length;
			document.querySelector<HTMLElement>(`[data-line='${id}']`)?.click();
			const ranges = (name: string): Range[] =>
				[...(CSS.highlights.get(name) ?? [])].filter((range): range is Range => range instanceof Range);
			const own = ranges('lit-apart');
			const isWithin = (range: Range): boolean =>
				ranges('lit').some(
					(words) =>
						words.compareBoundaryPoints(Range.START_TO_START, range) <= 0 &&
						words.compareBoundaryPoints(Range.END_TO_END, range) >= 0,
				);
			if (own.length !== expected || !own.every(isWithin)) found.lit.push(`${id}: ${own.map(String).join(', ')}`);
			found.apart += own.length;
			press('Escape');
		}
		return found;
	});
	expect(lit).toEqual([]);
	expect(apart).toBeGreaterThan(0);
});
