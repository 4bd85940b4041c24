import { describe, expect, test } from 'vitest';
import type { DrawnRelation, Side } from '../../../src/pictures/relations';
import { layOutNetwork } from '../../../src/pictures/relations-network';
import { layOutWings, orderByNearness } from '../../../src/pictures/relations-wings';

/** Makes a picture’s names and relations from pairs such as `ab`, with who says so. */
function graphOf(pairs: [pair: string, ...sides: Side[]][]) {
	const relations = pairs.map(([pair, ...sides], index): DrawnRelation => {
		const [from = '', to = ''] = pair;
		return { id: `r${index}`, from, to, words: 'may one day ally with', mutual: false, noted: false, sides };
	});
	const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
	return { names: ids.map((id) => ({ id, label: `The name of ${id}`, type: 'person' as const })), relations };
}

const graphs: [name: string, graph: ReturnType<typeof graphOf>][] = [
	['nothing', graphOf([])],
	['one relation', graphOf([['ab', 1]])],
	[
		'relations both ways, by both',
		graphOf([
			['ab', 1, 2],
			['ba', 1, 2],
			['ab', 2],
		]),
	],
	[
		'a circle and a pair apart',
		graphOf([
			['ab', 1],
			['bc', 2],
			['ca', 1, 2],
			['xy', 2],
		]),
	],
	['a star', graphOf([...'bcdefghijk'].map((end) => [`a${end}`, 2]))],
	[
		'all to all',
		graphOf([...'abcdef'].flatMap((from) => [...'abcdef'].filter((to) => from < to).map((to): [string, Side] => [from + to, 1]))),
	],
];

describe('layOutNetwork', () => {
	test.each(graphs)('draws %s', async (_, graph) => {
		const network = await layOutNetwork(graph);
		expect(network.names.map(({ id }) => id)).toEqual(graph.names.map(({ id }) => id));
		expect(network.relations.map(({ strokes }) => strokes.map(({ side }) => side))).toEqual(graph.relations.map(({ sides }) => sides));
		for (const { strokes } of network.relations) for (const { path } of strokes) expect(path).toMatch(/^M[\d. -]+[cv][\d. cv-]+$/);
		for (const [index, a] of network.names.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width).toBeLessThanOrEqual(network.width);
			expect(a.y + a.height).toBeLessThanOrEqual(network.height);
			for (const b of network.names.slice(index + 1))
				expect(a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true);
		}
	});

	test('draws the same picture each time', async () => {
		const graph = graphOf([
			['ab', 1],
			['bc', 2],
			['ca', 1, 2],
			['cd', 2],
			['da', 1],
			['be', 1],
			['ec', 2],
		]);
		expect(await layOutNetwork(graph)).toEqual(await layOutNetwork(graph));
	});
});

describe('layOutWings', () => {
	test.each(graphs)('draws %s', (_, graph) => {
		const wings = layOutWings(graph);
		expect(wings.names.toSorted((a, b) => a.y - b.y)).toEqual(wings.names);
		expect(wings.height).toBe(wings.names.reduce((sum, { height }) => sum + height, 0));
		for (const { strokes } of wings.relations)
			for (const { side, path } of strokes) {
				const [, x = '', start = '', , , sweep = '', drop = ''] = /^M(\d+) (\d+)a(\d+) ([\d.]+) 0 0 (\d) 0 (-?\d+)$/.exec(path) ?? [];
				expect(Number(x)).toBe(side === 1 ? wings.spine.x : wings.spine.x + wings.spine.width);
				// Arcs bend outwards and end within the picture.
				expect(sweep).toBe((side === 1) === Number(drop) > 0 ? '0' : '1');
				expect(Number(start)).toBeLessThanOrEqual(wings.height);
				expect(Number(start) + Number(drop)).toBeGreaterThanOrEqual(0);
			}
	});
});

describe('orderByNearness', () => {
	const names = (text: string) => [...text].map((id) => ({ id }));
	const ties = (...pairs: string[]) => pairs.map(([from = '', to = '']) => ({ from, to }));
	const cases: [name: string, names: string, pairs: string[], order: string][] = [
		['keeps names that are not related', 'abc', [], 'abc'],
		['puts a chain in its order', 'acbd', ['ab', 'bc', 'cd'], 'abcd'],
		['puts a star’s middle in the middle', 'abcde', ['ab', 'ac', 'ad', 'ae'], 'bcade'],
		['has no names to order', '', [], ''],
	];
	test.each(cases)('%s', (_, ids, pairs, order) => {
		const ordered = orderByNearness(names(ids), ties(...pairs))
			.map(({ id }) => id)
			.join('');
		expect([order, [...order].toReversed().join('')]).toContain(ordered);
	});
});
