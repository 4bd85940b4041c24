import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../src/commands/find-browser.mjs';

// `npm run bench:lighthouse`: Lighthouse’s four scores, mobile, for every kind of page of the built site.
const SERVER = 4398;
const DEBUGGER = 9333;
const { pageKinds } = await import('../browser/page-kinds.ts');
const pages =
	process.argv.length > 2
		? process.argv.slice(2)
		: pageKinds().filter((/** @type {string} */ path) => path !== '404.html');
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = spawn(process.execPath, ['tests/serve-built.ts', String(SERVER)], { stdio: 'inherit' });
const browser = spawn(
	findBrowser() ?? 'chromium',
	[
		'--headless',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-background-networking',
		'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
		`--remote-debugging-port=${DEBUGGER}`,
		`--user-data-dir=${profile}`,
		'about:blank',
	],
	{ stdio: 'ignore' },
);
try {
	await setTimeout(2000);
	for (const path of pages) {
		const result = await lighthouse(`http://127.0.0.1:${SERVER}/${path}`, {
			port: DEBUGGER,
			output: 'json',
			logLevel: 'error',
		});
		const scores = Object.entries(result?.lhr.categories ?? {}).map(
			([id, { score }]) => `${id} ${Math.round((score ?? 0) * 100)}`,
		);
		const failed = Object.values(result?.lhr.audits ?? {})
			.filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
			.map(({ id }) => id);
		console.log(`/${path}`.padEnd(40), scores.join('  '), failed.join(' '));
	}
} finally {
	server.kill();
	browser.kill();
	await setTimeout(500);
	rmSync(profile, { recursive: true, force: true });
}
