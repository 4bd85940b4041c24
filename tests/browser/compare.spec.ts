import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readComparison } from './page-kinds';

const comparison = readComparison();
const [left, right] = comparison.articles;
const points = new Map(comparison.points.map((point) => [point.id, point]));
const conflicts = comparison.points.filter(({ relation }) => relation === 'conflict').map(({ id }) => id);

/** Opens the compare page and waits until it does what a reader asks. */
async function open(page: Page, address = '/compare/'): Promise<void> {
	await page.goto(address);
	// A first act, which brings the rest of the script.
	await page.keyboard.press('Shift');
	await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
	await page.evaluate(() => document.fonts.ready);
}

/** What a reader sees once a point is chosen. */
interface Seen {
	point: string | undefined;
	title: string;
	/** The tops of the first quote on either side, by the order of the panes. */
	tops: (number | undefined)[];
	/** Whether lit words of either side are in sight, in the text or in the card. */
	lit: boolean[];
	/** Whether either pane that is shown has a line of its text in sight. */
	text: boolean[];
	scroll: number[];
}

/** Puts into the page what looks at it as a reader does, so that many steps cost one call. */
async function install(page: Page): Promise<void> {
	await page.evaluate(() => {
		const panes = [1, 2].map((side) => document.querySelector<HTMLElement>(`.pane[data-side='${side}']`));
		const isSeen = ({ top, bottom }: DOMRect, from: number, to: number): boolean => top < to - 4 && bottom > from + 4;
		const look = (): Seen => {
			const card = document.querySelector<HTMLElement>('[data-part=card]');
			const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
			const isSheet = card && !card.hidden && getComputedStyle(card).position === 'fixed';
			const end = isSheet ? card.getBoundingClientRect().top : innerHeight;
			const ranges = [...(CSS.highlights.get('lit') ?? [])].filter((range): range is Range => range instanceof Range);
			const own = panes.map((pane) => ranges.filter(({ startContainer }) => pane?.contains(startContainer)));
			const sheet = [1, 2].map((side) => card?.querySelector(`[data-lit][data-side='${side}']`)?.checkVisibility() === true);
			return {
				point: card?.dataset['point'],
				title: card?.querySelector('h2')?.textContent ?? '',
				tops: own.map(([first]) => first?.getClientRects()[0]?.top),
				lit: own.map(
					(list, side) => list.some((range) => [...range.getClientRects()].some((box) => isSeen(box, bar, end))) || sheet[side] === true,
				),
				text: panes.map(
					(pane) =>
						!pane?.checkVisibility() ||
						[...pane.querySelectorAll('.words [id] [id]')].some((line) =>
							[...line.getClientRects()].some((box) => isSeen(box, bar, innerHeight)),
						),
				),
				scroll: [Math.round(scrollY), ...panes.map((pane) => Math.round(pane?.scrollTop ?? 0))],
			};
		};
		const press = (key: string): void => {
			dispatchEvent(new KeyboardEvent('keydown', { key }));
		};
		Object.assign(window, { look, press });
	});
}

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
			if (look().scroll.join() !== now.scroll.join()) moved.push(`${now.point}: ${now.scroll.join()} → ${look().scroll.join()}`);
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
		test(`all points open as themselves, level and in sight, at ${width}×${height}, motion ${reducedMotion}`, async ({ browser }) => {
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
				const speaks = [left, right].map((article) => point?.evidence.some((quote) => quote.article === article.id) === true);
				const [a, b] = tops;
				const isLevel =
					!speaks.every(Boolean) || isPhone || (a !== undefined && b !== undefined && Math.abs(a - b) <= 4 && a > 40 && a < height);
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
		expect(opened.length).toBe(comparison.articles.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)).length);
		const rests = comparison.articles.flatMap((article) =>
			article.passages.flatMap((passage) =>
				passage.sentences.map(({ id, start, end }) => {
					const own = comparison.points.filter(({ evidence }) =>
						evidence.some(
							(quote) => quote.article === article.id && quote.passage === passage.id && quote.start < end && start < quote.end,
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

test('no pane is ever without a line of its text, wherever the page and the other text are scrolled', async ({ page }) => {
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
			(ids) => Math.abs(ids.map((id) => document.getElementById(id)?.getClientRects()[0]?.top ?? 0).reduce((x, y) => x - y)),
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
	for (const { id } of comparison.articles) expect((await page.locator(`[id='${id}-p1s1']`).boundingBox())?.y).toBeLessThanOrEqual(160);
	expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(48);
});

test('pointing tints and quotes, and scrolls nothing', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	await install(page);
	const scroll = (): Promise<number[]> => page.evaluate(() => (window as unknown as { look: () => Seen }).look().scroll);
	const before = await scroll();
	const far = comparison.points.find(
		({ quotes, weight }) => weight === 3 && quotes[0][0]?.passage === 'p1' && Number(quotes[1][0]?.passage.slice(1)) > 12,
	);
	test.skip(!far, 'No point of this edition reaches so far.');
	await page.locator(`[data-line='${far?.id ?? ''}']`).hover();
	await expect(page.locator('[data-part=peek]')).toContainText(far?.quotes[1][0]?.exact ?? '');
	expect(await page.evaluate(() => CSS.highlights.get('hint')?.size)).toBe(far?.evidence.length);
	expect(await scroll()).toEqual(before);
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

test('a choice is announced once, the focus goes into the card and back, and single keys can be switched off', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page);
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const status = document.querySelector('[data-part=said]');
		if (status)
			new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
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
	test('the sheet takes at most 45 % and quotes the other, and the way back leads to the same place', async ({ page }) => {
		const point = comparison.points.find(({ relation, weight }) => relation === 'differ' && weight === 3);
		await page.goto(`/compare/?point=${point?.id ?? ''}`);
		const sheet = page.locator('[data-point]');
		await expect(sheet).toContainText(point?.quotes[1][0]?.exact ?? '');
		expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(844 * 0.45 + 1);
		const place = await page.evaluate(() => scrollY);
		await page.getByRole('button', { name: `Read in ${right.label}` }).click();
		await expect(sheet).toContainText(point?.quotes[0][0]?.exact ?? '');
		await page.getByRole('button', { name: `Back to ${left.label}` }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
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
