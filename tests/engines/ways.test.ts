import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readComparison } from '../browser/page-kinds';
import { until, type Driver, type Mode } from './driver';
import { engines as byPlaywright } from './playwright-driver';
import { webkit } from './webkit-driver';

// The ways of a reader, in each engine that is installed, set up in each way that it can be.

const PORT = 4407;
const site = `http://127.0.0.1:${PORT}/`;
const { points, articles } = readComparison();
const desktop: Mode = { name: 'a desktop', width: 1440, height: 900 };
const phone: Mode = { name: 'a phone', width: 390, height: 844 };
const scripted: Mode[] = [
	desktop,
	phone,
	{ ...desktop, name: 'less motion', isReduced: true },
	{ ...desktop, name: 'forced colours', hasForcedColours: true },
	{ ...desktop, name: 'text of twice the size', isLarge: true },
];
const [left, right] = articles;
const both = points.find(({ relation, weight }) => relation === 'agree' && weight === 3);
if (!both) throw new Error('No point of weight 3 has both texts agree.');

/** The kinds of pages that readers meet. */
const kinds = ['', `articles/${left.id}/`, 'compare/', 'points/', `points/${both.id}/`, 'names/'];

let server: ChildProcess | undefined;
beforeAll(async () => {
	server = spawn(process.execPath, ['tests/serve-built.ts', String(PORT)], { stdio: 'ignore' });
	for (let tries = 0; tries < 50; tries += 1) {
		if (await fetch(site).then(({ ok }) => ok, () => false)) return; // prettier-ignore
		await setTimeout(100);
	}
	throw new Error('The built site could not be served.');
});
afterAll(() => {
	server?.kill();
});

for (const engine of [...byPlaywright, webkit]) {
	if (engine.missing) console.warn(`Skipped: ${engine.missing}.`);
	for (const mode of scripted.filter((own) => engine.can(own)))
		describe.skipIf(engine.missing)(`${engine.name}, ${mode.name}`, () => {
			let driver: Driver;
			const open = async (path: string): Promise<void> => {
				await driver.goto(site + path);
				if (mode.isLarge) await driver.run(`document.documentElement.style.fontSize = '200%'; return true;`);
			};
			beforeEach(async () => {
				driver = await engine.start(mode);
			}, 60_000);
			afterEach(() => driver.close());

			test('from home to the compare page, and a line of it chosen: both quotes lit, the card says which', async () => {
				await open('');
				await driver.click('header nav a[href*="compare/"], a[href*="compare/"]');
				await until(driver, `document.querySelector('compare-view')`);
				await open('compare/');
				// A first act, which brings the rest of the script.
				await driver.run(`dispatchEvent(new Event('scroll')); return true;`);
				await until(driver, `document.querySelector('compare-view[data-ready]')`);
				await driver.run(`document.querySelector('[data-line=${both.id}]').click(); return true;`);
				await until(driver, `document.querySelector('[data-part=card]')?.dataset.point === '${both.id}'`);
				expect(await driver.run(`return document.querySelector('#card-title').textContent`)).toBe(both.title);
				expect(await driver.run(`return CSS.highlights.get('lit').size`)).toBe(both.evidence.length);
				const isSeen = await driver.run<boolean>(
					`const [first] = CSS.highlights.get('lit'); const { top, bottom } = first.getBoundingClientRect(); return bottom > 0 && top < innerHeight;`,
				);
				expect(isSeen).toBe(true);
			});

			test('on the compare page by keys: the next point, closed, the other text leading', async () => {
				await open('compare/');
				await driver.press('j');
				await until(driver, `document.querySelector('[data-part=card][data-point]')`);
				await driver.press('Escape');
				await until(driver, `document.querySelector('[data-part=card]').hidden`);
				await driver.press('l');
				await until(driver, `document.querySelector("compare-view[data-lead='2']")`);
			});

			test('a sentence opens its point, and a filter shows the points it names', async () => {
				await open('compare/');
				await driver.click('.sg');
				await until(driver, `document.querySelector('[data-part=card][data-point]')`);
				await driver.press('Escape');
				await until(driver, `document.querySelector('[data-part=card]').hidden`);
				await driver.run(`document.querySelector('[data-show=conflict]').click(); return true;`);
				await until(driver, `location.search.includes('show=conflict')`);
				const conflicts = points.filter(({ relation }) => relation === 'conflict').length;
				await until(driver, `document.querySelectorAll('[data-line]').length === ${conflicts}`);
			});

			test('a point leads to its exact words in the text', async () => {
				await open(`points/${both.id}/`);
				const href = await driver.run<string>(
					`return document.querySelector('main a[href*="articles/${left.id}/#"]').getAttribute('href')`,
				);
				expect(href).toMatch(/#p\d+(?:s\d+)?:~:text=/);
				await driver.goto(new URL(href, `${site}points/${both.id}/`).href);
				const box = `document.querySelector(':target').getBoundingClientRect()`;
				await until(driver, `${box}.bottom > 0 && ${box}.top < innerHeight`);
			});

			test('the points are filtered, and the address says by what', async () => {
				await open('points/');
				await driver.click('label:has(#show-agree)');
				await until(driver, `location.search.includes('show=agree')`);
			});

			test('search finds a name by another spelling, in both texts', async () => {
				await open('search/?q=Ameri');
				await until(driver, `document.querySelector('search-page[data-state=settled]')`);
				const sides = await driver.run<string[]>(
					`return [...new Set([...document.querySelectorAll('.found [data-side], .found[data-side], [data-side] .found')].map((e) => (e.closest('[data-side]') ?? e).dataset.side))].sort()`,
				);
				expect(sides).toEqual(['1', '2']);
			});

			test('an article lays its evidence over the text, and remembers', async () => {
				await open(`articles/${right.id}/`);
				await driver.click('.show-evidence');
				await until(driver, `document.querySelector('.show-evidence').checked`);
				await driver.goto(`${site}articles/${right.id}/?again`);
				await until(driver, `document.querySelector('.show-evidence').checked`);
			});

			test('no kind of page is wider than the window', async () => {
				for (const path of [...kinds, 'about/']) {
					await open(path);
					const [wide = 0, window = 0] = await driver.run<number[]>(
						`return [document.documentElement.scrollWidth, document.documentElement.clientWidth]`,
					);
					expect([path, wide <= window]).toEqual([path, true]);
				}
			});
		});

	const mode: Mode = { ...desktop, name: 'script off', isScriptOff: true };
	describe.skipIf(engine.missing)(`${engine.name}, ${mode.name}`, () => {
		test('every kind of page has its heading and its words', async () => {
			const driver = await engine.start(mode);
			try {
				for (const path of [...kinds, 'search/words/']) {
					await driver.goto(site + path);
					const { heading, words } = await driver.run<{ heading: string; words: number }>(
						`return { heading: document.querySelector('h1')?.textContent ?? '', words: document.querySelector('main').innerText.length }`,
					);
					expect([path, heading.length > 2, words > 300]).toEqual([path, true, true]);
				}
				await driver.goto(`${site}compare/`);
				// Nothing of the script has run.
				expect(await driver.run(`return document.querySelector('compare-view').hasAttribute('data-live')`)).toBe(false);
			} finally {
				await driver.close();
			}
		}, 60_000);
	});
}
