import type { Browser } from '@playwright/test';
import { SLOW, type CountingServer } from '../search/serve.ts';
import type { SearchBox } from './generators.ts';
import { medians } from './measure-page.ts';

/** What it takes from the first click to the first results of a name, on a slow line. */
export interface SearchCost {
	requests: number;
	bytes: number;
	milliseconds: number;
}

const RUNS = 5;
const KEY = 60;

/** Measures search: the median of five, each with an empty cache. */
export async function measureSearch(
	browser: Browser,
	server: CountingServer,
	{ page: path, open, box, result }: SearchBox,
	query: string,
): Promise<SearchCost> {
	const runs: SearchCost[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		const context = await browser.newContext();
		const page = await context.newPage();
		try {
			const devtools = await context.newCDPSession(page);
			await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			server.setLine(SLOW);
			await page.goto(server.address + path);
			await page.waitForLoadState('networkidle');
			server.takeLog();
			const began = performance.now();
			if (open !== undefined) await page.locator(open).first().click();
			await page.locator(box).first().click();
			await page.keyboard.type(query, { delay: KEY });
			await page.locator(result).first().waitFor();
			const milliseconds = performance.now() - began;
			const log = server.takeLog();
			runs.push({ requests: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0), milliseconds });
		} finally {
			server.setLine(undefined);
			await context.close();
		}
	}
	return medians(runs);
}
