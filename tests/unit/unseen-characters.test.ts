import { describe, expect, test } from 'vitest';
import { buildComparison } from '../../src/comparison/build-comparison';
import { measureCoverage } from '../../src/comparison/measures/coverage';
import type { ComparisonSources } from '../../src/comparison/sources';
import { editionSchema } from '../../src/content/schemas/edition';
import { pointSchema } from '../../src/content/schemas/point';
import { articleSource, evidence, nameSource } from './small-texts';

// What a reader sees: `Zahrun’s harbour at Sirhûn is shut. Captain Orr saw it.` and `The pier is shut.`
const left = 'Zah\u00adrun’s har\u200bbour at\u00a0Sirhu\u0302n is shut. Cap\u00adtain Orr saw it.';
const sources: ComparisonSources = {
	edition: {
		id: 'edition',
		file: 'edition.yaml',
		path: [],
		data: editionSchema.parse({
			title: 'A pair',
			subtitle: 'Two texts',
			description: 'Two small texts',
			language: 'en',
			introduction: 'They are invented.',
			articles: ['left', 'right'],
			subjects: [{ id: 'all', label: 'All' }],
			relationTypes: [],
		}),
	},
	articles: [articleSource('left', left), articleSource('right', 'The pier is shut.')],
	names: [
		nameSource('zahrun', { spellings: { left: ['Zahrun'] } }),
		nameSource('sirhun', { spellings: { left: ['Sirhûn'] } }),
	],
	points: [
		{
			id: 'shut',
			file: 'points/shut.md',
			path: [],
			data: {
				...pointSchema.parse({
					title: 'Both are shut',
					subject: 'all',
					relation: 'agree',
					weight: 1,
					evidence: [
						{ ...evidence('left', 'harbour at Sirhûn is shut'), basis: 'named', source: 'Captain Orr' },
						evidence('right', 'The pier is shut.'),
					],
				}),
				body: 'Both say it.',
			},
		},
	],
	events: [],
	relations: [],
	notes: [],
	changes: [],
};

describe('characters that are not seen, no-break spaces and decomposed accents hide no words', () => {
	const { comparison, faults } = buildComparison(sources);
	if (!comparison) throw new Error('The edition is no pair.');

	test('from quotes, sources and spellings', () => {
		expect(faults).toEqual([]);
	});

	test('whose places are those of the text as shown', () => {
		expect(comparison.points[0]?.evidence[0]).toEqual({
			article: 'left',
			passage: 'p1',
			sentence: 'p1s1',
			start: 10,
			end: 37,
			exact: 'har\u200bbour at\u00a0Sirhu\u0302n is shut',
			basis: 'named',
			source: 'Captain Orr',
			distinct: undefined,
		});
		expect(
			comparison.names.map(({ mentions, variants }) => [
				variants,
				mentions.map(({ start, end }) => left.slice(start, end)),
			]),
		).toEqual([
			[{ left: ['Sirhûn'] }, ['Sirhu\u0302n']],
			[{ left: ['Zahrun'] }, ['Zah\u00adrun']],
		]);
	});

	test('from the coverage', () => {
		expect(measureCoverage(comparison).articles[0]).toMatchObject({
			covered: 1,
			sentences: 2,
			unclaimed: [{ passage: 'p1', exact: 'Captain Orr' }],
		});
	});
});
