import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where each run of tests leaves its results, a file of JUnit's XML for each. */
const RESULTS = '.build/results';

/** Forgets the results of earlier runs. */
export function forgetResults() {
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
}

/**
 * Gives the file for the results of one run of tests.
 * @param {string} name the name of the run
 */
export function resultsOf(name) {
	return join(RESULTS, `${name.replaceAll(' ', '-')}.xml`);
}

/**
 * Says of how many tests what became, all runs together.
 * @returns {string} a line like `Tests: 3104 passed, 0 failed, 1 skipped`
 */
export function tally() {
	const files = readdirSync(RESULTS).filter((name) => name.endsWith('.xml'));
	return lineOf(files.map((name) => readFileSync(join(RESULTS, name), 'utf8')));
}

/**
 * Adds up what files of JUnit's XML say.
 * @param {string[]} files their texts
 */
export function lineOf(files) {
	const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
	for (const [suite] of files.join('\n').matchAll(/<testsuite\s[^>]*>/g))
		for (const key of /** @type {(keyof typeof sums)[]} */ (Object.keys(sums)))
			sums[key] += Number(new RegExp(`\\s${key}="(\\d+)"`).exec(suite)?.[1] ?? 0);
	const failed = sums.failures + sums.errors;
	const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : '';
	return `Tests: ${sums.tests - failed - sums.skipped} passed, ${failed} failed${skipped}`;
}
