import { describe, expect, test } from 'vitest';
import {
	comparisonData,
	comparisonDataSchema,
	comparisonJsonSchema,
	type ComparisonData,
} from '../../src/comparison/data-schema';
import { readEdition } from './search/editions';

const editions = await Promise.all(
	[
		'tests/fixtures/weather',
		'tests/fixtures/first-pair/content',
		'tests/fixtures/arabic',
		'tests/fixtures/markdown',
	].map(async (folder) => ({ folder, comparison: await readEdition(folder) })),
);

/** Gives the data of the small edition, to be changed. */
function smallData(): ComparisonData {
	const [small] = editions;
	if (!small) throw new Error('There is no edition.');
	// What is read from a file is plain JSON.
	return JSON.parse(JSON.stringify(comparisonData(small.comparison))) as ComparisonData;
}

describe.each(editions)('$folder', ({ comparison }) => {
	const data = comparisonData(comparison);

	test('is data as the schema has it, and the same once it has gone through a file', () => {
		expect(comparisonDataSchema.parse(data)).toEqual(data);
		expect(comparisonDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(JSON.parse(JSON.stringify(data)));
	});

	test('has all that the comparison has but what pages derive for themselves', () => {
		const { points, ...rest } = data;
		expect(rest).toEqual({ ...comparison, points: undefined });
		expect(points.map((point) => ({ ...point }))).toEqual(
			comparison.points.map(({ quotes: _quotes, speaker: _speaker, ...point }) => point),
		);
		for (const point of points) expect(Object.keys(point)).not.toContain('quotes');
	});
});

/** Changes one value, by its path: `points.0.weight`. */
function withValue(path: string, value: unknown): unknown {
	const data: unknown = smallData();
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const parent = keys.reduce<unknown>((own, key) => (own as Record<string, unknown>)[key], data) as Record<
		string,
		unknown
	>;
	if (value === undefined) Reflect.deleteProperty(parent, last);
	else parent[last] = value;
	return data;
}

describe('the schema refuses', () => {
	test.each<[path: string, value: unknown]>([
		['version', 2],
		['edition.articles', ['harbour']],
		['edition.title', 1],
		['edition.retired', {}],
		['edition.relationTypes.0.holds', false],
		['articles.0.words', 1.5],
		['articles.0.kind', 'rumour'],
		['articles.0.original.bytes', '9'],
		['articles.0.id', undefined],
		['names.0.type', 'thing'],
		['names.0.variants', { harbour: 'Suhayl' }],
		['names.0.mentions.0.by', 'ear'],
		['names.0.mentions.0.start', -1],
		['points.0.title', undefined],
		['points.0.short', 'x'.repeat(100)],
		['points.0.relation', 'quarrel'],
		['points.0.scope', 'world'],
		['points.0.degree', 'much'],
		['points.0.weight', 0],
		['points.0.weight', 4],
		['points.0.weight', 1.5],
		['points.0.evidence.0.basis', 'hearsay'],
		['points.0.evidence.0.exact', undefined],
		['events.0.date', 3],
		['events.0.certainty', 'rather'],
		['relations.0.certainty', 'rather'],
		['notes.0.kind', 'gossip'],
		['links.0.basis', 'guess'],
		['links.0.score', 2],
		['links.0.a.sentence', undefined],
	])('%s: %j', (path, value) => {
		const { success, error } = comparisonDataSchema.safeParse(withValue(path, value));
		expect(success).toBe(false);
		// The fault is told of that place, or of one within it.
		const places = error?.issues.map((issue) => issue.path.join('.')) ?? [];
		expect(places.some((place) => place.startsWith(path) || path.startsWith(place))).toBe(true);
	});

	test.each([
		'surprise',
		'edition.surprise',
		'edition.retired.surprise',
		'edition.subjects.0.surprise',
		'edition.relationTypes.0.surprise',
		'articles.0.surprise',
		'articles.0.original.surprise',
		'names.0.surprise',
		'names.0.mentions.0.surprise',
		'points.0.surprise',
		'points.0.evidence.0.surprise',
		'events.0.surprise',
		'relations.0.surprise',
		'notes.0.surprise',
		'links.0.surprise',
		'links.0.a.surprise',
	])('what it does not know: %s', (path) => {
		expect(comparisonDataSchema.safeParse(withValue(path, 'x')).success).toBe(false);
	});
});

test('the JSON Schema says what version it is of, and what its fields mean', () => {
	expect(comparisonJsonSchema()).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		type: 'object',
		properties: { version: { const: 1 }, points: { type: 'array' } },
		required: expect.arrayContaining(['version', 'articles', 'points', 'names', 'links']) as string[],
		additionalProperties: false,
		description: 'Two texts on the same events, compared: /data/comparison.json, version 1.',
	});
});
