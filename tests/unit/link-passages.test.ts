import { expect, test } from 'vitest';
import { linksOfPoints, passagePair, unique } from '../../src/comparison/links/link-passages';
import { articleOf, pointOf } from './small-texts';

const left = articleOf('left', 'It rained. It froze.', 'The tug sank.');
const right = articleOf('right', 'Rain fell. Ice came.', 'A tug is lost.');
const articles = [left, right];

/** Shows links as `rain: p1s1–p1s1`. */
function show(quotes: Record<string, string[]>): string[] {
	return linksOfPoints([pointOf('rain', articles, quotes)], [left, right]).map(
		(link) => `${link.basis} ${link.a.sentence}–${link.b.sentence}`,
	);
}

test.each([
	{
		name: 'one sentence on each side',
		quotes: { left: ['It rained'], right: ['Rain fell'] },
		expected: ['point p1s1–p1s1'],
	},
	{
		name: 'the left side first, whichever is quoted first',
		quotes: { right: ['Ice'], left: ['sank'] },
		expected: ['point p2s1–p1s2'],
	},
	{
		name: 'every sentence quoted on the left with every one on the right',
		quotes: { left: ['rained', 'froze'], right: ['Rain', 'lost'] },
		expected: ['point p1s1–p1s1', 'point p1s1–p2s1', 'point p1s2–p1s1', 'point p1s2–p2s1'],
	},
	{
		name: 'a sentence quoted twice, once',
		quotes: { left: ['It', 'rained'], right: ['Rain', 'fell'] },
		expected: ['point p1s1–p1s1'],
	},
	{ name: 'nothing where one side is silent', quotes: { left: ['rained'] }, expected: [] },
	{ name: 'nothing where nothing is quoted', quotes: {}, expected: [] },
])('links $name', ({ quotes, expected }) => {
	expect(show(quotes)).toEqual(expected);
});

test('says which point links, and links the same sentences once for each point', () => {
	const points = ['rain', 'weather'].map((id) => pointOf(id, articles, { left: ['rained'], right: ['Rain'] }));
	expect(linksOfPoints(points, [left, right])).toEqual(
		['rain', 'weather'].map((point) => ({
			a: { article: 'left', passage: 'p1', sentence: 'p1s1' },
			b: { article: 'right', passage: 'p1', sentence: 'p1s1' },
			basis: 'point',
			point,
		})),
	);
});

test('links nothing by a point that ties the texts as wholes', () => {
	const point = { ...pointOf('framing', articles, { left: ['rained'], right: ['Rain'] }), scope: 'texts' as const };
	expect(linksOfPoints([point], [left, right])).toEqual([]);
});

test('gives a key for the passages that a link joins, whatever their sentences', () => {
	const end = (article: string, passage: string, sentence: string) => ({ article, passage, sentence });
	const key = passagePair({ a: end('left', 'p1', 'p1s1'), b: end('right', 'p2', 'p2s1') });
	expect(passagePair({ a: end('left', 'p1', 'p1s2'), b: end('right', 'p2', 'p2s9') })).toBe(key);
	expect(passagePair({ a: end('left', 'p2', 'p2s1'), b: end('right', 'p1', 'p1s1') })).not.toBe(key);
});

test('keeps the first of the items with the same key, in their order', () => {
	expect(unique(['tug', 'barge', 'TUG', 'boat', 'Barge'], (word) => word.toLowerCase())).toEqual([
		'tug',
		'barge',
		'boat',
	]);
});
