import { expect, test, type Page } from '@playwright/test';
import { pageKinds, readComparison } from './page-kinds';
import { watchPage } from './watch-page';

const editions = [
	{ name: 'the first pair', folder: 'dist', base: '/' },
	{ name: 'the second edition', folder: '.build/weather', base: '/weather/' },
];
/** All single keys that any page may listen to. */
const KEYS = [
	...Array.from('abcdefghijklmnopqrstuvwxyz?.,[]'),
	'ArrowDown',
	'ArrowUp',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End',
	'Escape',
];

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { name, folder, base } of editions) {
	test(`every kind of page of ${name} has a policy and keeps to it, whatever is pressed and opened there`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		const seen = await watchPage(page);
		for (const path of [...pageKinds(folder), ...otherKinds(folder)]) {
			await visit(page, base + path);
			expect(await page.locator('meta[http-equiv="content-security-policy" i]').count(), path).toBe(1);
			await useAll(page);
			await visit(page, base + path);
			for (const key of KEYS) {
				await page.keyboard.press(key);
				// A key may lead to another page: then the rest is pressed on this one again.
				if (new URL(page.url()).pathname !== new URL(base + path, page.url()).pathname) await visit(page, base + path);
			}
		}
		expect(seen).toEqual([]);
	});

	test(`search in ${name} keeps to its policy, with the engine`, async ({ page }) => {
		const seen = await watchPage(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const [article] = readComparison(folder).articles;
		const word = article.passages[0]?.text.match(/\p{L}{6,}/u)?.[0] ?? '';
		await page.goto(base);
		await page.locator('.searchbox input').first().fill(word.slice(0, 4));
		await page.goto(`${base}search/`);
		await page.locator('#q').fill(`"${word}" ${word}`);
		await page.keyboard.press('Enter');
		await expect(page.locator('.found mark').first()).toBeVisible();
		await expect.poll(() => asked.some((path) => /\/wasm\.[\w-]+\.pagefind$/.test(path))).toBe(true);
		await useAll(page);
		expect(seen).toEqual([]);
	});

	test(`a name’s card in ${name} keeps to the policy`, async ({ page }) => {
		const seen = await watchPage(page);
		await page.goto(`${base}articles/${readComparison(folder).articles[0].id}/`);
		await page.locator('main a.n').first().hover();
		await expect(page.locator('name-card')).toBeVisible();
		expect(seen).toEqual([]);
	});
}

test('a page of another site’s making gets nothing done: the policy is kept by the browser', async ({ page }) => {
	await page.goto('/');
	const done = await page.evaluate(async () => {
		// What Playwright itself evaluates may evaluate more; a task of the page may not.
		await new Promise((resolve) => setTimeout(resolve));
		const sinks: Record<string, () => unknown> = {
			'markup from a text': () => (document.createElement('p').innerHTML = '<b>x</b>'),
			'a handler': () => {
				document.createElement('img').setAttribute('onerror', 'x()');
			},
			'code from a text': (): unknown => (0, eval)('1'),
			'a policy for Trusted Types': () =>
				(
					window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
				).trustedTypes.createPolicy('any', {}),
			'WebAssembly where no engine runs': () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
		};
		const passed = Object.entries(sinks).flatMap(([name, act]) => {
			try {
				act();
				return [name];
			} catch {
				return []; // Refused, as it must be.
			}
		});
		const styled = document.createElement('p');
		styled.setAttribute('style', 'position: fixed');
		document.body.append(styled);
		if (getComputedStyle(styled).position === 'fixed') passed.push('a style attribute');
		return passed;
	});
	expect(done).toEqual([]);
});

/** Gives the pages that stand beside what is read: what is cited, framed and worked with. */
function otherKinds(folder: string): string[] {
	const { articles, points } = readComparison(folder);
	return [
		`points/${points[0]?.id}/card/`,
		`points/${points[0]?.id}/cite/`,
		`articles/${articles[0].id}/cite/`,
		'worksheet/',
	];
}

/** Opens a page; where what was pressed before still leads elsewhere, again. */
async function visit(page: Page, address: string): Promise<void> {
	await expect(async () => {
		await page.goto(address);
	}).toPass();
}

/** Opens, checks, chooses, presses and points at everything on a page that does not lead away. */
async function useAll(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
		const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
		addEventListener('submit', (event) => {
			event.preventDefault();
		});
		addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (link?.href && new URL(link.href).pathname !== location.pathname) event.preventDefault();
		});
		window.print = () => undefined;
		for (const element of all('a.n, [data-line], .passage, [aria-haspopup]').slice(0, 20)) {
			element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
			element.dispatchEvent(new PointerEvent('pointerenter'));
		}
		for (const details of document.querySelectorAll('details')) details.open = true;
		await frame();
		for (const selector of [
			'input[type=checkbox], input[type=radio]',
			'button, [role=button], [role=switch]',
			'[data-line], .words [id] [id]',
		])
			for (const element of all(selector).slice(0, 60)) {
				element.click();
				await frame();
			}
		for (const select of document.querySelectorAll('select')) {
			select.selectedIndex = select.options.length - 1;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
		await frame();
	});
	await page.evaluate(() => document.fonts.ready);
}
