import { expect, test } from 'vitest';
import { lineOf } from '../../src/commands/results.mjs';

/** Gives the head of what a run of tests left, as JUnit's XML has it. */
const suite = (counts: string) => `<testsuites tests="99"><testsuite name="a" ${counts}></testsuite></testsuites>`;

test.each([
	['one run', [suite('tests="3" failures="0" errors="0" skipped="0"')], 'Tests: 3 passed, 0 failed'],
	[
		'several runs, whatever the order of their counts',
		[suite('tests="3" failures="0" errors="0" skipped="1"'), suite('tests="5" failures="0" skipped="0" errors="0"')],
		'Tests: 7 passed, 0 failed, 1 skipped',
	],
	[
		'what failed, and what could not be run',
		[suite('tests="9" failures="2" errors="1" skipped="1"')],
		'Tests: 5 passed, 3 failed, 1 skipped',
	],
	['no run', [], 'Tests: 0 passed, 0 failed'],
])('the sum of %s', (_, files, line) => {
	expect(lineOf(files)).toBe(line);
});
