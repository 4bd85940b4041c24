import { expect, test, type Page } from '@playwright/test';
import { comparison, conflicts, install, left, open, right, type Seen } from './compare-page';

const points = new Map(comparison.points.map((point) => [point.id, point]));

/** Steps through all points that are shown and looks at each; then closes each, and looks whether anything moved. */
function stepThroughAll(page: Page, count: number): Promise<{ seen: Seen[]; moved: string[] }> {
	return page.evaluate(async (steps) => {
		const { look, press } = window as unknown as { look: () => Seen; press: (key: string) => void };
		const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
		const seen: Seen[] = [];
		const moved: string[] = [];
		for (let index = 0; index < steps; index += 1) {
			press('j');
			const now = look();
			seen.push(now);
			press('Escape');
			await frame();
			await frame();
			if (look().scroll.join() !== now.scroll.join())
				moved.push(`${now.point}: ${now.scroll.join()} → ${look().scroll.join()}`);
			// Back to the same point, from which the next step goes on.
			document.querySelector<HTMLElement>(`[data-line='${now.point}']`)?.click();
		}
		return { seen, moved };
	}, count);
}

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 390, height: 844 },
])
	for (const reducedMotion of ['no-preference', 'reduce'] as const)
		test(`all points open as themselves, level and in sight, at ${width}×${height}, motion ${reducedMotion}`, async ({
			browser,
		}) => {
			const page = await browser.newPage({ viewport: { width, height }, reducedMotion });
			await open(page, '/compare/?show=all');
			await install(page);
			await expect(page.locator('[data-line]')).toHaveCount(points.size);
			const { seen, moved } = await stepThroughAll(page, points.size);
			expect(new Set(seen.map(({ point }) => point))).toEqual(new Set(points.keys()));
			expect(moved).toEqual([]);
			const isPhone = width < 700;
			const wrong = seen.flatMap(({ point: id, title, tops, lit, text }) => {
				const point = points.get(id ?? '');
				const speaks = [left, right].map(
					(article) => point?.evidence.some((quote) => quote.article === article.id) === true,
				);
				const [a, b] = tops;
				const isLevel =
					!speaks.every(Boolean) ||
					isPhone ||
					(a !== undefined && b !== undefined && Math.abs(a - b) <= 4 && a > 40 && a < height);
				const isLit = speaks.every((does, side) => !does || lit[side]);
				return title === point?.title && isLevel && isLit && text.every(Boolean)
					? []
					: [`${id}: ${JSON.stringify({ title, tops, lit, text, isLevel, isLit })}`];
			});
			expect(wrong).toEqual([]);
			await page.close();
		});

for (const address of ['/compare/', `/compare/${right.id}/`])
	test(`every sentence opens a point that rests on it, at ${address}`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, address);
		await install(page);
		const opened = await page.evaluate(() => {
			const { look } = window as unknown as { look: () => Seen };
			return [...document.querySelectorAll<HTMLElement>('.words [id] [id]')].map((sentence) => {
				sentence.click();
				const { point, text } = look();
				const { top, bottom } = sentence.getBoundingClientRect();
				return { sentence: sentence.id, point, isSeen: bottom > 40 && top < innerHeight, text };
			});
		});
		expect(opened.length).toBe(
			comparison.articles.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)).length,
		);
		const rests = comparison.articles.flatMap((article) =>
			article.passages.flatMap((passage) =>
				passage.sentences.map(({ id, start, end }) => {
					const own = comparison.points.filter(({ evidence }) =>
						evidence.some(
							(quote) =>
								quote.article === article.id && quote.passage === passage.id && quote.start < end && start < quote.end,
						),
					);
					return [`${article.id}-${id}`, own.map((point) => point.id)] as const;
				}),
			),
		);
		const known = new Map<string, string[]>(rests);
		expect(
			opened.filter(({ sentence, point, isSeen, text }) => {
				const own = known.get(sentence) ?? [];
				return !(own.length === 0 ? point === undefined : own.includes(point ?? '')) || !isSeen || !text.every(Boolean);
			}),
		).toEqual([]);
	});

test('with "at odds" set, stepping visits exactly those, and so does the address', async ({ page }) => {
	await open(page);
	await page.locator('[data-show=conflict]').click();
	const visited: string[] = [];
	for (const _ of conflicts) {
		await page.keyboard.press('j');
		visited.push((await page.locator('[data-point]').getAttribute('data-point')) ?? '');
	}
	expect(visited.toSorted()).toEqual(conflicts.toSorted());
	await expect(page).toHaveURL(/[?&]show=conflict/);
	await expect(page.locator('[data-part=position]')).toHaveText(`${conflicts.length} of ${conflicts.length}`);
	await page.keyboard.press('j');
	await expect(page.locator('[data-point]')).toHaveAttribute('data-point', visited[0] ?? '');
	await page.reload();
	await expect(page.locator('[data-point]')).toHaveAttribute('data-point', visited[0] ?? '');
	await expect(page.locator('[data-line]')).toHaveCount(conflicts.length);
});

test('no pane is ever without a line of its text, wherever the page and the other text are scrolled', async ({
	page,
}) => {
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 720, height: 450 },
		{ width: 820, height: 1180 },
	]) {
		await page.setViewportSize(viewport);
		await open(page, `/compare/${left.id}/`);
		await install(page);
		const bare = await page.evaluate(() => {
			const { look } = window as unknown as { look: () => Seen };
			const found: string[] = [];
			const other = document.querySelector<HTMLElement>(`.pane[data-side='2']`);
			for (let top = 0; top <= document.documentElement.scrollHeight; top += 40) {
				scrollTo({ top, behavior: 'instant' });
				if (!look().text.every(Boolean)) found.push(`page at ${top}`);
			}
			for (let top = 0; top <= (other?.scrollHeight ?? 0); top += 40) {
				other?.scrollTo({ top, behavior: 'instant' });
				if (!look().text.every(Boolean)) found.push(`other at ${top}`);
			}
			return found;
		});
		expect(bare).toEqual([]);
	}
});

test('a choice closes where it is, and nothing moves later', async ({ page }) => {
	await page.clock.install();
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	await install(page);
	await page.mouse.wheel(0, 500);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
	await page.keyboard.press('j');
	const before = await page.evaluate(() => (window as unknown as { look: () => Seen }).look().scroll);
	await page.keyboard.press('Escape');
	await page.clock.runFor(2000);
	expect(await page.evaluate(() => (window as unknown as { look: () => Seen }).look().scroll)).toEqual(before);
	await expect(page.locator('[data-point]')).toHaveCount(0);
	await expect(page).toHaveURL(/\/compare\/$/);
});
