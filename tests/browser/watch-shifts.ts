import type { Page } from '@playwright/test';

/** Notes every layout shift of a page from its start, on a machine as slow as a phone; call before the first visit. */
export async function watchShifts(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				// Both are of LayoutShift entries, which TypeScript’s DOM library does not have.
				const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
				const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
				shifts.push(`${location.pathname}${location.search} ${value}: ${moved.join(' ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Gives what has shifted on the page so far; two frames on, all of it has been noted. */
export function shiftsOf(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) =>
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						resolve((window as unknown as { shifts: string[] }).shifts);
					}),
				),
			),
	);
}
