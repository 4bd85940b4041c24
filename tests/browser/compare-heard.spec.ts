import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { comparison, left, right } from './compare-page';

const READER = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** What the screen reader offers, as far as it is used here. */
interface Virtual {
	start: (options: { container: Node }) => Promise<void>;
	stop: () => Promise<void>;
	spokenPhraseLog: () => Promise<string[]>;
}

// The policy of the page would not let the screen reader in.
test.use({ bypassCSP: true, viewport: { width: 1440, height: 900 } });

test('a screen reader announces each choice once, with its status, title and places, and its end not at all', async ({
	page,
}) => {
	test.setTimeout(90_000);
	await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ path: READER }));
	await page.goto('/compare/');
	await page.keyboard.press('Shift');
	await expect(page.locator('compare-view[data-ready]')).toHaveCount(1);
	await page.evaluate(async () => {
		const { virtual } = (await import(new URL('/virtual-screen-reader.js', location.href).href)) as {
			virtual: Virtual;
		};
		Object.assign(window, { virtual });
		await virtual.start({ container: document.querySelector('compare-view') ?? document.body });
	});
	const heard = (): Promise<string[]> =>
		page.evaluate(async () => {
			const { virtual } = window as unknown as { virtual: Virtual };
			return (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive):/.test(phrase));
		});
	const announced: string[] = [];
	for (const key of ['Enter', 'j', 'k']) {
		if (key === 'Enter') await page.locator('.sg').first().focus();
		await page.keyboard.press(key);
		const id = await page.locator('[data-point]').getAttribute('data-point');
		const point = comparison.points.find((entry) => entry.id === id);
		announced.push(point?.title ?? '');
		await expect.poll(async () => (await heard()).length).toBe(announced.length);
		const said = (await heard()).at(-1) ?? '';
		expect(said).toMatch(/^polite: (agree|differ|at odds|only )/);
		for (const part of [point?.title ?? '', left.label, right.label]) expect(said).toContain(part);
	}
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-point]')).toHaveCount(0);
	expect((await heard()).filter((phrase) => phrase.length > 'polite: '.length)).toHaveLength(announced.length);
});
