import { expect, test } from 'vitest';
import { emptyPlaces } from '../../../src/views/empty-places';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from '../small-texts';

const articles = [articleOf('left', 'It rained.'), articleOf('right', 'It rained.')] as const;
const [left, right] = articles;
const undated = [
	{ ...left, published: undefined },
	{ ...right, published: undefined },
] as const;

test('no menu leads to a page with nothing on it', () => {
	expect(emptyPlaces(comparisonOf(undated))).toEqual(['/points/', '/names/', '/timeline/']);
	expect(emptyPlaces(comparisonOf(articles))).toEqual(['/points/', '/names/']);
	expect(emptyPlaces(comparisonOf([left, { ...right, published: undefined }]))).toEqual(['/points/', '/names/']);
	const full = {
		points: [pointOf('rain', articles, { left: ['rained'], right: ['rained'] })],
		names: [nameOf('rain', articles)],
		events: [
			{
				id: 'a',
				date: '2031',
				title: 'A',
				certainty: 'stated' as const,
				evidence: [quoteOf(articles, 'left', 'rained')],
			},
		],
	};
	expect(emptyPlaces(comparisonOf(undated, full))).toEqual([]);
});

test('counterparts that are computed are something to show', () => {
	const end = (article: string) => ({ article, passage: 'p1', sentence: 'p1s1' });
	const links = [{ a: end('left'), b: end('right'), basis: 'computed' as const, score: 1, terms: ['rain'] }];
	expect(emptyPlaces(comparisonOf(undated, { links }))).toEqual(['/names/', '/timeline/']);
});

test('a page of names without names says where the words are', () => {
	expect(en.names.lead(0, 0)).toBe(
		'No name is listed. Every word of both texts stands in the index of words, below Search.',
	);
});
