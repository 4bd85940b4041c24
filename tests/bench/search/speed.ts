import type { Browser, Page } from '@playwright/test';
import { SLOW, type CountingServer } from './serve.ts';

const RUNS = 9;
const KEY = 60;

/** A way to search: a page with a box, and what stands there once it has answered. */
export interface Way {
	name: string;
	path: string;
	box: string;
	/** Whether the first results are shown, and whether those of the whole query are; run in the page. */
	isFirst: string;
	isWhole: (query: string) => string;
	/** What Enter leads to, where the passages stand on another page. */
	leadsTo?: string;
}

export interface Speed {
	way: string;
	line: string;
	/** Requests and bytes from the click to the first results, and until nothing more comes. */
	requests: number;
	bytes: number;
	allRequests: number;
	allBytes: number;
	/** What came with the page, before the click. */
	pageBytes: number;
	/** Milliseconds: from the click to the first results, from the click and from the last key to those of the whole query. */
	clickToFirst: number;
	clickToWhole: number;
	keyToWhole: number;
	/** From the last key of a second query, when all is there. */
	warm: number;
	/** From Enter to the passages, where they stand on another page. */
	enter: number;
}

/** Measures a way of searching: median of nine, each with an empty cache. */
export async function measure(
	browser: Browser,
	server: CountingServer,
	way: Way,
	isSlow: boolean,
	[first, second]: [string, string],
): Promise<Speed> {
	const runs: Omit<Speed, 'way' | 'line'>[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const context = await browser.newContext({ bypassCSP: true });
		const page = await context.newPage();
		try {
			runs.push(await measureOnce(page, server, way, isSlow, first, second));
		} finally {
			await context.close();
		}
	}
	const median = (key: keyof (typeof runs)[number]): number =>
		runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
	return {
		way: way.name,
		line: isSlow ? 'slow' : 'fast',
		requests: median('requests'),
		bytes: median('bytes'),
		allRequests: median('allRequests'),
		allBytes: median('allBytes'),
		pageBytes: median('pageBytes'),
		clickToFirst: median('clickToFirst'),
		clickToWhole: median('clickToWhole'),
		keyToWhole: median('keyToWhole'),
		warm: median('warm'),
		enter: median('enter'),
	};
}

async function measureOnce(
	page: Page,
	server: CountingServer,
	way: Way,
	isSlow: boolean,
	first: string,
	second: string,
): Promise<Omit<Speed, 'way' | 'line'>> {
	server.setLine(isSlow ? SLOW : undefined);
	const devtools = await page.context().newCDPSession(page);
	if (isSlow) await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	server.takeLog();
	await page.goto(server.address + way.path);
	await page.waitForLoadState('networkidle');
	const pageBytes = sum(server.takeLog());
	await watch(page, way, first);
	await page.locator(way.box).click();
	await page.keyboard.type(first, { delay: KEY });
	await page.waitForFunction(() => 'first' in document.documentElement.dataset);
	const atFirst = server.takeLog();
	await page.waitForFunction(() => 'whole' in document.documentElement.dataset);
	await page.waitForLoadState('networkidle');
	const later = server.takeLog();
	const cold = await times(page);
	await page.locator(way.box).fill('');
	await page.waitForTimeout(500);
	await watch(page, way, second);
	await page.locator(way.box).click();
	await page.keyboard.type(second, { delay: KEY });
	await page.waitForFunction(() => 'whole' in document.documentElement.dataset);
	const warm = await times(page);
	const pressed = performance.now();
	if (way.leadsTo !== undefined) {
		await page.keyboard.press('Enter');
		await page.locator(way.leadsTo).first().waitFor();
	}
	return {
		requests: atFirst.length,
		bytes: sum(atFirst),
		allRequests: atFirst.length + later.length,
		allBytes: sum([...atFirst, ...later]),
		pageBytes,
		clickToFirst: cold.first - cold.click,
		clickToWhole: cold.whole - cold.click,
		keyToWhole: cold.whole - cold.key,
		warm: warm.whole - warm.key,
		enter: way.leadsTo === undefined ? NaN : performance.now() - pressed,
	};
}

function sum(log: readonly { bytes: number }[]): number {
	return log.reduce((total, { bytes }) => total + bytes, 0);
}

/** Notes in the page when the box is clicked, when the last key goes down, and when results stand there. */
async function watch(page: Page, { isFirst, isWhole }: Way, query: string): Promise<void> {
	await page.evaluate(
		({ first, whole }) => {
			const notes = document.documentElement.dataset;
			for (const key of ['click', 'key', 'first', 'whole']) document.documentElement.removeAttribute(`data-${key}`);
			const note = (key: string, again: boolean) => () => {
				if (again || !(key in notes)) notes[key] = String(performance.now());
			};
			const check = (expression: string): boolean => Boolean((0, eval)(expression));
			addEventListener('pointerdown', note('click', false), { capture: true, once: true });
			addEventListener('keydown', note('key', true), { capture: true });
			const observer = new MutationObserver(() => {
				if (!('first' in notes) && check(first)) note('first', false)();
				if (!('whole' in notes) && check(whole)) {
					note('whole', false)();
					observer.disconnect();
				}
			});
			observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
		},
		{ first: isFirst, whole: isWhole(query) },
	);
}

async function times(page: Page): Promise<Record<'click' | 'key' | 'first' | 'whole', number>> {
	const { click, key, first, whole } = await page.evaluate(() => ({
		...(document.documentElement.dataset as Record<string, string | undefined>),
	}));
	return { click: Number(click), key: Number(key), first: Number(first), whole: Number(whole) };
}
