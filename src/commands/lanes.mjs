import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsOf } from './results.mjs';
import { environmentOf, LOGS } from './set-up.mjs';

/**
 * A command of npm that is run in a lane: what it is, for the reader, and its words behind `npm run`.
 * @typedef {[name: string, ...words: string[]]} Step
 */

/**
 * Runs commands one after another where they can be watched, all of them, whether one fails or not.
 * @param {Step[]} steps
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runHere(steps) {
	const failed = [];
	for (const [name, ...words] of steps) {
		console.log(`\n${name}`);
		if ((await ended(start(name, words, 'inherit'))) !== 0) failed.push(name);
	}
	return failed;
}

/**
 * Runs commands one after another, aside: what they say is kept, and said by `tell` once all have ended.
 * @param {Step[]} steps
 * @returns {{ tell: () => Promise<string[]> }} `tell` gives the names of those that failed
 */
export function runAside(steps) {
	mkdirSync(LOGS, { recursive: true });
	const run = (async () => {
		const ran = [];
		for (const [name, ...words] of steps) {
			const path = join(LOGS, `${name.replaceAll(' ', '-')}.log`);
			const log = openSync(path, 'w');
			const status = await ended(start(name, words, log));
			closeSync(log);
			ran.push({ name, status, path });
		}
		return ran;
	})();
	return {
		tell: async () => {
			const ran = await run;
			for (const { name, path } of ran) console.log(`\n${name}\n${readFileSync(path, 'utf8').trimEnd()}`);
			return ran.filter(({ status }) => status !== 0).map(({ name }) => name);
		},
	};
}

/**
 * @param {string} name
 * @param {string[]} words
 * @param {'inherit' | number} output
 */
function start(name, words, output) {
	const child = spawn('npm', ['run', '--silent', ...words], {
		stdio: output === 'inherit' ? 'inherit' : ['ignore', output, output],
		shell: process.platform === 'win32',
		env: environmentOf({ RESULTS: resultsOf(name) }),
	});
	// What ends early takes along what runs aside.
	process.once('exit', () => child.kill());
	return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
	return new Promise((resolve) => {
		child.once('error', () => resolve(1));
		child.once('exit', (status) => resolve(status ?? 1));
	});
}
