import { judgeLinks } from '../../src/comparison/links/judge-links';
import { computeLinks } from '../../src/comparison/links/compute-links';
import { readContent } from '../../src/content/read-content';
import { readPairs } from './read-pairs';

/**
 * Prints how links computed from words alone stand against pairs of passages judged by reading. `npm run bench:links`; folders
 * given are content folders, judged by their points, or folders of judged pairs. A pair with `held: true` was not looked at
 * while the numbers in the code were chosen.
 */
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ['tests/fixtures/pairs', 'content', 'tests/fixtures/weather'];

for (const folder of folders) {
	const pairs = readPairs(folder);
	for (const { id, about, articles, judge, isHeld } of pairs) {
		const start = performance.now();
		const { precision, recall, right, links, found, all, most } = judge(computeLinks(articles, []));
		const time = Math.round(performance.now() - start);
		console.log(
			`${id}${isHeld ? ' (held out)' : ''}: precision ${precision.toFixed(2)} (${right} of ${links}), recall ${recall.toFixed(2)} (${found} of ${all}), at most ${Math.max(...most)} a passage, ${time} ms. ${about}`,
		);
	}
	if (pairs.length > 0) continue;
	const { comparison, faults } = await readContent(folder);
	if (!comparison) throw new Error(`${folder} has ${faults.length} faults: build it to see them.`);
	const { points, computed, both, precision, recall } = judgeLinks(comparison);
	console.log(
		`${folder}: precision ${precision.toFixed(2)} (${both} of ${computed}), recall ${recall.toFixed(2)} (${both} of ${points} pairs of passages that points join)`,
	);
}
