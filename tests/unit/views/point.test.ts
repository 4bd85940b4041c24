import { expect, test } from 'vitest';
import type { Point } from '../../../src/comparison/model';
import { viewPoint } from '../../../src/views/point';
import { nameOf, quoteOf } from '../small-texts';
import { articles, contextOf, points } from './small-pair';

const point = (id: string): Point => {
	const found = points.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`There is no point \`${id}\`.`);
	return found;
};

test('gives the sentence, its words, what surrounds them, and what can be taken away', () => {
	const context = contextOf({
		names: [nameOf('lamp', articles, 'lamp')],
		events: [
			{
				id: 'dark',
				date: '2031-11-06',
				title: 'The lamp goes out',
				certainty: 'stated',
				evidence: [quoteOf(articles, 'left', 'lamp went out')],
			},
			{
				id: 'night',
				date: '2031-11-06',
				title: 'Night falls',
				certainty: 'stated',
				evidence: [quoteOf(articles, 'left', 'went out')],
			},
			{ id: 'noon', date: '2031', title: 'Noon', certainty: 'stated', evidence: [quoteOf(articles, 'left', 'noon')] },
		],
		notes: [{ id: 'n', kind: 'sic', body: 'So printed.', evidence: [quoteOf(articles, 'right', 'never')] }],
	});
	expect(viewPoint(context, point('lamp'))).toMatchObject({
		id: 'lamp',
		title: 'The point lamp',
		subject: { href: '/points/?subject=all', words: 'The ship' },
		degree: 'a contradiction as written',
		when: [
			{
				side: 1,
				label: 'LEFT',
				dates: [
					{
						href: '/timeline/#dark',
						words: '6 November 2031',
						label: '6 November 2031: The lamp goes out; Night falls',
					},
				],
			},
		],
		who: [{ href: '/names/lamp/', words: 'lamp' }],
		notes: ['“never”: So printed.'],
		openBoth: '/compare/?point=lamp',
		citation: {
			quotes: [
				{ exact: 'The lamp went out', lang: 'en', place: 'LEFT ¶2' },
				{ exact: 'The lamp never went out', lang: 'en', place: 'RIGHT ¶2' },
			],
			sources: [
				'LEFT: “The title of left”, Nobody, no author given, 6 November 2031.',
				'RIGHT: “The title of right”, Nobody, no author given, 6 November 2031.',
			],
		},
		steps: { before: undefined, after: undefined, all: { href: '/points/?show=conflict', words: '1 of 1 at odds' } },
	});
});

test('steps through the points of its status', () => {
	expect(viewPoint(contextOf(), point('arrival')).steps).toEqual({
		before: undefined,
		after: { href: '/points/ship/', words: 'The point ship' },
		all: { href: '/points/?show=agree', words: '1 of 2 both say' },
	});
});

test('cites the one text that speaks, and has no degree, dates, names or notes where there are none', () => {
	expect(viewPoint(contextOf(), point('bread'))).toMatchObject({
		degree: undefined,
		when: [],
		who: [],
		notes: [],
		citation: { quotes: [{ exact: 'Bread was dear', place: 'LEFT ¶2' }], sources: [expect.stringMatching(/^LEFT: /)] },
	});
});

test('names the authors of what it cites', () => {
	const [left, right] = articles;
	const context = contextOf({ articles: [{ ...left, authors: ['Ada', 'Ben'] }, right] });
	expect(viewPoint(context, point('bread')).citation.sources).toEqual([
		'LEFT: Ada and Ben, “The title of left”, Nobody, 6 November 2031.',
	]);
});
