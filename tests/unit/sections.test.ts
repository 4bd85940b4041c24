import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	cutPair,
	findBeside,
	passageAddress,
	sectionAt,
	startsOf,
	tiesOf,
	type Block,
} from '../../src/comparison/sections';
import type { Link } from '../../src/comparison/model';
import { articleOf, comparisonOf } from './small-texts';

/** Makes blocks: `2000` is a paragraph so long, `# 20` a heading. */
const blocksOf = (...marked: (number | string)[]): Block[] => {
	let count = 0;
	return marked.map((own) => ({
		passages: [`${typeof own === 'string' ? 'h' : 'p'}${++count}`],
		length: Number(String(own).replace('# ', '')),
		isHeading: typeof own === 'string',
	}));
};
const times = (count: number, length: number): number[] => Array.from({ length: count }, () => length);

test.each<[what: string, left: Block[], right: Block[], sections: [number[][], number[][]]]>([
	['two short texts are whole', blocksOf(100), blocksOf(200, 300), [[[0, 1]], [[0, 2]]]],
	['two texts of 60,000 together are whole', blocksOf(45_000), blocksOf(15_000), [[[0, 1]], [[0, 1]]]],
	[
		'two texts of 60,000 together are whole, however many blocks they have',
		blocksOf(...times(45, 1000)),
		blocksOf(15_000),
		[[[0, 45]], [[0, 1]]],
	],
	[
		'of a longer pair the short text is whole, the long one has sections of like length',
		blocksOf(900),
		blocksOf(...times(64, 1000)),
		[[[0, 1]], [[0, 16], [16, 32], [32, 48], [48, 64]]], // prettier-ignore
	],
	[
		'a section ends before a heading that is near its end',
		blocksOf(900),
		blocksOf(...times(12, 1000), '# 20', ...times(28, 1000), '# 20', ...times(22, 1000)),
		[[[0, 1]], [[0, 12], [12, 28], [28, 41], [41, 57], [57, 64]]], // prettier-ignore
	],
	[
		'a block is never cut, however long it is',
		blocksOf(900),
		blocksOf(500, 90_000, 500),
		[[[0, 1]], [[0, 1], [1, 3]]], // prettier-ignore
	],
	['a text without any block is whole', blocksOf(), blocksOf(70_000), [[[0, 0]], [[0, 1]]]],
])('%s', (_, left, right, sections) => {
	expect(cutPair([left, right]).map((ranges) => ranges.map(({ from, to }) => [from, to]))).toEqual(sections);
});

test('the sections of any text are all of it, in order, none empty, and lead to each of its passages', () => {
	const block = fc.record({ length: fc.integer({ min: 1, max: 9000 }), isHeading: fc.boolean() });
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 300 }), (drawn) => {
			const count = { p: 0, h: 0 };
			const blocks = drawn.map((own): Block => {
				const kind = own.isHeading ? 'h' : 'p';
				return { ...own, passages: [`${kind}${(count[kind] += 1)}`] };
			});
			const [, ranges] = cutPair([[{ passages: ['p1'], length: 60_000, isHeading: false }], blocks]);
			expect(ranges.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks);
			expect(ranges.every(({ from, to }) => from < to)).toBe(true);
			const sections = ranges.map(({ from, to }) => blocks.slice(from, to).flatMap(({ passages }) => passages));
			const starts = startsOf(sections);
			for (const [index, passages] of sections.entries())
				for (const id of passages)
					expect([sectionAt(starts, id), sectionAt(starts, `${id}s3`)]).toEqual([index + 1, index + 1]);
		}),
	);
});

test('an id that is none of a passage has no section', () => {
	const starts = startsOf([['h1', 'p1'], ['p2']]);
	expect(['', 'main', 'p', 'x3', 'p2x', 'p2s', 'm-p2', 'p2s1x'].map((id) => sectionAt(starts, id))).toEqual(
		Array.from({ length: 8 }, () => undefined),
	);
});

test.each([
	['p1', 'articles/left/'],
	['p9', 'articles/left/3/'],
	['h1', 'articles/left/2/'],
])('the passage %s is read at %s', (passage, address) => {
	expect(passageAddress('left', passage, startsOf([['p1', 'p2'], ['h1', 'p3'], ['p4', 'p9']]))).toBe(address); // prettier-ignore
});

test('a text without sections has one address', () => {
	expect(passageAddress('left', 'p480')).toBe('articles/left/');
});

test.each<[what: string, ties: [string, number][], share: number, range: [number, number]]>([
	['what its passages are tied to', [['p50', 2], ['p8', 1]], 0.1, [30, 50]], // prettier-ignore
	['what it is tied to most, however far', [['p1', 1], ['p64', 1], ['p63', 1]], 0, [44, 64]], // prettier-ignore
	['what is as far through the text, where it is tied to nothing', [], 0.5, [22, 42]],
])('beside a section stands %s', (_, ties, share, [from, to]) => {
	expect(findBeside(blocksOf(...times(64, 1000)), { ties: new Map(ties), share })).toEqual({ from, to });
});

test('beside a section a text of ordinary length stands whole', () => {
	expect(findBeside(blocksOf(...times(30, 1000)), { ties: new Map([['p1', 9]]), share: 0 })).toEqual({
		from: 0,
		to: 30,
	});
});

test('points tie passages more than words do', () => {
	const articles = [articleOf('left', 'One.', 'Two.'), articleOf('right', 'Eins.', 'Zwei.')];
	const end = (article: string, passage: string) => ({ article, passage, sentence: `${passage}s1` });
	const links: Link[] = [
		{ a: end('left', 'p1'), b: end('right', 'p2'), basis: 'point', point: 'x' },
		{ a: end('left', 'p1'), b: end('right', 'p1'), basis: 'computed', score: 0.8, terms: [] },
		{ a: end('left', 'p2'), b: end('right', 'p1'), basis: 'point', point: 'y' },
	];
	const comparison = comparisonOf(articles, { links });
	expect([...tiesOf(comparison, 0, new Set(['p1']))]).toEqual([['p2', 1], ['p1', 0.2]]); // prettier-ignore
	expect([...tiesOf(comparison, 1, new Set(['p1']))]).toEqual([['p1', 0.2], ['p2', 1]]); // prettier-ignore
});
