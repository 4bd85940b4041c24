import { expect, test } from 'vitest';
import { citedSources } from '../../src/comparison/measures/cited-sources';
import type { Article, Evidence } from '../../src/comparison/model';
import type { Pair } from '../../src/comparison/pair';
import { articleOf, pointOf, quoteOf } from './small-texts';

const articles: Pair<Article> = [
	articleOf('left', 'The guild said all walked. The log says none did.', 'Some say otherwise. The guild denied it.'),
	articleOf('right', 'Nobody asked.'),
];
const cite = (exact: string, basis: Evidence['basis'], source?: string): Evidence => ({
	...quoteOf(articles, 'left', exact),
	basis,
	source,
});
const points = [
	{
		...pointOf('later', articles, {}),
		evidence: [cite('The guild denied it', 'named', 'The guild'), cite('Some say otherwise', 'unnamed')],
	},
	{
		...pointOf('first', articles, {}),
		evidence: [cite('all walked', 'named', 'The guild'), cite('The log says', 'named', 'The log')],
	},
	{
		...pointOf('again', articles, {}),
		evidence: [cite('all walked', 'named', 'The guild'), cite('none did', 'author'), cite('The log', 'author')],
	},
];

test('counts points, each once for every voucher however its quotes are cut', () => {
	const [left] = citedSources({ articles, points });
	expect(left).toMatchObject({ article: 'left', points: 3, counts: { author: 1, named: 3, unnamed: 1 } });
});

test('lists the sources as printed, in reading order, with their points and a quote of each passage', () => {
	const [left] = citedSources({ articles, points });
	expect(
		left?.sources.map(({ source, basis, points: count, quotes }) => [
			source,
			basis,
			count,
			quotes.map(({ passage }) => passage),
		]),
	).toEqual([
		['The guild', 'named', 3, ['p1', 'p2']],
		['The log', 'named', 1, ['p1']],
	]);
});

test('gives nothing of an article that no point quotes', () => {
	expect(citedSources({ articles, points })[1]).toEqual({
		article: 'right',
		points: 0,
		counts: { author: 0, named: 0, unnamed: 0 },
		sources: [],
	});
});
