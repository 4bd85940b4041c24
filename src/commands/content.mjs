import { watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openModules } from './open-modules.mjs';

// `npm run content [-- --json] [-- --watch]`: checks the content alone: every fault, and what no point and no name speaks of.
const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});
const folder = resolve(process.env.CONTENT_DIR ?? 'content');
const shown = relative(process.cwd(), folder) || '.';

const modules = await openModules();
/** @type {typeof import('../content/read-content')} */
const reader = await modules.load('/src/content/read-content.ts');
/** @type {typeof import('../content/report')} */
const report = await modules.load('/src/content/report.ts');
/** @type {typeof import('../comparison/measures/coverage')} */
const coverage = await modules.load('/src/comparison/measures/coverage.ts');

async function check() {
	const { comparison, faults, warnings } = await reader.readContent(folder);
	const covered = comparison && coverage.measureCoverage(comparison);
	if (values.json) console.log(JSON.stringify({ faults, warnings, coverage: covered }, null, '\t'));
	else {
		for (const line of report.reportWarnings(warnings, shown)) console.warn(line);
		if (faults.length > 0) console.error(report.reportFaults(faults, shown));
		if (comparison && covered) console.log(report.reportCoverage(covered, comparison, { details: true }));
	}
	return faults.length;
}

const count = await check();
if (!values.watch) process.exit(count > 0 ? 1 : 0);
console.log(`Watching ${shown}/; Ctrl+C ends it.`);
let waiting = /** @type {NodeJS.Timeout | undefined} */ (undefined);
watch(folder, { recursive: true }, () => {
	// An editor writes a file in several steps.
	clearTimeout(waiting);
	waiting = setTimeout(() => void check(), 100);
});
