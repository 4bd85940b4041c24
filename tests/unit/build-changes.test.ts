import { expect, test } from 'vitest';
import { buildChanges, checkChanges } from '../../src/comparison/build-changes';
import type { ComparisonSources, Sourced } from '../../src/comparison/sources';
import { changeSchema } from '../../src/content/schemas/change';
import { editionSchema } from '../../src/content/schemas/edition';
import { pointSchema } from '../../src/content/schemas/point';

const edition = editionSchema.parse({
	title: 'A pair',
	subtitle: 'Two texts',
	description: 'Two small texts',
	language: 'en',
	introduction: 'They are invented.',
	articles: ['left', 'right'],
	retired: {
		points: [
			{ id: 'gone', reason: 'It said nothing.' },
			{ id: 'merged', to: 'tug' },
		],
	},
});
const point = {
	...pointSchema.parse({ title: 'The tug', subject: 'all', relation: 'agree', weight: 1, evidence: [], was: ['boat'] }),
	body: 'It is lost.',
};

function sourcesOf(...changes: [date: string, points: string[]][]): ComparisonSources {
	return {
		edition: { id: 'edition', file: 'edition.yaml', path: [], data: edition },
		articles: [],
		names: [],
		points: [{ id: 'tug', file: 'points/tug.md', path: [], data: point }],
		events: [],
		relations: [],
		notes: [],
		changes: changes.map(([date, points], index): Sourced<ReturnType<typeof changeSchema.parse>> => ({
			id: `c${index}`,
			file: 'changes.yaml',
			path: [index],
			data: changeSchema.parse({ id: `c${index}`, date, kind: 'correction', what: 'a', why: 'b', points }),
		})),
	};
}

test('gives the latest first, those of one day in their order, and the heirs of former points once', () => {
	const sources = sourcesOf(['2031-01-02', ['boat', 'tug', 'merged']], ['2031-03-01', ['gone']], ['2031-01-02', []]);
	expect(checkChanges(sources)).toEqual([]);
	expect(buildChanges(sources).map(({ id, points }) => [id, points])).toEqual([
		['c1', []],
		['c0', ['tug']],
		['c2', []],
	]);
});

test('finds points that never were', () => {
	expect(checkChanges(sourcesOf(['2031-01-02', ['tugg']])).map(({ code, reason, at }) => [code, reason, at])).toEqual([
		['unknown-point', 'there is no point `tugg`', [0, 'points', 0]],
	]);
});

test.each(['2031', '2031-01', '2031-01-02/2031-01-03', '2031-01-02~', 'yesterday'])(
	'takes no `%s` for the day of a change',
	(date) => {
		expect(changeSchema.safeParse({ id: 'a', date, kind: 'correction', what: 'a', why: 'b' }).success).toBe(false);
	},
);
