import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/commands/find-browser.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chrome or Chromium was found; `npm test` installs one where it can.');
// Its workers are told in another way, and Node warns of each that is told in both.
if (process.env['NO_COLOR']) {
	delete process.env['NO_COLOR'];
	process.env['FORCE_COLOR'] = '0';
}
const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env['TEST_PORT'] ?? '4399';
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: join(root, 'tests/browser'),
	outputDir: join(root, 'test-results'),
	workers: 2,
	fullyParallel: true,
	// A row of tests is told by a dot each, and kept for the sum of all.
	reporter: process.env['RESULTS']
		? [['dot'], ['junit', { outputFile: join(root, process.env['RESULTS']) }]]
		: [['list']],
	// What waits for a busy machine is given a second chance, and told as flaky.
	retries: process.env['CI'] ? 1 : 0,
	use: {
		...devices['Desktop Chrome'],
		baseURL: address,
		launchOptions: {
			executablePath,
			// Nothing but loopback: no look-ups at start, no background traffic.
			args: [
				'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `node tests/serve-built.ts ${port}`,
		url: `${address}/favicon.svg`,
		cwd: root,
		reuseExistingServer: false,
	},
});
