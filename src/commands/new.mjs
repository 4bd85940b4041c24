import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openModules } from './open-modules.mjs';

/**
 * `npm run new -- left.txt right.md [--content DIR] [--labels A,B] [--langs en,ar] [--titles "A|B"] [--dates 2031,2032]`:
 * makes a content folder of two files (.md, .txt, .html, .docx). What is not found in them is asked for, or left out.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
		titles: { type: 'string', default: '' },
		labels: { type: 'string', default: '' },
		langs: { type: 'string', default: '' },
		dates: { type: 'string', default: '' },
	},
});
const folder = resolve(values.content);
const modules = await openModules();
/** @type {typeof import('../new/make-edition')} */
const { makeEdition } = await modules.load('/src/new/make-edition.ts');

/** @param {string} list @param {number} index @param {string} [mark] */
const said = (list, index, mark = ',') => list.split(mark)[index]?.trim() || undefined;
const saids = [0, 1].map((index) => ({
	title: said(values.titles, index, '|'),
	label: said(values.labels, index),
	lang: said(values.langs, index),
	published: said(values.dates, index),
}));

/** @param {import('../new/make-edition').MadeArticle} article */
async function ask(article) {
	const line = createInterface({ input: process.stdin, output: process.stdout });
	console.log(`\n${article.title}`);
	const label = await line.question(`  Its short name, at most 24 characters [${article.label}]: `);
	const lang = await line.question(`  Its language [${article.lang}]: `);
	const published =
		article.published === undefined
			? await line.question('  When it was published, such as 2031-11-06 [not known]: ')
			: '';
	line.close();
	return { label: label.trim(), lang: lang.trim(), published: published.trim() };
}

try {
	const made = await makeEdition(positionals, { folder, said: saids, ...(process.stdin.isTTY && { ask }) });
	const shown = relative(process.cwd(), folder) || '.';
	for (const { id, title, label, lang, published, passages, notes } of made) {
		console.log(
			`${shown}/articles/${id}.md  “${title}” (${label}), ${lang}, ${published ?? 'no date'}, ${passages} passages`,
		);
		for (const note of notes) console.log(`  ${note}`);
	}
	const dir = shown === 'content' ? '' : `CONTENT_DIR=${shown} `;
	console.log(
		`\nBoth say what their files say. Now: ${dir}npm run build, and ${dir}npm run content -- --watch while you write points.`,
	);
} catch (error) {
	// A refusal is an answer, not a failure of the program.
	if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
	console.error(`Nothing was written: ${error.message}\n→ ${'cure' in error ? error.cure : ''}`);
	process.exitCode = 1;
} finally {
	await modules.close();
}
