import { findOrInstallBrowser } from './install-browser.mjs';
import { runAside, runHere } from './lanes.mjs';
import { buildFixtures } from './other-editions.mjs';
import { forgetResults, tally } from './results.mjs';
import { build, fail, install } from './set-up.mjs';

// `npm test`: from a fresh clone to every quick test, a browser included. What reads the code alone runs aside, on the second
// core, and is told at the end.
install();
findOrInstallBrowser();
forgetResults();
const aside = runAside([
	['unit tests', 'test:unit'],
	['lint and format', 'check:code'],
]);
build();
buildFixtures();
const failed = await runHere([
	['types', 'check:types'],
	['tests of the built sites', 'test:built'],
	[
		'tests in the browser',
		'test:browser',
		'accessibility',
		'any-host',
		'compare.spec',
		'compare-reading',
		'compare-one-sided',
	],
]);
failed.push(...(await aside.tell()));
const sum = tally();
if (failed.length > 0) fail(`Failed: ${failed.join(', ')}.\n${sum}`);
console.log('All of it passed. What is slow: `npm run test:slow`.');
console.log(sum);
