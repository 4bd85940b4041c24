import { chromium, firefox, type Browser, type BrowserType } from 'playwright-core';
import { findBrowser, findFirefox } from '../../src/commands/find-browser.mjs';
import type { Driver, Engine, Mode } from './driver';

const chromiumPath = findBrowser();
const firefoxPath = findFirefox();

/** Chromium and Firefox as they are installed. */
export const engines: Engine[] = [
	{
		name: 'Chromium',
		missing: chromiumPath ? undefined : 'no Chrome or Chromium is installed (`apt install chromium`)',
		can: () => true,
		start: (mode) =>
			open(chromium, mode, {
				executablePath: chromiumPath ?? '',
				args: [
					'--no-sandbox',
					'--disable-background-networking',
					'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
				],
			}),
	},
	{
		name: 'Firefox',
		missing: firefoxPath ? undefined : 'no Firefox is installed (`apt install firefox-esr`)',
		can: () => true,
		start: (mode) =>
			open(firefox, mode, {
				executablePath: firefoxPath ?? '',
				channel: 'moz-firefox',
				env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
				// It takes no such wishes from the page's context, and says nothing of it.
				firefoxUserPrefs: {
					...(mode.isReduced && { 'ui.prefersReducedMotion': 1 }),
					...(mode.hasForcedColours && { 'browser.display.document_color_use': 2 }),
					...(mode.isScriptOff && { 'javascript.enabled': false }),
				},
			}),
	},
];

async function open(
	type: BrowserType,
	{ width, height, isScriptOff = false, isReduced, hasForcedColours }: Mode,
	options: Parameters<BrowserType['launch']>[0],
): Promise<Driver> {
	const browser: Browser = await type.launch(options);
	const page = await browser.newPage({
		viewport: { width, height },
		javaScriptEnabled: !isScriptOff,
		...(type === chromium && {
			reducedMotion: isReduced ? ('reduce' as const) : ('no-preference' as const),
			forcedColors: hasForcedColours ? ('active' as const) : ('none' as const),
		}),
	});
	return {
		goto: async (address) => {
			await page.goto(address);
		},
		run: (body) => page.evaluate(`(() => { ${body} })()`),
		click: (selector) => page.locator(selector).filter({ visible: true }).first().click(),
		type: async (selector, text) => {
			await page.locator(selector).first().click();
			await page.keyboard.type(text, { delay: 30 });
		},
		press: (key) => page.keyboard.press(key),
		close: () => browser.close(),
	};
}
