import AxeBuilder from '@axe-core/playwright';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { expect, test, type Page } from '@playwright/test';
import { readMarked } from '../directives/read-marked';
import { readComparison } from './page-kinds';

const comparison = readComparison();
const [left, right] = comparison.articles;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects words of an element by their offsets in its text, as a reader’s pointer does. */
async function select(page: Page, id: string, start: number, end: number): Promise<string> {
	return page.evaluate(
		([element, from, to]) => {
			const root = document.getElementById(element);
			const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			let position = 0;
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const length = node.nodeValue?.length ?? 0;
				if (from >= position && from < position + length) range.setStart(node, from - position);
				if (to > position && to <= position + length) range.setEnd(node, to - position);
				position += length;
			}
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
			return range.toString();
		},
		[id, start, end] as const,
	);
}

const bar = (page: Page) => page.getByRole('group', { name: 'These words' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const textOf = (article: string, passage: string): string =>
	comparison.articles.find(({ id }) => id === article)?.passages.find(({ id }) => id === passage)?.text ?? '';

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Words of the left text that run across names and marks of notes. */
const crossing = { start: 8, end: 190 };

test('selected words, across names and note marks, have a link that leads to exactly these words', async ({
	page,
	browser,
}) => {
	await page.goto(`/articles/${left.id}/`);
	const words = await select(page, 'p1', crossing.start, crossing.end);
	await expect(bar(page).getByRole('button', { name: 'Cite the pair held level' })).toBeHidden();
	await bar(page).getByRole('button', { name: 'Copy link' }).click();
	await expect(bar(page).getByRole('status')).toHaveText('Link copied');
	const address = await clipboard(page);
	expect(address).toContain(`/articles/${left.id}/#p1:~:text=`);
	// Marks are read by painting them, which the policy of the site would not let happen.
	const other = await browser.newPage({ bypassCSP: true });
	await other.goto(address);
	const { marked } = await readMarked(other);
	await other.close();
	expect(marked.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`selected words are cited in every format, and axe finds nothing in the panel, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(`/articles/${left.id}/`);
		const words = (await select(page, 'p1', crossing.start, crossing.end)).trim();
		await bar(page).getByRole('button', { name: 'Cite', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Cite' });
		await expect(dialog.getByRole('heading', { name: `${left.label} ¶1` })).toBeVisible();
		for (const format of ['Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON'])
			await dialog.getByText(format, { exact: true }).click();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole('button', { name: 'Copy as BibTeX' }).click();
		await expect(dialog.getByRole('status')).toHaveText('Copied as BibTeX');
		const [entry] = Object.values(parseBibtex(await clipboard(page)).entries);
		expect(JSON.stringify(entry?.fields['note'])).toContain(JSON.stringify(`¶1: “${words}”`).slice(1, -1));
		expect(JSON.stringify(entry?.fields['note'])).toContain('#p1:~:text=');
		await dialog.getByRole('radio', { name: /MLA/ }).check();
		await expect(dialog.locator('pre').first()).toContainText('Feb. 2018');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	});

test('copying a passage, and two at once, gives their words and nothing else', async ({ page }) => {
	for (const { id, passages } of comparison.articles) {
		await page.goto(`/articles/${id}/`);
		const [first, second] = passages.filter(({ kind }) => kind === 'paragraph');
		if (!first || !second) throw new Error('There are no two paragraphs.');
		await page.evaluate(
			([from, to]) => {
				const [a, b] = [from, to].map((passage) => document.getElementById(passage));
				if (a && b) getSelection()?.setBaseAndExtent(a, 0, b, b.childNodes.length);
			},
			[first.id, second.id] as const,
		);
		await page.keyboard.press('Control+c');
		const copied = (await clipboard(page)).split(/\n+/).map((line) => line.trim());
		const between = passages
			.slice(passages.indexOf(first), passages.indexOf(second) + 1)
			.map(({ text }) => text.trim());
		expect(copied.filter(Boolean)).toEqual(between);
	}
});

test('a followed passage number offers to cite the whole passage', async ({ page }) => {
	await page.goto(`/articles/${right.id}/`);
	await page.locator('#p2').scrollIntoViewIfNeeded();
	await page.getByRole('link', { name: `${right.label} ¶2`, exact: true }).click();
	await bar(page).getByRole('button', { name: 'Cite', exact: true }).click();
	await expect(page.getByRole('dialog').locator('q')).toHaveText(textOf(right.id, 'p2'));
	expect(page.url()).toContain('#p2');
});

test('a point and each of its quotes are cited in place', async ({ page }) => {
	const point = comparison.points.find(({ evidence }) => evidence.length > 2) ?? comparison.points[0];
	if (!point) throw new Error('There is no point.');
	await page.goto(`/points/${point.id}/`);
	const cite = page.getByRole('link', { name: 'Cite', exact: true });
	await cite.click();
	const dialog = page.getByRole('dialog', { name: 'Cite' });
	await expect(dialog.locator('pre').first()).toContainText(new URL(`/points/${point.id}/`, page.url()).href);
	expect(await violations(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(cite).toBeFocused();
	const [quote] = point.evidence;
	await page
		.getByRole('link', { name: /^Cite .+ ¶/ })
		.first()
		.click();
	await expect(dialog.locator('q')).toHaveText(quote?.exact ?? '');
	await expect(dialog.locator('pre').first()).toContainText(':~:text=');
});

test('two passages held level on the compare page are cited as a pair', async ({ page }) => {
	await page.goto(`/compare/?pair=${left.id}-p3,${right.id}-p2`);
	await select(page, `${left.id}-p3`, 0, 20);
	await bar(page).getByRole('button', { name: 'Cite the pair held level' }).click();
	const dialog = page.getByRole('dialog', { name: 'Cite' });
	await expect(dialog.locator('q')).toHaveText([textOf(left.id, 'p3'), textOf(right.id, 'p2')]);
	await expect(dialog.locator('pre').first()).toContainText('?pair=');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('each “cite” leads to a small page with every format', async ({ page }) => {
		await page.goto(`/articles/${left.id}/`);
		await page.getByRole('link', { name: 'Cite', exact: true }).click();
		await page.getByRole('link', { name: `${left.label} ¶2`, exact: true }).click();
		expect(page.url()).toContain(`/articles/${left.id}/cite/p2/`);
		await expect(page.locator('pre[data-format]')).toHaveCount(6);
		await expect(page.locator('pre').first()).toContainText(textOf(left.id, 'p2'));
	});
});
