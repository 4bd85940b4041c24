import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proveFidelity, type FidelityProof } from '../../src/content/fidelity';
import type { Furniture } from '../../src/content/schemas/article';
import { passagesOf } from './small-texts';

/** The article that most cases are about. */
const title = 'The storm';
const article = [
	'It rained all night, and then it froze.',
	'# What broke',
	'- North Mole: shut',
	'- South Mole: open',
	'The tug came back.',
];
const original = `The storm

It rained all night,
and then it froze.

What broke

  • North Mole: shut
  • South Mole: open

The tug came back.
`;

function prove(
	parts: { original?: string; title?: string | undefined; article?: string[]; furniture?: string[] } = {},
): FidelityProof {
	return proveFidelity({
		original: parts.original ?? original,
		title: 'title' in parts ? parts.title : title,
		passages: passagesOf(...(parts.article ?? article)),
		furniture: (parts.furniture ?? []).map((text): Furniture => ({ kind: 'other', text })),
	});
}

const faithful: FidelityProof = { difference: undefined, missingFurniture: [] };

describe('accepts', () => {
	test.each([
		{ name: 'an article that reads as its original', parts: {} },
		{
			name: 'an original without its title',
			parts: { original: original.replace('The storm\n', ''), title: undefined },
		},
		{ name: 'an original without line ends', parts: { original: original.replace(/\s+/g, ' ').trim() } },
		{
			name: 'an original with no-break and thin spaces',
			parts: { original: original.replaceAll(' ', '\u00a0\u2009') },
		},
		{
			name: 'an original with carriage returns and tabs',
			parts: { original: original.replaceAll('\n', '\r\n').replaceAll(' ', '\t') },
		},
		{ name: 'an original with a byte order mark', parts: { original: `\ufeff${original}` } },
		{ name: 'list items behind any mark', parts: { original: original.replace('•', '-').replace('•', '◦') } },
		{ name: 'list items behind stars and dashes', parts: { original: original.replace('•', '*').replace('•', '–') } },
		{ name: 'a title broken over lines', parts: { original: original.replace('The storm', 'The\n  storm') } },
		{ name: 'an article that is its title alone', parts: { original: 'The storm', article: [] } },
		{ name: 'nothing at all', parts: { original: '\n', title: undefined, article: [] } },
		{
			name: 'a paragraph that opens with a dash',
			parts: { original: '– Shut it, he said.', title: undefined, article: ['– Shut it, he said.'] },
		},
		{
			name: 'a paragraph whose original breaks a line before a dash',
			parts: {
				original: 'It rained\n– all night –\nand froze.',
				title: undefined,
				article: ['It rained – all night – and froze.'],
			},
		},
		{
			name: 'a passage that occurs twice',
			parts: { original: 'It rained. It rained.', title: undefined, article: ['It rained.', 'It rained.'] },
		},
	])('$name', ({ parts }) => {
		expect(prove(parts)).toEqual(faithful);
	});

	test.each([
		{ name: 'before the title', original: `Tide tables\n\n${original}`, furniture: ['Tide tables'] },
		{
			name: 'behind the title',
			original: original.replace('storm\n', 'storm\n\nBy nobody\n'),
			furniture: ['By nobody'],
		},
		{
			name: 'between two items',
			original: original.replace('shut', 'shut\n\nRead on: the tide tables\n'),
			furniture: ['Read on: the tide tables'],
		},
		{
			name: 'at the end',
			original: `${original}\n1 Comment\n\n  • Gull says:\n\n  Very wet.\n`,
			furniture: ['1 Comment\n\n • Gull says:\n\n    Very wet.\n'],
		},
		{
			name: 'in several places, listed in another order',
			original: `A menu\n${original}\nA comment`,
			furniture: ['A comment', 'A menu'],
		},
		{ name: 'twice, and listed twice', original: `A menu\n${original}\nA menu`, furniture: ['A menu', 'A menu'] },
		{
			name: 'that begins as other furniture does',
			original: `${original}\nTide tables of Zahrun\nTide tables`,
			furniture: ['Tide tables', 'Tide tables of Zahrun'],
		},
		{
			name: 'that begins as the next passage does',
			original: original.replace('The tug', 'The tug\nThe tug'),
			furniture: ['The tug'],
		},
	])('furniture $name', ({ original: text, furniture }) => {
		expect(prove({ original: text, furniture })).toEqual(faithful);
	});
});

describe('rejects, and says where they part:', () => {
	test('a changed letter', () => {
		expect(prove({ article: article.with(0, 'It rained all might, and then it froze.') }).difference)
			.toMatchInlineSnapshot(`
			{
			  "article": "It rained all might, and then it froze.",
			  "inTitle": false,
			  "original": "It rained all night, and then it froze. What broke • N…",
			  "passage": "p1",
			  "wordsBefore": 3,
			}
		`);
	});

	test('a changed word far into a long passage', () => {
		const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
		const parts = { original: words.join(' '), title: undefined, article: [words.with(20, 'changed').join(' ')] };
		expect(prove(parts).difference).toMatchInlineSnapshot(`
			{
			  "article": "…rd14 word15 word16 word17 word18 word19 changed word21 word22 word23 word24 word…",
			  "inTitle": false,
			  "original": "…rd14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word2…",
			  "passage": "p1",
			  "wordsBefore": 20,
			}
		`);
	});

	test('a mended quotation mark', () => {
		expect(prove({ original: 'He said "no".', title: undefined, article: ['He said “no”.'] }).difference)
			.toMatchInlineSnapshot(`
			{
			  "article": "He said “no”.",
			  "inTitle": false,
			  "original": "He said "no".",
			  "passage": "p1",
			  "wordsBefore": 2,
			}
		`);
	});

	test('a word left out at the end of a passage', () => {
		expect(prove({ article: article.with(0, 'It rained all night, and then it') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "What broke",
			  "inTitle": false,
			  "original": "froze. What broke • North Mole: shut • S…",
			  "passage": "h1",
			  "wordsBefore": 0,
			}
		`);
	});

	test('a word added at the end of a passage', () => {
		expect(prove({ article: article.with(4, 'The tug came back. Slowly.') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "The tug came back. Slowly.",
			  "inTitle": false,
			  "original": "The tug came back. [the end of the text]",
			  "passage": "p4",
			  "wordsBefore": 3,
			}
		`);
	});

	test('a passage cut within a word', () => {
		expect(prove({ article: article.with(4, 'The tug came back') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "The tug came back [the end of the passage]",
			  "inTitle": false,
			  "original": "The tug came back.",
			  "passage": "p4",
			  "wordsBefore": 3,
			}
		`);
	});

	test('a missing passage', () => {
		expect(prove({ article: article.toSpliced(1, 1) }).difference).toMatchInlineSnapshot(`
			{
			  "article": "• North Mole: shut",
			  "inTitle": false,
			  "original": "What broke • North Mole: shut • South Mo…",
			  "passage": "p2",
			  "wordsBefore": 0,
			}
		`);
	});

	test('a missing last passage', () => {
		expect(prove({ article: article.slice(0, -1) }).difference).toMatchInlineSnapshot(`
			{
			  "article": "[the end of the article]",
			  "inTitle": false,
			  "original": "The tug came back.",
			  "passage": undefined,
			  "wordsBefore": 0,
			}
		`);
	});

	test('a passage too many at the end', () => {
		expect(prove({ article: [...article, 'Nobody was hurt.'] }).difference).toMatchInlineSnapshot(`
			{
			  "article": "Nobody was hurt.",
			  "inTitle": false,
			  "original": "[the end of the text]",
			  "passage": "p5",
			  "wordsBefore": 0,
			}
		`);
	});

	test('two passages in the wrong order', () => {
		expect(prove({ article: article.with(2, '- South Mole: open').with(3, '- North Mole: shut') }).difference)
			.toMatchInlineSnapshot(`
			{
			  "article": "• South Mole: open",
			  "inTitle": false,
			  "original": "• North Mole: shut • South Mole: open The …",
			  "passage": "p2",
			  "wordsBefore": 0,
			}
		`);
	});

	test('another title', () => {
		expect(prove({ title: 'The storms' }).difference).toMatchInlineSnapshot(`
			{
			  "article": "The storms",
			  "inTitle": true,
			  "original": "The storm It rained all night, and then it froze.…",
			  "passage": undefined,
			  "wordsBefore": 1,
			}
		`);
	});

	test('an original that lacks the title', () => {
		expect(prove({ original: original.replace('The storm', '') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "The storm",
			  "inTitle": true,
			  "original": "It rained all night, and then it froze. …",
			  "passage": undefined,
			  "wordsBefore": 0,
			}
		`);
	});

	test('a title that the original has and the article is said not to have', () => {
		expect(prove({ title: undefined }).difference).toMatchInlineSnapshot(`
			{
			  "article": "It rained all night, and then it froze.",
			  "inTitle": false,
			  "original": "The storm It rained all night, and then …",
			  "passage": "p1",
			  "wordsBefore": 0,
			}
		`);
	});

	test('a change in an item, counted in words without its mark', () => {
		expect(prove({ original: original.replace('•', '-'), article: article.with(2, '- North Mole: open') }).difference)
			.toMatchInlineSnapshot(`
			{
			  "article": "• North Mole: open",
			  "inTitle": false,
			  "original": "• North Mole: shut • South Mole: open The tug came bac…",
			  "passage": "p2",
			  "wordsBefore": 2,
			}
		`);
	});

	test('an item whose original has no mark', () => {
		expect(prove({ original: original.replace('  • North', '  North') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "• North Mole: shut",
			  "inTitle": false,
			  "original": "North Mole: shut • South Mole: open The …",
			  "passage": "p2",
			  "wordsBefore": 0,
			}
		`);
	});

	test('a paragraph whose original has a mark', () => {
		expect(prove({ article: article.with(2, 'North Mole: shut') }).difference).toMatchInlineSnapshot(`
			{
			  "article": "North Mole: shut",
			  "inTitle": false,
			  "original": "• North Mole: shut • South Mole: open Th…",
			  "passage": "p2",
			  "wordsBefore": 0,
			}
		`);
	});

	test.each([
		{
			name: 'an accent composed another way',
			original: 'In Sirhu\u0302n.',
			article: 'In Sirhûn.',
			lookAlikes: 'they look the same: the original has `u\u0302` as U+0075 U+0302, the article as U+00FB',
		},
		{
			name: 'accents in another order',
			original: 'A ta\u0323\u0302.',
			article: 'A ta\u0302\u0323.',
			lookAlikes:
				'they look the same: the original has `a\u0323\u0302` as U+0061 U+0323 U+0302, the article as U+0061 U+0302 U+0323',
		},
		{
			name: 'a soft hyphen that the article lacks',
			original: 'The har\u00adbour.',
			article: 'The harbour.',
			lookAlikes: 'they look the same: the original has U+00AD there, which is not seen',
		},
		{
			name: 'a zero-width blank that the original lacks',
			original: 'The harbour.',
			article: 'The har\u200bbour.',
			lookAlikes: 'they look the same: the article has U+200B there, which is not seen',
		},
		{
			name: 'a hyphen of another kind',
			original: 'In al\u2011Darri.',
			article: 'In al-Darri.',
			lookAlikes: 'they look the same: the original has `\u2011` as U+2011, the article as U+002D',
		},
		{ name: 'an accent that only one has', original: 'In Sirhun.', article: 'In Sirhûn.', lookAlikes: undefined },
	])('$name', ({ original: text, article: words, lookAlikes }) => {
		expect(prove({ original: text, title: undefined, article: [words] }).difference?.lookAlikes).toBe(lookAlikes);
	});

	test('an empty original', () => {
		expect(prove({ original: '' }).difference).toMatchInlineSnapshot(`
			{
			  "article": "The storm",
			  "inTitle": true,
			  "original": "[the end of the text]",
			  "passage": undefined,
			  "wordsBefore": 0,
			}
		`);
	});

	test('furniture that nobody listed', () => {
		expect(prove({ original: `${original}\n1 Comment` }).difference).toMatchInlineSnapshot(`
			{
			  "article": "[the end of the article]",
			  "inTitle": false,
			  "original": "1 Comment",
			  "passage": undefined,
			  "wordsBefore": 0,
			}
		`);
	});

	test('furniture that stands in the midst of a passage', () => {
		const text = original.replace('all night,', 'all Advertisement night,');
		expect(prove({ original: text, furniture: ['Advertisement'] }).difference).toMatchInlineSnapshot(`
			{
			  "article": "It rained all night, and then it froze.",
			  "inTitle": false,
			  "original": "It rained all Advertisement night, and then it froze. …",
			  "passage": "p1",
			  "wordsBefore": 3,
			}
		`);
	});
});

describe('names the furniture', () => {
	test.each([
		{
			name: 'that is not in the original',
			furniture: ['Tide tables', 'By nobody'],
			text: `Tide tables\n${original}`,
			missing: [1],
		},
		{
			name: 'that differs from the original',
			furniture: ['tide tables'],
			text: `Tide tables\n${original}`,
			missing: [0],
		},
		{ name: 'that is words of the article', furniture: ['all night'], text: original, missing: [0] },
		{ name: 'that is a passage of the article', furniture: ['The tug came back.'], text: original, missing: [0] },
		{
			name: 'of several kinds, in the order of the list',
			furniture: ['all night', 'A remark', 'it froze.'],
			text: original,
			missing: [0, 1, 2],
		},
		{
			name: 'that is listed once too often',
			furniture: ['A menu', 'A menu'],
			text: `A menu\n${original}`,
			missing: [1],
		},
	])('$name, and nothing else', ({ furniture, text, missing }) => {
		expect(prove({ original: text, furniture })).toMatchObject({ missingFurniture: missing });
	});

	test('and not the end of the original, which may be just that furniture', () => {
		expect(prove({ original: `${original}\nA comment`, furniture: ['A remark'] })).toEqual({
			difference: undefined,
			missingFurniture: [0],
		});
	});

	test('and a difference within the article all the same', () => {
		const proof = prove({ article: article.with(4, 'The tug sank.'), furniture: ['A remark'] });
		expect(proof).toMatchObject({ missingFurniture: [0], difference: { passage: 'p4', wordsBefore: 2 } });
	});
});

describe('whatever the article', () => {
	const word = fc.constantFrom('storm', 'Rimah', '“the', 'gate”', '–', '-', '14:20', 'naïve', '…', '👋', 'No.');
	const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
	const blank = fc.constantFrom(' ', '\n', '\n\n', '\u00a0 ', '\r\n  ');
	const piece = fc.record({
		kind: fc.constantFrom('title', 'paragraph', 'item', 'heading', 'furniture'),
		text: words,
		blank,
		mark: fc.constantFrom('•', '*', '-', '–', '▪'),
	});
	/** The pieces of an original; a number before each keeps one from beginning as another does. */
	const pieces = fc.array(piece, { minLength: 1, maxLength: 8 }).map((list) =>
		list.map((entry, index) => ({
			...entry,
			kind: index > 0 && entry.kind === 'title' ? 'paragraph' : entry.kind,
			text: `${index}: ${entry.text}`,
		})),
	);
	type Pieces = { kind: string; text: string; blank: string; mark: string }[];

	/** Puts an article together from its pieces, and its original, with white space of all kinds between the words. */
	function assemble(list: Pieces): Parameters<typeof proveFidelity>[0] {
		const marks: Record<string, string> = { heading: '# ', item: '- ' };
		const own = list.filter(({ kind }) => kind !== 'title' && kind !== 'furniture');
		return {
			original: list
				.map(
					({ kind, text, blank: space, mark }) =>
						`${kind === 'item' ? `  ${mark} ` : ''}${text.replaceAll(' ', space)}\n\n`,
				)
				.join(''),
			title: list.find(({ kind }) => kind === 'title')?.text,
			passages: passagesOf(...own.map(({ kind, text }) => `${marks[kind] ?? ''}${text}`)),
			furniture: list
				.filter(({ kind }) => kind === 'furniture')
				.map(({ text }): Furniture => ({ kind: 'other', text })),
		};
	}

	/** Changes the nth character of a text that is not blank into another. */
	function change(text: string, nth: number): string {
		const places = [...text.matchAll(/\S/gu)];
		const place = places[nth % places.length];
		if (!place) throw new Error('There is nothing to change.');
		return `${text.slice(0, place.index)}${place[0] === 'x' ? 'y' : 'x'}${text.slice(place.index + place[0].length)}`;
	}

	test('one that is put together from the pieces of its original is accepted', () => {
		fc.assert(
			fc.property(pieces, (list) => {
				expect(proveFidelity(assemble(list))).toEqual(faithful);
			}),
		);
	});

	test('one with any one character changed is rejected, in the passage where it was changed', () => {
		fc.assert(
			fc.property(pieces, fc.nat(), fc.nat(), (list, which, nth) => {
				const parts = assemble(list);
				fc.pre(parts.passages.length > 0);
				const index = which % parts.passages.length;
				const changed = parts.passages.map((passage, at) =>
					at === index ? { ...passage, text: change(passage.text, nth) } : passage,
				);
				expect(proveFidelity({ ...parts, passages: changed }).difference).toMatchObject({
					passage: parts.passages[index]?.id,
					inTitle: false,
				});
			}),
		);
	});

	test('one whose title has any one character changed is rejected, in its title', () => {
		fc.assert(
			fc.property(pieces, fc.nat(), (list, nth) => {
				const { title: own, ...parts } = assemble(list);
				fc.pre(own !== undefined);
				expect(proveFidelity({ ...parts, title: change(own, nth) }).difference).toMatchObject({
					passage: undefined,
					inTitle: true,
				});
			}),
		);
	});

	test('one whose original has any one character changed is rejected', () => {
		fc.assert(
			fc.property(pieces, fc.nat(), (list, nth) => {
				const parts = assemble(list);
				expect(proveFidelity({ ...parts, original: change(parts.original, nth) })).not.toEqual(faithful);
			}),
		);
	});

	test('one with a passage left out, or twice, is rejected', () => {
		fc.assert(
			fc.property(pieces, fc.nat(), fc.boolean(), (list, which, twice) => {
				const parts = assemble(list);
				fc.pre(parts.passages.length > 0);
				const index = which % parts.passages.length;
				const passages = parts.passages.flatMap((passage, at) =>
					at !== index ? [passage] : twice ? [passage, passage] : [],
				);
				expect(proveFidelity({ ...parts, passages }).difference).toBeDefined();
			}),
		);
	});
});
