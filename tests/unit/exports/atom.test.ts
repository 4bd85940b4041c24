import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { buildFeed } from '../../../src/exports/atom';
import { articleOf, comparisonOf } from '../small-texts';

const comparison = comparisonOf([articleOf('left', 'It rained.'), articleOf('right', 'It shone.')], {
	changes: [
		{
			id: 'rain',
			date: '2031-11-20',
			kind: 'correction',
			what: 'It <rained> & “poured”.',
			why: 'So it says.',
			points: [],
			names: [],
		},
		{
			id: 'first',
			date: '2031-11-12',
			kind: 'addition',
			what: 'All of it.',
			why: 'It was new.',
			points: [],
			names: [],
		},
	],
});

test('has an entry for each change, dated by the content and never by the build', () => {
	const feed = buildFeed(comparison, 'https://example.org/pair/', { correction: 'Corrected', addition: 'Added' });
	const tree = fromHtml(feed.replace(/^<\?xml.*\?>/, ''), { fragment: true });
	expect(selectAll('updated', tree).map((element) => toString(element))).toEqual([
		'2031-11-20T00:00:00Z',
		'2031-11-20T00:00:00Z',
		'2031-11-12T00:00:00Z',
	]);
	expect(selectAll('entry title', tree).map((element) => toString(element))).toEqual([
		'Corrected: It <rained> & “poured”.',
		'Added: All of it.',
	]);
	expect(selectAll('id', tree).map((element) => toString(element))).toEqual([
		'https://example.org/pair/about/changes/',
		'https://example.org/pair/about/changes/#rain',
		'https://example.org/pair/about/changes/#first',
	]);
});
