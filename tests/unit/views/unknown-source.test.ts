import { expect, test } from 'vitest';
import { citeSource } from '../../../src/views/compare-data';
import { en } from '../../../src/words/en';
import { articleOf } from '../small-texts';

const article = articleOf('left', 'It rained.');

test('a source is cited with what is known of it, and with what is not', () => {
	expect(citeSource(article, en)).toBe(
		'no author given, “The title of left”, Nobody, 6 November 2031, https://example.org/left/',
	);
	expect(
		citeSource({ ...article, authors: ['Ada'], publisher: undefined, published: undefined, url: undefined }, en),
	).toBe('Ada, “The title of left”, publisher not known, date not known, no address known');
	const unknown = { label: 'L', title: 'T', publisher: undefined, authors: [], date: undefined };
	expect(en.points.cited(unknown)).toBe('L: “T”, publisher not known, no author given, date not known.');
});
