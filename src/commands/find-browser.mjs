import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'chrome.exe'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Gives the path of an installed Chrome or Chromium: `CHROME_PATH` first, then the search path, then the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = [process.env.CHROME_PATH ?? '', ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
	return candidates.find((path) => path !== '' && isExecutable(path));
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
