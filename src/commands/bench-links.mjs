import { runnerImport } from 'vite';

// `npm run bench:links`: how well links computed from words alone find what the editors' points join.
/** @type {{ module: typeof import('../content/read-content') }} */
const { module: check } = await runnerImport('./src/content/read-content.ts');
/** @type {{ module: typeof import('../comparison/links/judge-links') }} */
const { module: judge } = await runnerImport('./src/comparison/links/judge-links.ts');

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['content', 'tests/fixtures/weather'];
for (const folder of folders) {
	const { comparison, faults } = await check.readContent(folder);
	if (!comparison) throw new Error(`${folder} has ${faults.length} faults: build it to see them.`);
	const { points, computed, both, precision, recall } = judge.judgeLinks(comparison);
	console.log(
		`${folder}: precision ${precision.toFixed(3)} (${both} of ${computed} computed pairs), recall ${recall.toFixed(3)} (${both} of ${points} pairs of points)`,
	);
}
