import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { textOf, wrapTextRanges, type TextRange } from '../../src/markdown/text-ranges';

/** Wraps the text from `start` to `end` in `<q>`, with its name and the number of the piece. */
function range(start: number, end: number, name = 'x'): TextRange {
	return { start, end, wrap: (children, part) => h('q', { dataRange: name, dataPart: String(part) }, children) };
}

function show(nodes: ElementContent[]): string {
	return toHtml({ type: 'root', children: nodes })
		.replace(/<q data-range="(.)" data-part="(\d)">/g, '<$1$2>')
		.replaceAll('</q>', '</>');
}

const cases: { name: string; nodes: ElementContent[]; ranges: TextRange[]; expected: string }[] = [
	{ name: 'nothing', nodes: content('Storm Rimah'), ranges: [], expected: 'Storm Rimah' },
	{ name: 'the start of a text', nodes: content('Storm Rimah'), ranges: [range(0, 5)], expected: '<x0>Storm</> Rimah' },
	{ name: 'the end of a text', nodes: content('Storm Rimah'), ranges: [range(6, 11)], expected: 'Storm <x0>Rimah</>' },
	{ name: 'all of a text', nodes: content('Storm'), ranges: [range(0, 5)], expected: '<x0>Storm</>' },
	{ name: 'more than all of a text', nodes: content('Storm'), ranges: [range(0, 99)], expected: '<x0>Storm</>' },
	{ name: 'an empty range', nodes: content('Storm'), ranges: [range(2, 2)], expected: 'Storm' },
	{ name: 'a range beyond the text', nodes: content('Storm'), ranges: [range(5, 9)], expected: 'Storm' },
	{
		name: 'ranges that touch, given in any order',
		nodes: content('Storm Rimah'),
		ranges: [range(6, 11, 'z'), range(0, 5, 'x'), range(5, 6, 'y')],
		expected: '<x0>Storm</><y0> </><z0>Rimah</>',
	},
	{
		name: 'words within an element',
		nodes: content('A ', h('em', 'great storm')),
		ranges: [range(8, 13)],
		expected: 'A <em>great <x0>storm</></em>',
	},
	{
		name: 'just an element',
		nodes: content('A ', h('em', 'storm'), ' came'),
		ranges: [range(2, 7)],
		expected: 'A <x0><em>storm</em></> came',
	},
	{
		name: 'an element and words around it',
		nodes: content('A ', h('em', 'storm'), ' came'),
		ranges: [range(0, 12)],
		expected: '<x0>A <em>storm</em> came</>',
	},
	{
		name: 'words that start within an element',
		nodes: content('A ', h('em', 'great storm'), ' came'),
		ranges: [range(8, 18)],
		expected: 'A <em>great <x0>storm</></em><x1> came</>',
	},
	{
		name: 'words that end within an element',
		nodes: content('A ', h('em', 'great storm'), ' came'),
		ranges: [range(0, 7)],
		expected: '<x0>A </><em><x1>great</> storm</em> came',
	},
	{
		name: 'words from one element into another',
		nodes: content(h('em', 'great storm'), ', ', h('b', 'cold rain')),
		ranges: [range(6, 17)],
		expected: '<em>great <x0>storm</></em><x1>, </><b><x2>cold</> rain</b>',
	},
	{
		name: 'words deep within elements',
		nodes: content(h('em', ['a ', h('b', ['great ', h('i', 'storm')])])),
		ranges: [range(8, 13)],
		expected: '<em>a <b>great <x0><i>storm</i></></b></em>',
	},
	{
		name: 'two ranges within one element and one across its end',
		nodes: content(h('em', 'one two three'), ' four'),
		ranges: [range(0, 3, 'x'), range(4, 7, 'y'), range(8, 18, 'z')],
		expected: '<em><x0>one</> <y0>two</> <z0>three</></em><z1> four</>',
	},
	{
		name: 'words around an element without text',
		nodes: content('A ', h('em'), 'storm'),
		ranges: [range(0, 7)],
		expected: '<x0>A <em></em>storm</>',
	},
	{
		name: 'words next to an element without text',
		nodes: content(h('em'), 'storm', h('b')),
		ranges: [range(0, 5)],
		expected: '<em></em><x0>storm</><b></b>',
	},
	{
		name: 'a letter of two UTF-16 units',
		nodes: content('A 👋 here'),
		ranges: [range(2, 4)],
		expected: 'A <x0>👋</> here',
	},
];

test.each(cases)('wraps $name', ({ nodes, ranges, expected }) => {
	expect(show(wrapTextRanges(nodes, ranges))).toBe(expected);
});

test('leaves the nodes it was given as they were', () => {
	const nodes = content('A ', h('em', 'great storm'), ' came');
	wrapTextRanges(nodes, [range(0, 7), range(8, 18)]);
	expect(nodes).toEqual(content('A ', h('em', 'great storm'), ' came'));
});

describe('whatever the nodes and ranges', () => {
	const { nodes } = fc.letrec<{ nodes: ElementContent[]; node: ElementContent }>((tie) => ({
		nodes: fc.array(tie('node'), { maxLength: 4 }),
		node: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.string({ maxLength: 6 }).map((value): ElementContent => ({ type: 'text', value })),
			fc
				.tuple(fc.constantFrom('em', 'b'), tie('nodes'))
				.map(([tagName, children]): Element => ({ type: 'element', tagName, properties: {}, children })),
		),
	}));
	/** Stretches of a text that do not overlap: every second one of those between sorted cuts. */
	const nodesAndStretches = nodes.chain((tree) =>
		fc
			.uniqueArray(fc.nat({ max: textOf(tree).length }), { maxLength: 8 })
			.map((cuts) => cuts.toSorted((a, b) => a - b))
			.map((cuts) => ({
				tree,
				stretches: cuts.flatMap((start, index) =>
					index % 2 === 0 && cuts[index + 1] !== undefined ? [[start, cuts[index + 1] ?? 0] as const] : [],
				),
			})),
	);
	const wrapAll = (tree: ElementContent[], stretches: (readonly [number, number])[]): ElementContent[] =>
		wrapTextRanges(
			tree,
			stretches.map(([start, end], index) => range(start, end, String(index))),
		);

	test('the text never changes', () => {
		fc.assert(
			fc.property(nodesAndStretches, ({ tree, stretches }) => {
				expect(textOf(wrapAll(tree, stretches))).toBe(textOf(tree));
			}),
		);
	});

	test('just what was asked for is wrapped, in parts that count up', () => {
		fc.assert(
			fc.property(nodesAndStretches, ({ tree, stretches }) => {
				const pieces = findAll(wrapAll(tree, stretches), 'q');
				for (const [index, [start, end]] of stretches.entries()) {
					const own = pieces.filter(({ properties }) => properties['dataRange'] === String(index));
					expect(own.map(({ children }) => textOf(children)).join('')).toBe(textOf(tree).slice(start, end));
					expect(own.map(({ properties }) => properties['dataPart'])).toEqual(own.map((_, part) => String(part)));
				}
			}),
		);
	});

	test('no element is torn: without the wrapping, the elements are as before', () => {
		fc.assert(
			fc.property(nodesAndStretches, ({ tree, stretches }) => {
				const elements = (within: ElementContent[]): string[] =>
					['em', 'b'].flatMap((name) => findAll(within, name).map(({ children }) => textOf(children)));
				expect(elements(wrapAll(tree, stretches))).toEqual(elements(tree));
			}),
		);
	});
});

function findAll(nodes: ElementContent[], tagName: string): Element[] {
	return nodes.flatMap((node) =>
		node.type === 'element' ? [...(node.tagName === tagName ? [node] : []), ...findAll(node.children, tagName)] : [],
	);
}

function content(...parts: (string | Element)[]): ElementContent[] {
	return parts.map((part): ElementContent => (typeof part === 'string' ? { type: 'text', value: part } : part));
}
