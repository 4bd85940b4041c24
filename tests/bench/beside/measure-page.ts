import type { Browser } from '@playwright/test';
import { extname } from 'node:path';
import { SLOW, type CountingServer } from '../search/serve.ts';

/** What a reader's browser had to do for a page; times in milliseconds, on a slow line with a quarter of the processor. */
export interface PageCost {
	requests: number;
	bytes: number;
	html: number;
	css: number;
	script: number;
	/** Bytes of script that were parsed, unpacked. */
	parsed: number;
	fcp: number;
	lcp: number;
	tbt: number;
	cls: number;
}

/** How often a page is measured; the median stands. */
const RUNS = 5;

/** Measures a page, each time with an empty cache: the median of five. */
export async function measurePage(browser: Browser, server: CountingServer, path: string): Promise<PageCost> {
	const runs: PageCost[] = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(browser, server, path));
	return medians(runs);
}

/** Gives the median of each figure. */
export function medians<Figures extends object>(runs: readonly Figures[]): Figures {
	const [first] = runs;
	if (!first) throw new Error('Nothing was measured.');
	const keys = Object.keys(first) as (keyof Figures)[];
	return Object.fromEntries(
		keys.map((key) => {
			const values = runs.map((run) => Number(run[key])).toSorted((a, b) => a - b);
			return [key, values[Math.floor(values.length / 2)]];
		}),
	) as Figures;
}

async function measureOnce(browser: Browser, server: CountingServer, path: string): Promise<PageCost> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
	const page = await context.newPage();
	try {
		const devtools = await context.newCDPSession(page);
		let parsed = 0;
		devtools.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
			if (url.startsWith(server.address)) parsed += length;
		});
		await devtools.send('Debugger.enable');
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript(() => {
			const notes = { lcp: 0, cls: 0, tasks: [] as [number, number][] };
			Object.assign(globalThis, { notes });
			const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
				new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
			watch('largest-contentful-paint', ({ startTime }) => (notes.lcp = startTime));
			watch('layout-shift', (entry) => (notes.cls += Number(Reflect.get(entry, 'value'))));
			watch('longtask', ({ startTime, duration }) => notes.tasks.push([startTime, duration]));
		});
		server.setLine(SLOW);
		server.takeLog();
		await page.goto(server.address + path);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(300);
		const log = server.takeLog().filter(({ path: own }) => !/favicon|\.ico$/.test(own));
		const of = (...ends: string[]): number =>
			log
				.filter(({ path: own }) => ends.includes(extname(own.endsWith('/') ? 'index.html' : own)))
				.reduce((sum, { bytes }) => sum + bytes, 0);
		const seen = await page.evaluate(() => {
			const { lcp, cls, tasks } = Reflect.get(globalThis, 'notes') as {
				lcp: number;
				cls: number;
				tasks: [number, number][];
			};
			const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			const tbt = tasks.filter(([start]) => start >= fcp).reduce((sum, [, took]) => sum + Math.max(0, took - 50), 0);
			return { fcp, lcp, cls, tbt };
		});
		return {
			requests: log.length,
			bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
			html: of('.html'),
			css: of('.css'),
			script: of('.js', '.mjs'),
			parsed,
			...seen,
		};
	} finally {
		server.setLine(undefined);
		await context.close();
	}
}
