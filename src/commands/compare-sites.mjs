import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

// `npm run compare-sites -- before after`: what readers of two built sites see differently, page by page.
const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
	console.error('Two folders of built sites are needed: `npm run compare-sites -- before after`.');
	process.exit(2);
}

/**
 * Gives what a page says and where its links lead, a line each.
 * @param {string} folder
 * @param {string} file
 */
function saidBy(folder, file) {
	const tree = rehype().parse(readFileSync(join(folder, file), 'utf8'));
	/** @type {string[]} */
	const links = [];
	visit(tree, 'element', ({ properties }) => {
		if (typeof properties.href === 'string') links.push(`→ ${properties.href}`);
	});
	return [...toText(tree).split('\n'), ...links].map((line) => `${line}\n`).join('');
}

const [old, now] = [before, after].map((folder) => new Set(globSync('**/*.html', { cwd: folder })));
const files = [...old.union(now)].sort();
let same = 0;
for (const file of files) {
	if (!now.has(file)) console.log(`- ${file}`);
	else if (!old.has(file)) console.log(`+ ${file}`);
	else {
		const changes = diffLines(saidBy(before, file), saidBy(after, file)).filter(
			({ added, removed }) => added || removed,
		);
		if (changes.length === 0) same += 1;
		else console.log(`  ${file}`);
		for (const { added, value } of changes)
			for (const line of value.trimEnd().split('\n')) console.log(`    ${added ? '+' : '-'} ${line}`);
	}
}
console.log(`${files.length} pages, ${same} the same.`);
if (same < files.length) process.exitCode = 1;
