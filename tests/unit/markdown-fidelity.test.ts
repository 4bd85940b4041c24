import { describe, expect, test } from 'vitest';
import { proveFidelity, type FidelityProof } from '../../src/content/fidelity';
import { parseArticle } from '../../src/markdown/parse-article';

async function prove(markdown: string, original: string): Promise<FidelityProof> {
	const { passages, parts } = await parseArticle({ markdown, lang: 'en' });
	return proveFidelity({ original, title: undefined, passages, parts, furniture: [] });
}

const faithful: FidelityProof = { difference: undefined, missingFurniture: [] };

describe('is read, and proved against a plain original:', () => {
	test.each([
		{ name: 'an ordered list with its numbers', markdown: '1. one\n2. two', original: '1. one\n2. two' },
		{ name: 'a list behind `1)`', markdown: '1) one\n2) two', original: '1) one\n2) two' },
		{
			name: 'a list that starts at 4 and leaves numbers out',
			markdown: '4. four\n7. seven',
			original: '4. four\n7. seven',
		},
		{ name: 'a list with brackets round its numbers', markdown: '1. one\n2. two', original: '(1) one (2) two' },
		{ name: 'a bullet of a word processor', markdown: '- one\n- two', original: '·\tone\n·\ttwo' },
		{ name: 'a list that is copied with its bullets', markdown: '· one\n· two', original: '· one\n· two' },
		{ name: 'a list copied without its marks', markdown: '- one\n- two', original: 'one\ntwo' },
		{ name: 'an ordered list copied without its numbers', markdown: '1. one\n2. two', original: 'one\ntwo' },
		{
			name: 'a second paragraph in an item',
			markdown: '- one\n\n  more of it\n- two',
			original: '• one\nmore of it\n• two',
		},
		{ name: 'a table as text with tabs', markdown: '| a | b |\n|---|---|\n| c | d e |', original: 'a\tb\nc\td e' },
		{
			name: 'a table as it is written',
			markdown: 'a | b\n---|---\nc | d e\n\nThen.',
			original: '| a | b |\n| :--- | ---: |\n| c | d e |\n\nThen.',
		},
		{
			name: 'a table with empty cells',
			markdown: '| a | b |\n|---|---|\n|  | d |\n| e | |',
			original: 'a\tb\n\td\ne\t',
		},
		{
			name: 'a note',
			markdown: 'It rained.[^1] Then.\n\n[^1]: All night.',
			original: 'It rained.[1] Then.\n\n[1] All night.',
		},
		{
			name: 'a note in superscript',
			markdown: 'It rained.[^12] Then.\n\n[^12]: All.',
			original: 'It rained.¹² Then.\n\n12. All.',
		},
		{ name: 'a note whose signs are lost', markdown: 'It rained.[^1]\n\n[^1]: All.', original: 'It rained.\n\nAll.' },
		{
			name: 'strikethrough',
			markdown: 'It ~~rained~~ snowed, ~5 cm and ~6 cm.',
			original: 'It rained snowed, ~5 cm and ~6 cm.',
		},
		{
			name: 'a stanza',
			markdown: 'The sea came in  \nand would not go.',
			original: 'The sea came in\nand would not go.',
		},
		{ name: 'code', markdown: '```js\nif (wet) {\n  run();\n}\n```', original: '\tif (wet) {\n\t  run();\n\t}\n' },
		{
			name: 'a quotation with its marks',
			markdown: '> He said\n> so.\n\nThen.',
			original: '> He said\n> so.\n\nThen.',
		},
		{ name: 'a quotation without marks', markdown: '> He said\n> so.', original: 'He said so.' },
		{ name: 'a rule', markdown: 'One.\n\n***\n\nTwo.', original: 'One.\n\n* * *\n\nTwo.' },
		{
			name: 'a rule at the end, and one that the original has not',
			markdown: 'One.\n\n---\n\nTwo.\n\n***',
			original: 'One.\n\nTwo.\n\n⁂',
		},
		{
			name: 'an image',
			markdown: 'One.\n\n![A map](map.png)\n\nTwo ![](pin.png) three.',
			original: 'One.\n\nTwo three.',
		},
		{ name: 'inline HTML that is kept', markdown: 'CO<sub>2</sub> and <b>so</b>', original: 'CO2 and so' },
	])('$name', async ({ markdown, original }) => {
		expect(await prove(markdown, original)).toEqual(faithful);
	});
});

describe('is refused, at its place:', () => {
	test.each([
		{
			name: 'another number',
			markdown: '1. one\n2. two',
			original: '1. one\n3. two',
			passage: 'p2',
			shown: ['3. two', '2. two'],
		},
		{
			name: 'a mark that one item of a list lacks',
			markdown: '- one\n- two',
			original: '• one\ntwo',
			passage: 'p2',
			shown: ['two', '• two'],
		},
		{
			name: 'two lines of a stanza run together',
			markdown: 'The sea came in\\\nand would not go\\\nfor days.',
			original: 'The sea came in\nand would not go for days.',
			passage: 'p1',
			shown: ['The sea came in ⏎ and would not go for days.', 'The sea came in ⏎ and would not go ⏎ for days.'],
		},
		{
			name: 'a line of a stanza cut in two',
			markdown: 'The sea came in\\\nand would not\\\ngo for days.',
			original: 'The sea came in\nand would not go for days.',
			passage: 'p1',
			shown: ['The sea came in ⏎ and would not go for days.', 'The sea came in ⏎ and would not ⏎ go for days.'],
		},
		{
			name: 'lines of code run together',
			markdown: '```\na = 1 b = 2\n```',
			original: 'a = 1\nb = 2',
			passage: 'p1',
			shown: ['a = 1 ⏎ b = 2', 'a = 1 b = 2'],
		},
		{
			name: 'code indented otherwise',
			markdown: '```\nif wet:\nrun()\n```',
			original: 'if wet:\n    run()',
			passage: 'p1',
			shown: ['if wet: ⏎ run()', 'if wet: ⏎ run()'],
		},
		{
			name: 'two cells run together',
			markdown: '| ab | c |\n|---|---|',
			original: 'a b\tc',
			passage: 'p1',
			shown: ['a b c', 'ab c'],
		},
		{
			name: 'a note that the original has not',
			markdown: 'It rained.[^1]\n\n[^1]: All night.',
			original: 'It rained.[1]',
			passage: 'p2',
			shown: ['[the end of the text]', '[1] All night.'],
		},
	])('$name', async ({ markdown, original, passage, shown }) => {
		const { difference } = await prove(markdown, original);
		expect([difference?.passage, difference?.original, difference?.article]).toEqual([passage, ...shown]);
	});
});

test('several differences of one article are found at once', async () => {
	const lines = [
		'The first paragraph of a text.',
		'The second paragraph of it.',
		'The third paragraph of it all.',
		'The fourth one, and the last.',
	];
	const wrong = lines.with(0, 'The first paragraph of a test.').with(2, 'The third paragraph of it.');
	const { difference, others = [] } = await prove(wrong.join('\n\n'), lines.join('\n\n'));
	expect([difference, ...others].map((parted) => [parted?.passage, parted?.wordsBefore])).toEqual([
		['p1', 5],
		['p3', 4],
	]);
});
