import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { fail } from './set-up.mjs';

/** Sees to it that there is a Chrome or Chromium: where apt is at hand, Debian’s is installed; else the process ends with what to do. */
export function findOrInstallBrowser() {
	if (findBrowser()) return;
	installPackages('chromium');
	if (!findBrowser()) {
		fail('The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to where it is.');
	}
}

/**
 * Installs Debian’s packages where apt is at hand, and says so; elsewhere it does nothing.
 * @param {string[]} packages
 */
export function installPackages(...packages) {
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
	console.log(`Not installed yet: Debian’s \`${packages.join('`, `')}\`. Installing …`);
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
		const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
		spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
}
