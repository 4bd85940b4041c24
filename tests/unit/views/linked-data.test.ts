import { expect, test } from 'vitest';
import { CrossReferences } from '../../../src/comparison/cross-references';
import { articleData, datasetData, pageData, pointData, writeLinkedData } from '../../../src/views/linked-data';
import { reportAddress } from '../../../src/views/report';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, pointOf } from '../small-texts';

const articles = [
	{ ...articleOf('left', 'The tug sank.'), authors: ['S. Orrash'] },
	articleOf('right', 'The tug is lost.'),
];
const point = pointOf('loss', articles, { left: ['The tug sank'], right: ['The tug is lost'] });
const comparison = comparisonOf(articles, { points: [point] });
const context = { comparison, refs: new CrossReferences(comparison), words: en };

test('every page cites both articles', () => {
	expect(pageData(context)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		citation: ['https://example.org/left/', 'https://example.org/right/'],
	});
});

test('an article is an article, with what is known of it', () => {
	expect(articleData({ ...comparison.articles[0], published: '2031~' })).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: 'The title of left',
		author: [{ '@type': 'Person', name: 'S. Orrash' }],
		publisher: { '@type': 'Organization', name: 'Nobody' },
		url: 'https://example.org/left/',
	});
});

test('a point is a claim that appears in words of the articles', () => {
	expect(pointData(context, point)).toMatchObject({
		'@type': 'Claim',
		text: 'Both say it.',
		appearance: [
			{ '@type': 'Quotation', text: 'The tug sank', isPartOf: { name: 'The title of left' } },
			{ '@type': 'Quotation', text: 'The tug is lost', isPartOf: { name: 'The title of right' } },
		],
	});
});

test('the data is a dataset, with whole addresses where the site has one', () => {
	const { distribution } = datasetData(context, 'https://example.org/pair/') as {
		distribution: { contentUrl: string }[];
	};
	expect(distribution.map(({ contentUrl }) => contentUrl)).toContain('https://example.org/pair/data/left.xml');
	expect(JSON.stringify(datasetData(context))).not.toContain('contentUrl');
});

test('nothing in it ends the script that it stands in', () => {
	expect(writeLinkedData({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

test.each([
	[undefined, undefined],
	[
		'errata@example.org',
		'mailto:errata@example.org?subject=A%20mistake%20on%20%E2%80%9CTug%20%26%20tow%E2%80%9D&body=https%3A%2F%2Fx.org%2Fa%2F%0A%0A%E2%80%9C100%20%25%20%26%20more%E2%80%9D%0A%0A',
	],
	[
		'https://example.org/report?on={page}&words={words}',
		'https://example.org/report?on=https%3A%2F%2Fx.org%2Fa%2F&words=100%20%25%20%26%20more',
	],
	['https://example.org/report', 'https://example.org/report'],
])('a mistake is reported to %s with page and words filled in', (report, expected) => {
	const edition = { ...comparison.edition, report };
	const place = { title: 'Tug & tow', address: 'https://x.org/a/', words: '100 % & more' };
	expect(reportAddress({ comparison: { ...comparison, edition }, words: en }, place)).toBe(expected);
});
