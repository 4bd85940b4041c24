import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { build, fail, install, run } from './set-up.mjs';

// `npm test`: from a fresh clone to every test run, a browser included.
install();
findOrInstallBrowser();
build();
for (const name of ['weather', 'markdown', 'arabic'])
	build({ content: `tests/fixtures/${name}`, out: `.build/${name}` });
run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'test:built']);
// The rest of the browser tests is slow: `npm run test:browser` runs all of them.
run('npm', [
	'run',
	'--silent',
	'test:browser',
	'--',
	'accessibility',
	'any-host',
	'compare.spec',
	'compare-reading',
	'compare-one-sided',
]);

function findOrInstallBrowser() {
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
