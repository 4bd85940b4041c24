import { expect, firefox, test, type Browser } from '@playwright/test';
import { findFirefox } from '../../src/commands/find-browser.mjs';
import type { Found } from '../../src/directives/find-directive';
import { askBrowser } from '../directives/ask-browser';
import { directiveCases } from '../directives/directive-cases';
import { makePages, type MadePage } from '../directives/made-pages';
import { findAll, pageTextOf, showFound } from '../directives/show-found';

const cases: MadePage[] = directiveCases.map(({ html, directive }) => ({ html, directives: `text=${directive}` }));
const made = makePages(200, 20_260_101);

test.describe('the model finds what the browser finds, and nothing where it finds nothing', () => {
	test('in Chromium', async ({ browser }) => {
		test.setTimeout(120_000);
		await expectAlike(browser, 'chromium', 1);
	});

	test('in Firefox', async () => {
		test.setTimeout(120_000);
		const executablePath = findFirefox();
		test.skip(!executablePath, 'No Firefox is installed: the model was not held against it.');
		const browser = await firefox.launch({
			...(executablePath && { executablePath }),
			channel: 'moz-firefox',
			env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
		});
		try {
			await expectAlike(browser, 'firefox', 16);
		} finally {
			await browser.close();
		}
	});
});

async function expectAlike(browser: Browser, name: 'chromium' | 'firefox', perView: number): Promise<void> {
	const pages = [...cases, ...made];
	const seen = await askBrowser(browser, pages, perView);
	const shown = pages.map(({ html, directives }, index) => ({
		html,
		directives,
		marked: showMarks(html, seen[index] ?? []),
	}));
	expect(shown).toEqual(
		pages.map(({ html, directives }) => ({
			html,
			directives,
			marked: showMarks(html, merge(findAll(html, directives, name))),
		})),
	);
}

function showMarks(html: string, marks: readonly Found[]): string[] {
	const page = pageTextOf(html);
	return marks.map((found) => showFound(page, found));
}

/** Something is found, and not in what a field suggests, which has no length on the page. */
function isOnPage(place: Found | undefined): place is Found {
	return place !== undefined && place[0] < place[1];
}

/** Joins places that touch or overlap: painted, they are one. */
function merge(places: readonly (Found | undefined)[]): Found[] {
	const merged: [number, number][] = [];
	for (const [start, end] of places.filter(isOnPage).sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}
