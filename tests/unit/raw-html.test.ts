import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { renderAnnotated } from '../../src/markdown/annotate-tree';
import { parseArticle } from '../../src/markdown/parse-article';
import { findUnsafe, shownText } from './shown-html';

const tags =
	'p div b i em a ul ol li blockquote h2 table tr td th caption thead aside sup svg math style script template textarea select iframe noscript pre br hr'.split(
		' ',
	);
const attributes = [
	'',
	' onclick="steal()"',
	' href="javascript:steal()"',
	' href=JAVASCRIPT&colon;steal()',
	' id=p1 style="x"',
	' src="x',
];
const words = ['Words. ', 'more words', ' *and* ', ' '];
const markdown = [
	'\n\n',
	'\n',
	'- ',
	'> ',
	'# ',
	'    ',
	'`',
	'```\n',
	'| a | b |\n|---|---|\n| c | d |\n',
	'[^1]',
	'\n\n[^1]: ',
	'~~',
	'\\\n',
	'3) ',
	'· ',
	'[a](javascript:x)',
	'![a](b)',
	'<!--',
	'-->',
	'<![CDATA[',
];

/** Pieces of Markdown and of raw HTML, opened and closed without order. */
const soup = fc
	.array(
		fc.oneof(
			fc.constantFrom(...words),
			fc.constantFrom(...markdown),
			fc
				.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
				.map(([tag, attribute]) => `<${tag}${attribute}>`),
			fc.constantFrom(...tags).map((tag) => `</${tag}>`),
		),
		{ maxLength: 16 },
	)
	.map((pieces) => pieces.join(''));

describe('whatever Markdown and raw HTML are thrown together', () => {
	test('nothing that could run or be fetched is left', async () => {
		await fc.assert(
			fc.asyncProperty(soup, async (text) => {
				const { tree } = await parseArticle({ markdown: text, lang: 'en' });
				expect(findUnsafe(toHtml(tree))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test('every word shown is in just one passage', async () => {
		await fc.assert(
			fc.asyncProperty(soup, async (text) => {
				const { tree, passages } = await parseArticle({ markdown: text, lang: 'en' });
				const html = renderAnnotated(tree, { annotate: () => ({}) });
				expect(shownText(html)).toBe(passages.map((passage) => passage.text.replace(/\s/g, '')).join(''));
			}),
			{ numRuns: 150 },
		);
	});

	test('the text of a passage has no blank at its ends and no two in a row, but for code', async () => {
		await fc.assert(
			fc.asyncProperty(soup, async (text) => {
				const { passages } = await parseArticle({ markdown: text, lang: 'en' });
				for (const { kind, text: words } of passages)
					expect(words).toMatch(kind === 'code' ? /\S$/ : /^\S+(?:[ \n]\S+)*$/);
			}),
			{ numRuns: 150 },
		);
	});
});

test('raw HTML in any line is warned of at that line', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.nat({ max: 12 }),
			fc.constantFrom('<div onclick="steal()">', 'Words <u>here</u>.', '- An item <script>', '> A quotation <u>'),
			async (before, raw) => {
				const { warnings } = await parseArticle({ markdown: 'A paragraph.\n\n'.repeat(before) + raw, lang: 'en' });
				expect(new Set(warnings.map(({ line }) => line))).toEqual(new Set([before * 2 + 1]));
			},
		),
		{ numRuns: 40 },
	);
});
