import { expect, test } from 'vitest';
import { parseArticle } from '../../src/markdown/parse-article';

const markdown = `
# Storm

It *rained*. Then
it froze.

- One item
  - Another

> Quoted.
`;

test('gives the passages as data, with the offsets of their sentences', async () => {
	const { passages } = await parseArticle({ markdown, lang: 'en' });
	expect(passages).toEqual([
		{ id: 'h1', kind: 'heading', text: 'Storm', sentences: [{ id: 'h1s1', start: 0, end: 5 }] },
		{
			id: 'p1',
			kind: 'paragraph',
			text: 'It rained. Then it froze.',
			sentences: [
				{ id: 'p1s1', start: 0, end: 10 },
				{ id: 'p1s2', start: 11, end: 25 },
			],
		},
		{ id: 'p2', kind: 'item', text: 'One item', sentences: [{ id: 'p2s1', start: 0, end: 8 }] },
		{ id: 'p3', kind: 'item', text: 'Another', sentences: [{ id: 'p3s1', start: 0, end: 7 }] },
		{ id: 'p4', kind: 'quote', text: 'Quoted.', sentences: [{ id: 'p4s1', start: 0, end: 7 }] },
	]);
});

test('gives the line of each passage', async () => {
	const { lines } = await parseArticle({ markdown, lang: 'en' });
	expect(lines).toEqual({ h1: 2, p1: 4, p2: 7, p3: 8, p4: 10 });
});

test('gives the line of words that raw HTML and code leave behind', async () => {
	const { lines } = await parseArticle({ markdown: 'One.\n\n<div>\nTwo.\n</div>\n\n    Three.\n', lang: 'en' });
	expect(lines).toEqual({ p1: 1, p2: 3, p3: 7 });
});

test('gives the tree as plain data that can be stored', async () => {
	const { tree } = await parseArticle({ markdown, lang: 'en' });
	expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
	expect(JSON.stringify(tree)).not.toContain('"position"');
});

test('gives an empty article for an empty text', async () => {
	for (const empty of ['', '\n \n', '[a]: https://example.org/']) {
		expect(await parseArticle({ markdown: empty, lang: 'en' })).toMatchObject({
			passages: [],
			lines: {},
			warnings: [],
		});
	}
});

test('cuts sentences by the rules of the article’s language', async () => {
	const sentences = async (lang: string): Promise<number> =>
		(await parseArticle({ markdown: 'Πού; Εδώ.', lang })).passages[0]?.sentences.length ?? 0;
	// The Greek question mark looks like a semicolon.
	expect([await sentences('en'), await sentences('el')]).toEqual([1, 2]);
});
