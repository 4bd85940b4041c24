import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/markdown/parse-article';
import { findUnsafe, shownText } from './shown-html';

const folder = fileURLToPath(new URL('markdown/cases', import.meta.url));
const cases = globSync('*.md', { cwd: folder })
	.map((file) => ({ name: basename(file, '.md'), markdown: readFileSync(`${folder}/${file}`, 'utf8') }))
	.toSorted((a, b) => (a.name < b.name ? -1 : 1));

// Each case is a pair of files to be read side by side: the Markdown of an article, and the HTML it becomes.
describe.each(cases)('$name.md', ({ name, markdown }) => {
	test('becomes its HTML', async () => {
		const { tree } = await parseArticle({ markdown, lang: 'en' });
		await expect(`${toHtml(tree).trim()}\n`).toMatchFileSnapshot(`${folder}/${name}.html`);
	});

	test('is inert', async () => {
		const { tree } = await parseArticle({ markdown, lang: 'en' });
		expect(findUnsafe(toHtml(tree))).toEqual([]);
	});

	test('shows no word outside of a passage', async () => {
		const { tree, passages } = await parseArticle({ markdown, lang: 'en' });
		expect(shownText(toHtml(tree))).toBe(passages.map(({ text }) => text.replace(/\s/g, '')).join(''));
	});

	test('cuts every passage into the sentences that are marked in it', async () => {
		const { tree, passages } = await parseArticle({ markdown, lang: 'en' });
		const marked = [...toHtml(tree).matchAll(/<span id="(.+?)">/g)].map(([, id]) => id);
		expect(marked).toEqual(passages.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
	});
});

describe.each(cases.filter(({ name }) => name.startsWith('unsafe-')))('$name.md', ({ name, markdown }) => {
	test('is warned of, line by line', async () => {
		const { warnings } = await parseArticle({ markdown, lang: 'en' });
		await expect(warnings.map(({ line, reason }) => `${line}: ${reason}\n`).join('')).toMatchFileSnapshot(
			`${folder}/${name}.warnings.txt`,
		);
	});

	test('is warned of where the raw HTML is', async () => {
		const { warnings } = await parseArticle({ markdown, lang: 'en' });
		const lines = markdown.split('\n');
		for (const { line, reason } of warnings) {
			const opening = /^raw HTML `(\S+?)[ `]/.exec(reason)?.[1] ?? '';
			expect(lines[line - 1], reason).toContain(opening);
		}
	});
});

test.each([
	'safe-addresses',
	'inert-in-markdown',
	'number-headings',
	'number-lists',
	'number-nested-lists',
	'number-quotations',
	'sentences-marks',
])('warns of nothing in %s.md', async (name) => {
	const { warnings } = await parseArticle({ markdown: readFileSync(`${folder}/${name}.md`, 'utf8'), lang: 'en' });
	expect(warnings).toEqual([]);
});

test('gives the same article for the same Markdown, however often', async () => {
	for (const { markdown } of cases) {
		expect(await parseArticle({ markdown, lang: 'en' })).toEqual(await parseArticle({ markdown, lang: 'en' }));
	}
});
