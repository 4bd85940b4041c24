import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules: string[] = []): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations: found } = await (rules.length > 0 ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
	);
}

async function expectNone(page: Page, paths: string[], rules: string[] = []): Promise<void> {
	for (const path of paths) {
		await page.goto(path);
		expect(await violations(page, rules), path).toEqual([]);
	}
}

test.describe.configure({ timeout: 240_000 });

const paths = pageKinds().map((path) => `/${path}`);
const half = Math.ceil(paths.length / 2);

for (const [part, own] of [
	['the first half of the', paths.slice(0, half)],
	['the second half of the', paths.slice(half)],
] as const) {
	test(`${part} page kinds have no fault that axe can find`, async ({ page }) => {
		await expectNone(page, own);
	});

	test.describe('in the dark', () => {
		test.use({ colorScheme: 'dark' });
		test(`${part} page kinds have no fault in their colours`, async ({ page }) => {
			await expectNone(page, own, COLOUR_RULES);
		});
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	test('every kind of page fits without scrolling sideways', async ({ page }) => {
		const wide: string[] = [];
		for (const path of pageKinds()) {
			await page.goto(`/${path}`);
			const beyond = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (beyond > 0) wide.push(`/${path}: ${beyond} pixels`);
		}
		expect(wide).toEqual([]);
	});
});

test('the second edition has no fault that axe can find', async ({ page }) => {
	await expectNone(
		page,
		pageKinds('.build/weather').map((path) => `/weather/${path}`),
	);
});
