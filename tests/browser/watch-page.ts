import type { Page } from '@playwright/test';

/**
 * Notes everything on a page that a closed site must not do: a violation of its policy, an error in the console or in a
 * script, a request to another origin or one that fails. The list grows as the page is used; call before the first visit.
 */
export async function watchPage(page: Page): Promise<string[]> {
	const seen: string[] = [];
	const note = (what: string): void => {
		seen.push(`${new URL(page.url()).pathname}: ${what}`);
	};
	await page.exposeFunction('noteViolation', (text: string) => {
		note(`violation of ${text}`);
	});
	await page.addInitScript(() => {
		addEventListener(
			'securitypolicyviolation',
			({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
				// Put there by `exposeFunction`.
				const { noteViolation } = window as unknown as { noteViolation: (text: string) => void };
				noteViolation(`${effectiveDirective} by ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
			},
		);
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || /Content.Security.Policy|TrustedHTML|TrustedScript/i.test(message.text()))
			note(`console: ${message.text()}`);
	});
	page.on('pageerror', ({ message }) => {
		// What Chromium says of its own view transitions, where one leaves a page as it comes up.
		if (!/^Transition was (?:aborted|skipped)/.test(message)) note(`error: ${message}`);
	});
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (
			protocol !== 'data:' &&
			protocol !== 'blob:' &&
			origin !== new URL(page.url()).origin &&
			page.url() !== 'about:blank'
		)
			note(`asked ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
	});
	return seen;
}
