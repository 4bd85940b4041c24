import { describe, expect, test } from 'vitest';
import { CrossReferences } from '../../src/comparison/cross-references';
import { linksOfPoints } from '../../src/comparison/links/link-passages';
import type { Link } from '../../src/comparison/model';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from './small-texts';

const left = articleOf(
	'left',
	'# Storm',
	'Orr left the port. The tug sank.',
	'Nobody saw Orr or the tug.',
	'It rained.',
);
const right = articleOf('right', 'The tug is lost.', 'Captain Orr is safe, and the tug sank.', 'It froze.');
const articles = [left, right];
const points = [
	pointOf('tug', articles, { left: ['The tug sank', 'the tug.'], right: ['the tug sank', 'The tug is lost'] }),
	pointOf('orr', articles, { left: ['Orr left'], right: ['Captain Orr is safe'] }),
	pointOf('rain', articles, { left: ['It rained.'] }),
];
const computed = (a: string, b: string, score: number): Link => ({
	a: { article: 'left', passage: a, sentence: `${a}s1` },
	b: { article: 'right', passage: b, sentence: `${b}s1` },
	basis: 'computed',
	score,
	terms: [],
});
const comparison = comparisonOf(articles, {
	names: [nameOf('tug', articles, 'The tug', 'the tug'), nameOf('orr', articles, 'Orr'), nameOf('nobody', articles)],
	points,
	events: [
		{
			id: 'loss',
			date: '2031',
			title: 'The tug is lost',
			certainty: 'stated',
			evidence: [quoteOf(articles, 'right', 'tug is lost')],
		},
	],
	relations: [
		{ id: 'orr-tug', from: 'orr', type: 'leads', to: 'tug', certainty: 'stated', evidence: [] },
		{ id: 'tug-tug', from: 'tug', type: 'tows', to: 'tug', certainty: 'stated', evidence: [] },
	],
	notes: [
		{
			id: 'one',
			kind: 'gloss',
			body: 'A note.',
			evidence: [quoteOf(articles, 'left', 'rained'), quoteOf(articles, 'left', 'port')],
		},
		{ id: 'two', kind: 'sic', body: 'Another.', evidence: [quoteOf(articles, 'left', 'Orr left')] },
	],
	links: [
		...linksOfPoints(points, [left, right]),
		computed('p3', 'p3', 0.2),
		computed('p3', 'p3', 0.4),
		computed('p1', 'p3', 0.3),
	],
});
const refs = new CrossReferences(comparison);
const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);

test('gives entries by id', () => {
	expect([
		refs.name('tug').id,
		refs.point('orr').id,
		refs.article('right').id,
		refs.passage('left', 'h1').text,
	]).toEqual(['tug', 'orr', 'right', 'Storm']);
});

test.each([
	['name', () => refs.name('ship'), 'There is no name `ship`.'],
	['point', () => refs.point('ship'), 'There is no point `ship`.'],
	['article', () => refs.article('middle'), 'There is no article `middle`.'],
	['passage', () => refs.passage('left', 'p9'), 'There is no passage `p9`.'],
	['passage of no article', () => refs.passage('middle', 'p1'), 'There is no article `middle`.'],
])('throws where there is no such %s', (_, ask, message) => {
	expect(ask).toThrow(new Error(message));
});

test('knows the sides of the pair', () => {
	expect([refs.other('left').id, refs.other('right').id]).toEqual(['right', 'left']);
	expect([refs.side('left'), refs.side('right')]).toEqual([1, 2]);
});

describe('from a passage', () => {
	test('to the names in it, as they come up', () => {
		expect(refs.mentionsIn('left', 'p1').map(({ name, mention }) => `${name.id} ${mention.start}`)).toEqual([
			'orr 0',
			'tug 19',
		]);
		expect(refs.mentionsIn('left', 'p2').map(({ name }) => name.id)).toEqual(['orr', 'tug']);
		expect(refs.mentionsIn('left', 'p3')).toEqual([]);
	});

	test('to the notes on it, with the words they are on', () => {
		expect(refs.notesIn('left', 'p1').map(({ note, quote }) => `${note.id} ${quote.exact}`)).toEqual([
			'one port',
			'two Orr left',
		]);
		expect(refs.notesIn('right', 'p1')).toEqual([]);
	});

	test('to the points that rest on it, each once', () => {
		expect(ids(refs.pointsIn('left', 'p1'))).toEqual(['tug', 'orr']);
		expect(ids(refs.pointsIn('left', 'p2'))).toEqual(['tug']);
		expect(ids(refs.pointsIn('left', 'h1'))).toEqual([]);
	});

	test('to its counterparts in the other article, in reading order, with their points', () => {
		expect(
			refs.counterparts('left', 'p1').map(({ passage, points: shared }) => `${passage} ${ids(shared).join()}`),
		).toEqual(['p1 tug', 'p2 tug,orr', 'p3 ']);
		expect(refs.counterparts('right', 'p2').map(({ article, passage }) => `${article} ${passage}`)).toEqual([
			'left p1',
			'left p2',
		]);
		expect(refs.counterparts('left', 'h1')).toEqual([]);
	});

	test('to the best of the computed counterparts', () => {
		expect(refs.counterparts('left', 'p3')).toEqual([
			{ article: 'right', passage: 'p3', points: [], computed: computed('p3', 'p3', 0.4) },
		]);
		expect(refs.counterparts('left', 'p1').map(({ computed: best }) => best?.score)).toEqual([
			undefined,
			undefined,
			0.3,
		]);
	});
});

describe('from a name', () => {
	test('to the points and events whose words mention it', () => {
		expect(ids(refs.pointsOf(refs.name('tug')))).toEqual(['tug']);
		expect(ids(refs.pointsOf(refs.name('orr')))).toEqual(['orr']);
		expect(ids(refs.eventsOf(refs.name('tug')))).toEqual(['loss']);
		expect([refs.pointsOf(refs.name('nobody')), refs.eventsOf(refs.name('orr'))]).toEqual([[], []]);
	});

	test('to its relations, from both ends, each once', () => {
		expect(ids(refs.relationsOf(refs.name('tug')))).toEqual(['orr-tug', 'tug-tug']);
		expect(ids(refs.relationsOf(refs.name('orr')))).toEqual(['orr-tug']);
		expect(ids(refs.relationsOf(refs.name('nobody')))).toEqual([]);
	});
});

test('from quotes to the names in their words, each once, as they come up', () => {
	expect(ids(refs.namesIn(refs.point('tug').evidence))).toEqual(['tug']);
	expect(
		ids(refs.namesIn([quoteOf(articles, 'left', 'Orr or the tug'), quoteOf(articles, 'right', 'Captain Orr')])),
	).toEqual(['orr', 'tug']);
	expect(ids(refs.namesIn([quoteOf(articles, 'left', 'left the port')]))).toEqual([]);
});

test('from a point to those next to it', () => {
	const around = points
		.map((point) => refs.neighbours(point))
		.map(({ before, after }) => `${before?.id} < > ${after?.id}`);
	expect(around).toEqual(['undefined < > orr', 'tug < > rain', 'orr < > undefined']);
});
