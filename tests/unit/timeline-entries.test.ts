import { expect, test } from 'vitest';
import { getTimelineEntries } from '../../src/components/timeline-entries';
import { en } from '../../src/words/en';
import { CrossReferences } from '../../src/comparison/cross-references';
import type { Article, ComparisonEvent, Quote } from '../../src/comparison/model';
import { comparisonOf } from './small-texts';

const quote = (article: string): Quote => ({ article, passage: 'p1', sentence: 'p1s1', start: 0, end: 3, exact: 'Sea' });

function event(id: string, date: string, ...articles: string[]): ComparisonEvent {
	return { id, date, title: id, certainty: 'stated', evidence: articles.map(quote) };
}

function article(id: string, published: string): Article {
	return {
		id,
		label: id.toUpperCase(),
		title: id,
		publisher: id,
		authors: [],
		url: 'https://example.org/',
		published,
		publishedSource: 'Known.',
		lang: 'en',
		words: 1,
		passages: [],
		furniture: [],
	};
}

function entriesOf(articles: Article[], events: ComparisonEvent[]): ReturnType<typeof getTimelineEntries> {
	const comparison = comparisonOf(articles, { events });
	return getTimelineEntries({ comparison, refs: new CrossReferences(comparison), words: en, trees: new Map() });
}

test('puts an article after all that had happened by the end of its date, and before what came later', () => {
	const entries = entriesOf(
		[article('left', '2031-11'), article('right', '2031-11-06')],
		[event('storm', '2031-11-03', 'left'), event('by-then', '[..2031-11]', 'left'), event('fair', '2031-12', 'left')],
	);
	expect(entries.map(({ id }) => id)).toEqual(['storm', 'right.published', 'by-then', 'left.published', 'fair']);
});

test('gives each event the side whose words date it, or both', () => {
	const events = [event('one', '2031', 'left', 'left'), event('two', '2031', 'right'), event('shared', '2031', 'right', 'left')];
	const entries = entriesOf([article('left', '2032'), article('right', '2032')], events);
	expect(entries.map(({ side }) => side)).toEqual([1, 2, 'both', 1, 2]);
});
