import { findFirefox, findWebkit } from './find-browser.mjs';
import { findOrInstallBrowser, installPackages } from './install-browser.mjs';
import { runHere } from './lanes.mjs';
import { forgetResults, tally } from './results.mjs';
import { build, fail, install } from './set-up.mjs';

// `npm run test:engines`: the ways of a reader in Chromium, Firefox and WebKit, which are installed where apt is at hand. What cannot
// be had is named and skipped.
install();
findOrInstallBrowser();
if (!findFirefox()) installPackages('firefox-esr');
if (!findWebkit()) installPackages('webkit2gtk-driver', 'xvfb');
forgetResults();
build();
const failed = await runHere([['the ways of a reader in every engine', 'test:ways']]);
console.log(`\n${tally()}`);
if (failed.length > 0) fail(`Failed: ${failed.join(', ')}.`);
