import type { Browser, Page } from '@playwright/test';
import type { CountingServer } from '../search/serve.ts';
import type { SearchBox } from './generators.ts';

/** A step of a session: an address to go to, or something that a reader does on the page. */
export type Step = string | ((page: Page) => Promise<void>);

/** Gives all bytes of a session: one reader, one cache, one step after another. */
export async function measureSession(
	browser: Browser,
	server: CountingServer,
	steps: readonly Step[],
): Promise<{ requests: number; bytes: number }> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	try {
		server.takeLog();
		for (const step of steps) {
			if (typeof step === 'string') await page.goto(server.address + step);
			else await step(page);
			await page.waitForLoadState('networkidle');
		}
		const log = server.takeLog();
		return { requests: log.length, bytes: log.reduce((sum, { bytes }) => sum + bytes, 0) };
	} finally {
		await context.close();
	}
}

/** A search as a step. */
export function searchFor({ open, box, result }: SearchBox, query: string): Step {
	return async (page) => {
		if (open !== undefined) await page.locator(open).first().click();
		await page.locator(box).first().click();
		await page.keyboard.type(query, { delay: 20 });
		await page.locator(result).first().waitFor();
	};
}
