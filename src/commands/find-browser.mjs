import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'chrome.exe'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PLACE = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Gives the path of an installed Chrome or Chromium: `CHROME_PATH` first, then the search path, then the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
	return [process.env.CHROME_PATH ?? '', ...onSearchPath(NAMES), ...PLACES].find(
		(path) => path !== '' && isExecutable(path),
	);
}

/**
 * Gives the path of an installed Firefox: `FIREFOX_PATH` first, then the search path, then the usual place.
 * @returns {string | undefined}
 */
export function findFirefox() {
	const candidates = [
		process.env.FIREFOX_PATH ?? '',
		...onSearchPath(['firefox-esr', 'firefox', 'firefox.exe']),
		FIREFOX_PLACE,
	];
	return candidates.find((path) => path !== '' && isExecutable(path));
}

/**
 * Gives what it takes to drive Debian’s WebKit: its driver, a screen for it, its browser; undefined where one of them is missing.
 * @returns {{ driver: string, screen: string, browser: string } | undefined}
 */
export function findWebkit() {
	const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
	const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
	const browser = libraries
		.map((name) => join('/usr/lib', name, 'webkit2gtk-4.1', 'MiniBrowser'))
		.find((path) => isExecutable(path));
	return isExecutable(driver) && isExecutable(screen) && browser ? { driver, screen, browser } : undefined;
}

/** @param {string[]} names */
function onSearchPath(names) {
	return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false; // Not there, or not to be run: not a browser for us.
	}
}
