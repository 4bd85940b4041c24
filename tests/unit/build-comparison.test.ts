import { describe, expect, test } from 'vitest';
import { buildComparison } from '../../src/comparison/build-comparison';
import type { Fault } from '../../src/comparison/faults';
import type { Comparison } from '../../src/comparison/model';
import type { ComparisonSources, Sourced } from '../../src/comparison/sources';
import { eventSchema, type EventEntry } from '../../src/content/schemas/event';
import { editionSchema } from '../../src/content/schemas/edition';
import { pointSchema } from '../../src/content/schemas/point';
import type { QuoteSelector } from '../../src/content/schemas/evidence';
import { articleSource, evidence, nameSource, selector } from './small-texts';

const left = articleSource(
	'left',
	'# A storm',
	'Orr left – and Captain Orr slept. The tug sank.',
	'- Rain fell on Port Zahrun.',
);
const right = articleSource('right', 'Orr is safe.', 'The tug of Orr was lost in rain.');

/** Builds a comparison of the two texts above, which are a pair. */
function build(parts: Partial<ComparisonSources> = {}): { comparison: Comparison; faults: Fault[] } {
	const edition = {
		title: 'A pair',
		subtitle: 'Two texts',
		description: 'Two small texts',
		language: 'en',
		articles: ['left', 'right'],
		introduction: 'They are invented.',
		subjects: [
			{ id: 'ships', label: 'Ships' },
			{ id: 'people', label: 'People' },
		],
		relationTypes: [
			{ id: 'tows', label: 'tows', inverse: 'is towed by' },
			{ id: 'leads', label: 'leads', inverse: 'is led by' },
		],
	};
	const { comparison, faults } = buildComparison({
		edition: { id: 'edition', file: 'edition.yaml', path: [], data: editionSchema.parse(edition) },
		articles: [right, left],
		names: [],
		points: [],
		events: [],
		relations: [],
		notes: [],
		changes: [],
		...parts,
	});
	if (!comparison) throw new Error('The edition is no pair.');
	return { comparison, faults };
}

function point(id: string, parts: Record<string, unknown> = {}): ComparisonSources['points'][number] {
	const meta = {
		title: id,
		subject: 'ships',
		relation: 'agree',
		weight: 2,
		evidence: [evidence('left', 'The tug sank.'), evidence('right', 'The tug of Orr')],
	};
	return {
		id,
		file: `points/${id}.md`,
		path: [],
		data: { ...pointSchema.parse({ ...meta, ...parts }), body: ' Both\n\nsay  it. ' },
	};
}

function event(id: string, date: string): Sourced<EventEntry> {
	const data = eventSchema.parse({
		id,
		date,
		title: id,
		certainty: 'stated',
		evidence: [selector('left', 'The tug sank.')],
	});
	return { id, file: 'events.yaml', path: [0], data };
}

const note = (id: string, place: QuoteSelector): ComparisonSources['notes'][number] => ({
	id,
	file: 'notes.yaml',
	path: [0],
	data: { id, kind: 'gloss', body: 'So.', evidence: [place] },
});
const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);

test('puts the articles as the edition does, and counts their words', () => {
	const { comparison, faults } = build();
	expect(faults).toEqual([]);
	expect(comparison.articles.map(({ id, words }) => [id, words])).toEqual([
		['left', 2 + 9 + 5],
		['right', 3 + 8],
	]);
	expect(comparison.articles[0]).not.toHaveProperty('original');
});

describe('a name', () => {
	const names = [
		nameSource('zahrun', { label: 'Port Zahrun', spellings: { left: ['Port Zahrun'] } }),
		nameSource('orr', {
			label: 'Orr',
			spellings: { left: ['Captain Orr', 'Orr'], right: ['Orr'] },
			search: ['Ore'],
			seeAlso: [{ name: 'zahrun', note: 'Where he lives.' }],
		}),
		nameSource('tug', { label: 'Barge', at: [selector('left', 'The tug')] }),
	];

	test('comes in the order of labels, with its spellings in each article', () => {
		const { comparison, faults } = build({ names });
		expect(faults).toEqual([]);
		expect(comparison.names.map(({ id, variants }) => [id, variants])).toEqual([
			['tug', { left: [] }],
			['orr', { left: ['Orr', 'Captain Orr'], right: ['Orr'] }],
			['zahrun', { left: ['Port Zahrun'] }],
		]);
	});

	test('lists the spelling used most first', () => {
		const article = articleSource('left', 'Orr. Captain Orr. Captain Orr. Old Orr.');
		const { comparison } = build({
			articles: [article, right],
			names: [nameSource('orr', { spellings: { left: ['Orr', 'Old Orr', 'Captain Orr'] } })],
		});
		expect(comparison.names[0]?.variants['left']).toEqual(['Captain Orr', 'Orr', 'Old Orr']);
	});
});

describe('puts in order', () => {
	test('points: by subject, then weight, then as the articles read', () => {
		const points = [
			point('people-light', { subject: 'people', weight: 1 }),
			point('people-heavy', { subject: 'people', weight: 3 }),
			point('ships-right', {
				relation: 'only',
				evidence: [evidence('right', 'Orr is safe.')],
				absent: { article: 'left', terms: ['safe'] },
			}),
			point('ships-late'),
			point('ships-early', { evidence: [evidence('left', 'Orr left'), evidence('right', 'The tug of Orr')] }),
			point('ships-a-late'),
		];
		const { comparison, faults } = build({ points });
		expect(faults).toEqual([]);
		expect(ids(comparison.points)).toEqual([
			'ships-early',
			'ships-a-late',
			'ships-late',
			'ships-right',
			'people-heavy',
			'people-light',
		]);
	});

	test('events: by their first day, then their last, then their id', () => {
		const events = [
			event('year', '2031'),
			event('late', '2031-03'),
			event('b-day', '2031-01-01'),
			event('a-day', '2031-01-01'),
			event('before', '2030-12-31'),
		];
		expect(ids(build({ events }).comparison.events)).toEqual(['before', 'a-day', 'b-day', 'year', 'late']);
	});

	test('relations: by type, then the names they lead to and come from', () => {
		const names = ['orr', 'tug', 'barge'].map((id) => nameSource(id));
		const relation = (from: string, type: string, to: string): ComparisonSources['relations'][number] => {
			const id = `${from}-${type}-${to}`;
			return {
				id,
				file: 'relations.yaml',
				path: [0],
				data: { id, from, type, to, certainty: 'stated', evidence: [selector('left', 'The tug')] },
			};
		};
		const relations = [
			relation('orr', 'leads', 'tug'),
			relation('tug', 'tows', 'tug'),
			relation('orr', 'leads', 'barge'),
			relation('barge', 'tows', 'tug'),
		];
		expect(ids(build({ names, relations }).comparison.relations)).toEqual([
			'barge-tows-tug',
			'tug-tows-tug',
			'orr-leads-barge',
			'orr-leads-tug',
		]);
	});

	test('notes: as the articles read', () => {
		const notes = [
			note('d', selector('right', 'Orr is')),
			note('c', selector('left', 'Rain')),
			note('b', selector('left', 'tug')),
			note('a', selector('left', 'Captain')),
		];
		expect(ids(build({ notes }).comparison.notes)).toEqual(['a', 'b', 'c', 'd']);
	});
});

test('shows the body of a point as one line, and its quotes where they stand', () => {
	const [built] = build({ points: [point('tug')] }).comparison.points;
	expect(built?.body).toBe('Both say it.');
	expect(built?.evidence[0]).toEqual({
		article: 'left',
		passage: 'p1',
		sentence: 'p1s2',
		start: 34,
		end: 47,
		exact: 'The tug sank.',
		basis: 'author',
		source: undefined,
		distinct: undefined,
	});
});

test('links passages by points, and by words only where no point links them', () => {
	const rain = point('rain', { evidence: [evidence('left', 'Rain fell'), evidence('right', 'rain')] });
	const linked = (points: ComparisonSources['points']): string[] =>
		build({ points }).comparison.links.map(({ a, b, basis }) => `${basis} ${a.sentence}–${b.sentence}`);
	expect(linked([])).toEqual(['computed p1s2–p2s1']);
	expect(linked([rain])).toEqual(['point p2s1–p2s1', 'computed p1s2–p2s1']);
	expect(linked([rain, point('tug')]).toSorted()).toEqual(['point p1s2–p2s1', 'point p2s1–p2s1']);
});

test('reports all that is wrong at once, and leaves it out', () => {
	const names = [nameSource('orr', { spellings: { left: ['Or'] }, seeAlso: [{ name: 'tugs', note: 'No.' }] })];
	const points = [point('tug', { subject: 'ship', evidence: [evidence('left', 'The tug swam.')] })];
	const { comparison, faults } = build({ names, points, notes: [note('a', selector('middle', 'Orr'))] });
	expect(faults.map(({ code, file }) => `${file} ${code}`)).toEqual([
		'names/orr.yaml spelling-nowhere',
		'names/orr.yaml unknown-name',
		'points/tug.md unknown-subject',
		'points/tug.md evidence-one-sided',
		'points/tug.md quote-not-found',
		'notes.yaml unknown-article',
	]);
	expect([comparison.points[0]?.evidence, comparison.notes[0]?.evidence]).toEqual([[], []]);
});

test('gives the same comparison for the same sources, and leaves them as they were', () => {
	const sources = { points: [point('b'), point('a')], events: [event('late', '2031'), event('early', '2030')] };
	const first = build(structuredClone(sources));
	expect(build(sources)).toEqual(first);
	expect([ids(sources.points), ids(sources.events)]).toEqual([
		['b', 'a'],
		['late', 'early'],
	]);
});
