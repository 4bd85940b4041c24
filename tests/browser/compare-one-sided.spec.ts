import { expect, test } from '@playwright/test';
import { comparison, install, left, open, right, wordsOn } from './compare-page';

/** How a silent text stands while a point of the other alone is chosen. */
interface Silence {
	point: string;
	/** The side whose text is dimmed, and the side in whose pane the silence is said. */
	dimmed: number[];
	saidIn: number;
	words: string;
	/** How far what is said begins above the first line of the words across, and how far below it ends. */
	above: number;
	below: number;
	/** Whether the nearest words, if there are any, are in sight and not covered; undefined where the silent text leads. */
	isNearSeen?: boolean | undefined;
}

const only = comparison.points.filter(({ relation }) => relation === 'only');

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 820, height: 1180 },
])
	for (const lead of [left, right])
		test(`a silence is said at the level of the words across, with ${lead.label} leading at ${width}×${height}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await open(page, `/compare/?show=only&lead=${lead.id}`);
			await install(page);
			await expect(page.locator('[data-line]')).toHaveCount(only.length);
			const seen = await page.evaluate((steps) => {
				const { press } = window as unknown as { press: (key: string) => void };
				const first = (name: string): Range | undefined =>
					[...(CSS.highlights.get(name) ?? [])].find((range): range is Range => range instanceof Range);
				const view = document.querySelector<HTMLElement>('compare-view');
				const says = document.querySelector<HTMLElement>('[data-part=silent]');
				return Array.from({ length: steps }, (): Silence => {
					press('j');
					const { top = NaN, bottom = NaN } = says?.getBoundingClientRect() ?? {};
					const line = first('lit')?.getClientRects()[0];
					const near = first('near')?.getBoundingClientRect();
					const pane = says?.closest<HTMLElement>('.pane');
					const isLead = pane?.dataset['side'] === view?.dataset['lead'];
					const isSeen =
						!near || ((near.top >= bottom - 2 || near.bottom <= top + 2) && near.top > 40 && near.top < innerHeight);
					return {
						point: document.querySelector<HTMLElement>('[data-point]')?.dataset['point'] ?? '',
						dimmed: [...document.querySelectorAll<HTMLElement>('[data-dim]')].map(({ dataset }) =>
							Number(dataset['side']),
						),
						saidIn: says?.checkVisibility() ? Number(pane?.dataset['side']) : 0,
						words: says?.innerText ?? '',
						above: (line?.top ?? NaN) - top,
						below: bottom - (line?.bottom ?? NaN),
						isNearSeen: isLead ? undefined : isSeen,
					};
				});
			}, only.length);
			expect(new Set(seen.map(({ point }) => point))).toEqual(new Set(only.map(({ id }) => id)));
			const wrong = seen.filter(({ point: id, dimmed, saidIn, words, above, below, isNearSeen }) => {
				const point = only.find((entry) => entry.id === id);
				const silent = point && wordsOn(point, 0).length > 0 ? right : left;
				const side = silent === left ? 1 : 2;
				const isWhole =
					words.includes(`${silent.label} says nothing of this`) &&
					(point?.absent?.terms ?? []).every((term) => words.includes(term.trim())) &&
					(!point?.nearest[0] || words.includes('Nearest words'));
				return (
					dimmed.join() !== String(side) ||
					saidIn !== side ||
					!isWhole ||
					Math.abs(above - 14) > 2 ||
					below < 0 ||
					isNearSeen === false
				);
			});
			expect(wrong).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.locator('[data-part=silent]')).toBeHidden();
			await expect(page.locator('[data-dim]')).toHaveCount(0);
		});

test('each side has its own sign in the card of the other', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const side of [1, 2]) {
		const point = only.find((entry) => wordsOn(entry, side === 1 ? 0 : 1).length > 0);
		await open(page, `/compare/?point=${point?.id ?? ''}`);
		const signs = await page
			.locator('[data-part=silence] .mark, [data-part=vouchers] p:not([hidden]) .mark')
			.evaluateAll((marks) =>
				marks.map((mark) => [
					mark.closest('p')?.dataset['side'],
					parseFloat(getComputedStyle(mark).borderLeftWidth) > parseFloat(getComputedStyle(mark).borderRightWidth)
						? '1'
						: '2',
				]),
			);
		expect(signs.map(([own]) => own).toSorted()).toEqual(['1', '2']);
		expect(signs.filter(([own, shown]) => own !== shown)).toEqual([]);
	}
});
