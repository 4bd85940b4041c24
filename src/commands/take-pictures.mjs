import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from './find-browser.mjs';
import { freePort } from './free-port.mjs';
import { build, fail } from './set-up.mjs';

/**
 * `npm run pictures [-- <word> …]`: every kind of page, or those whose address has one of the words in it, as readers
 * see it: phone, tablet and desk, light and dark, forced colours, text at 200 %, reduced motion, print. Into
 * `.build/pictures/`, and the picture of the README into `tests/pictures/`.
 */
const FOLDER = '.build/pictures';
const README_PICTURE = 'tests/pictures/compare.png';
const DESK = { width: 1440, height: 900 };
const ARGUMENTS = [
	'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
/** Longer pages are cut off: browsers draw no more at once. */
const TALLEST = 8000;

/** @typedef {{ name: string, options: import('@playwright/test').BrowserContextOptions, print?: boolean, largeText?: boolean }} View */
/** @type {View[]} */
const VIEWS = [
	...[390, 820, 1440].flatMap((width) =>
		/** @type {const} */ (['light', 'dark']).map((colorScheme) => ({
			name: `${width}-${colorScheme}`,
			options: { viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme },
		})),
	),
	{ name: '1440-forced-colours', options: { viewport: DESK, forcedColors: 'active' } },
	{ name: '1440-reduced-motion', options: { viewport: DESK, reducedMotion: 'reduce' } },
	{ name: '1440-large-text', options: { viewport: DESK }, largeText: true },
	{ name: '1440-print', options: { viewport: DESK }, print: true },
];

const executablePath = findBrowser();
if (!executablePath) fail('No Chrome or Chromium was found; `npm test` installs one where it can.');
build();

const words = process.argv.slice(2);
const { pageKinds, readComparison } = await import('../../tests/browser/page-kinds.ts');
const found = `search/?q=${encodeURIComponent(readComparison().names[0]?.label ?? '')}`;
const pages = [...pageKinds(), found].filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
const port = await freePort();
const base = `http://127.0.0.1:${port}/`;
const server = spawn(process.execPath, ['tests/serve-built.ts', String(port)], { stdio: 'inherit' });
try {
	await answered(`${base}favicon.svg`);
	if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const normal = await launch();
	// A reader's own text size, which widths in media queries follow; zoom would not change it.
	const large = await launch('--blink-settings=defaultFontSize=32');
	try {
		for (const view of VIEWS) await takeView(view.largeText ? large : normal, view);
		if (words.length === 0) await takeReadmePicture(normal);
	} finally {
		await normal.close();
		await large.close();
	}
} finally {
	server.kill();
}
console.log(`${pages.length * VIEWS.length} pictures in ${FOLDER}/.`);

/** @param {string[]} more */
function launch(...more) {
	return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {View} view
 */
async function takeView(browser, { name, options, print }) {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	for (const path of pages) {
		// A search answers after the page has loaded.
		await page.goto(base + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
		if (print) await page.emulateMedia({ media: 'print' });
		const size = await page.evaluate(() => ({
			width: document.documentElement.clientWidth,
			height: document.documentElement.scrollHeight,
		}));
		const file = `${path.replace(/\?.*/, 'results').replace(/\W+/g, '-').replace(/-$/, '') || 'home'}-${name}.png`;
		const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, TALLEST) };
		await page.screenshot({ path: join(FOLDER, file), fullPage: true, clip });
	}
	await context.close();
}

/**
 * Takes both texts side by side with the first point chosen, as the key `j` does.
 * @param {import('@playwright/test').Browser} browser
 */
async function takeReadmePicture(browser) {
	const context = await browser.newContext({ viewport: DESK, colorScheme: 'light' });
	const page = await context.newPage();
	await page.goto(`${base}compare/`);
	await page.keyboard.press('j');
	await page.locator('[data-point] h2').filter({ hasText: /\w/ }).waitFor();
	mkdirSync(join(README_PICTURE, '..'), { recursive: true });
	await sharp(await page.screenshot())
		.png({ palette: true, effort: 10 })
		.toFile(README_PICTURE);
	await context.close();
}

/**
 * Waits until the server answers.
 * @param {string} address
 */
async function answered(address) {
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const isThere = await fetch(address).then(
			({ ok }) => ok,
			() => false, // Not listening yet.
		);
		if (isThere) return;
		await setTimeout(100);
	}
	throw new Error(`Nothing answered at ${address} within ten seconds.`);
}
