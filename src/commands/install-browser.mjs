import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { fail } from './set-up.mjs';

/** Sees to it that there is a Chrome or Chromium: where apt is at hand, Debian’s is installed; else the process ends with what to do. */
export function findOrInstallBrowser() {
	if (findBrowser()) return;
	const isRoot = process.getuid?.() === 0;
	if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
		console.log('No Chrome or Chromium is installed: installing Debian’s `chromium`.');
		const sudo = isRoot ? [] : ['sudo', '-n'];
		for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
			const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
			spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
		}
	}
	if (!findBrowser()) {
		fail('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to where it is.');
	}
}
