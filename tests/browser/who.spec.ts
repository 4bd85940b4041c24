import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readComparison } from './page-kinds';

const comparison = readComparison();
const [left] = comparison.articles;
const article =
	comparison.articles.find(({ id }) =>
		comparison.points.some(({ evidence }) => evidence.some((quote) => quote.article === id)),
	) ?? left;
const noted = comparison.notes[0]?.evidence[0]?.article ?? article.id;
const shared = comparison.names.find(
	({ type, mentions }) => type === 'person' && new Set(mentions.map((mention) => mention.article)).size > 1,
);
const event = comparison.events.find(({ evidence }) => new Set(evidence.map((quote) => quote.article)).size > 1);

test.describe('an article', () => {
	test('is clean until the evidence is laid over it, which is remembered', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		const point = page.locator('.margin .point').first();
		await expect(point).toBeHidden();
		await page.keyboard.press('e');
		await expect(point).toBeVisible();
		await page.reload();
		await expect(point).toBeVisible();
		await page.getByRole('switch', { name: 'Evidence' }).click();
		await expect(point).toBeHidden();
	});

	test('does nothing on single keys once they are switched off', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		await page.getByRole('checkbox', { name: 'keys' }).uncheck();
		await page.keyboard.press('e');
		await expect(page.getByRole('switch', { name: 'Evidence' })).not.toBeChecked();
		await page.reload();
		await expect(page.getByRole('checkbox', { name: 'keys' })).not.toBeChecked();
	});

	test('leads by one key to the passage of the other text that speaks of the same', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		const number = page.locator('[data-across]').first();
		const target = (await number.getAttribute('data-across')) ?? '';
		await number.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
		await page.keyboard.press('o');
		await expect(page).toHaveURL(new RegExp(`/articles/(?!${article.id}/).+/#p\\d+$`));
		await expect(page.locator(`#${target}`)).toBeVisible();
	});

	test('gives its words alone to who copies it, with the evidence shown', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		await page.keyboard.press('e');
		await expect(page.locator('.margin .point').first()).toBeVisible();
		const copied = await page.evaluate(() => {
			const text = document.querySelector('.text');
			if (text) getSelection()?.selectAllChildren(text);
			return getSelection()?.toString() ?? '';
		});
		const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
		expect(plain(copied)).toBe(plain(article.passages.map(({ text }) => text).join(' ')));
	});

	test('puts what stands beside it at its sentence, nothing upon another', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`/articles/${article.id}/`);
		await page.keyboard.press('e');
		const boxes = await page
			.locator('.margin > *')
			.evaluateAll((items) =>
				items.map((item) => item.getBoundingClientRect()).map(({ left: x, top, bottom }) => ({ x, top, bottom })),
			);
		const text = await page
			.locator(`.text p`)
			.first()
			.evaluate((element) => element.getBoundingClientRect().right);
		expect(boxes.length).toBeGreaterThan(3);
		expect(boxes.filter(({ x }) => x < text)).toEqual([]);
		expect(boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0) - 1)).toEqual([]);
	});

	test('shows the card of a name to a reader who comes to it by keyboard', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		const link = page.locator('.text a.n').first();
		await link.focus();
		const card = page.locator('name-card');
		await expect(card).toBeVisible();
		await expect(card.locator('a').first()).toHaveAttribute(
			'href',
			new RegExp(String(await link.getAttribute('href')).replace(/^(\.\.\/)+/, '')),
		);
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the switch lays the evidence over an article', async ({ page }) => {
		await page.goto(`/articles/${article.id}/`);
		await page.getByRole('switch', { name: 'Evidence' }).check();
		await expect(page.locator('.margin .point').first()).toBeVisible();
	});

	test('the mark of a note leads to it', async ({ page }) => {
		await page.goto(`/articles/${noted}/`);
		const mark = page.locator('.nt').first();
		await mark.click();
		await expect(page.locator(`${(await mark.getAttribute('href')) ?? ''}.note`)).toBeInViewport();
	});

	test('an event unfolds in place to the words of both texts', async ({ page }) => {
		await page.goto('/timeline/');
		const card = page.locator(`[id="${event?.id ?? ''}"]`);
		await expect(card).toBeHidden();
		await page.locator('details', { has: card }).locator('summary').click();
		for (const { exact } of event?.evidence ?? []) await expect(card).toContainText(exact);
	});

	test('the address of an event opens it', async ({ page }) => {
		await page.goto(`/timeline/#${event?.id ?? ''}`);
		await expect(page.locator(`[id="${event?.id ?? ''}"]`)).toBeInViewport();
	});

	test('old addresses lead on', async ({ page }) => {
		for (const [from, to] of [
			['/relations/', '/names/'],
			['/relations/table/', '/names/'],
			['/words/', '/about/#dwell'],
		] as const) {
			await page.goto(from);
			await expect(page).toHaveURL(new RegExp(to));
		}
	});
});

test('a name in both stands in one line with both spellings, and leads to its page', async ({ page }) => {
	await page.goto('/names/');
	const row = page.locator('.meet tr', { has: page.locator(`a[href$="${shared?.id ?? ''}/"]`) });
	await row.click();
	await expect(page).toHaveURL(new RegExp(`/names/${shared?.id ?? ''}/$`));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(shared?.label ?? '');
	await expect(page.locator('.mentions mark')).toHaveCount(shared?.mentions.length ?? 0);
});

for (const [width, drawn] of [
	[1440, true],
	[390, false],
] as const)
	test(`the relations that both state are ${drawn ? 'drawn' : 'told in sentences'} at ${width} pixels`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await page.goto('/names/');
		await expect(page.locator('.ties')).toBeVisible({ visible: drawn });
		await expect(page.locator('.relations')).toBeVisible({ visible: !drawn });
	});

test('nothing is beyond the edge at 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'names/',
		`names/${shared?.id ?? ''}/`,
		'timeline/',
		'about/',
		`articles/${left.id}/`,
		'search/words/a/',
	]) {
		await page.goto(`/${path}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme });
		test('axe finds no fault with the evidence shown and all that is folded open', async ({ page }) => {
			test.setTimeout(120_000);
			for (const path of [`articles/${article.id}/`, 'names/', `names/${shared?.id ?? ''}/`, 'timeline/', 'about/']) {
				await page.goto(`/${path}`);
				await page
					.locator('main details')
					.evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
				if (path.startsWith('articles/')) await page.getByRole('switch', { name: 'Evidence' }).check();
				const { violations } = await new AxeBuilder({ page })
					.setLegacyMode()
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
					path,
				).toEqual([]);
			}
		});
	});
