import { watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

// `npm run content [-- --json] [-- --watch]`: checks the content alone: every fault, and what no point and no name speaks of.
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } } });
const folder = resolve(process.env.CONTENT_DIR ?? 'content');
const shown = relative(process.cwd(), folder) || '.';

/** @type {{ module: typeof import('../content/read-content') }} */
const { module: reader } = await runnerImport('./src/content/read-content.ts');
/** @type {{ module: typeof import('../content/report') }} */
const { module: report } = await runnerImport('./src/content/report.ts');
/** @type {{ module: typeof import('../comparison/coverage') }} */
const { module: coverage } = await runnerImport('./src/comparison/coverage.ts');

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
