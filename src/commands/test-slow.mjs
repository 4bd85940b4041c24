import { findOrInstallBrowser } from './install-browser.mjs';
import { runHere } from './lanes.mjs';
import { buildFixtures, buildMade } from './other-editions.mjs';
import { forgetResults, tally } from './results.mjs';
import { build, fail, install } from './set-up.mjs';

// `npm run test:slow`: all that `npm test` leaves out for the sake of time.
install();
findOrInstallBrowser();
forgetResults();
build();
buildFixtures();
buildMade();
const failed = await runHere([
	['licences', 'licences'],
	['content made to do harm', 'test:hostile'],
	['slow tests of the built sites', 'test:whole'],
	['web servers', 'test:hosts'],
	['the ways of a reader in the engines that are installed', 'test:ways'],
	['all tests in the browser', 'test:browser'],
]);
const sum = tally();
if (failed.length > 0) fail(`Failed: ${failed.join(', ')}.\n${sum}`);
console.log('All of it passed.');
console.log(sum);
