import { describe, expect, test } from 'vitest';
import { passageRows } from '../../../src/pictures/passage-rows';
import { articleOf } from '../small-texts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const show = (texts: string[], rows: number, linked: string[] = []): string[] =>
	passageRows(articleOf('left', ...texts), new Set(linked), rows).map(
		({ share, isLinked }) => `${share.toFixed(2)}${isLinked ? '!' : ''}`,
	);

const cases: [name: string, texts: string[], rows: number, linked: string[], shown: string[]][] = [
	[
		'a passage in whole lines and a rest',
		[words(25), words(15)],
		4,
		['p1'],
		['1.00!', '1.00!', '0.50!', '1.00', '0.50'],
	],
	['a short passage in a line long enough to be seen', [words(99), 'one'], 2, [], ['1.00', '0.98', '0.15']],
	['fewer words than lines', [words(3)], 30, [], ['1.00', '1.00', '1.00']],
	['an article without words', ['…'], 30, [], []],
	['an empty article', [], 30, [], []],
];

describe('sets', () => {
	test.each(cases)('%s', (_, texts, rows, linked, shown) => {
		expect(show(texts, rows, linked)).toEqual(shown);
	});
});

test('keeps a crowd of passages to twice the lines', () => {
	expect(
		show(
			Array.from({ length: 900 }, () => words(2)),
			30,
		),
	).toHaveLength(60);
});
