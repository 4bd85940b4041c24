import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/comparison/model';
import { MOST_ON_ONE_PAGE } from '../../../src/views/subject-pages';
import { viewPointChoices } from '../../../src/views/point-facets';
import { viewPoints, type PointsView } from '../../../src/views/points';
import { nameOf } from '../small-texts';
import { articles, contextOf, points } from './small-pair';

const show = ({ subjects }: PointsView): string[] =>
	subjects.map(
		({ label, lead, counts, points: rows, href, has }) =>
			`${label} [${lead.status.id}: ${lead.title}] ${counts.map(({ count }) => count).join(' ')} [${has}]: ${rows.map(({ id, show: own, weight }) => `${id} ${own} ${weight}`).join(', ')}${href ? ` → ${href}` : ''}`,
	);
const filters = ({ filters: own }: PointsView): string[] =>
	own
		? [own.show, own.weight, own.subject].map((choices) =>
				choices.map(({ value, label, count }) => `${value} ${label} ${count}`).join(', '),
			)
		: [];

/** More points than a page holds. */
const many = Array.from({ length: MOST_ON_ONE_PAGE + 1 }, (_, index): Point => ({
	...(points[index % 6] as Point),
	id: `point-${index}`,
}));

test('folds points by subject, each spoken for by its weightiest, what is at odds first', () => {
	expect(show(viewPoints(contextOf()))).toEqual([
		'The ship [conflict: The point lamp] 2 1 0 0 1 [agree 3 2 conflict only-right]: arrival agree 3, ship agree 2, lamp conflict 3, wells only-right 2',
		'People [differ: The point aboard] 0 0 1 1 0 [differ 3 only-left 1]: aboard differ 3, bread only-left 1',
	]);
});

test('offers what there is, with counts', () => {
	expect(filters(viewPoints(contextOf()))).toEqual([
		'agree both say 2, conflict at odds 1, differ they differ 1, only-left only LEFT 1, only-right only RIGHT 1',
		'3 weightiest 3, 2 worth knowing 2, 1 details 1',
		'all The ship 4, people People 2',
	]);
	expect(filters(viewPoints(contextOf({ points: points.slice(0, 1) })))).toEqual([
		'agree both say 1',
		'3 weightiest 1',
		'all The ship 1',
	]);
});

test('leads with the number of subjects in words', () => {
	expect(viewPoints(contextOf()).lead).toBe(
		'What the two articles say on two subjects, each point with the words it rests on.',
	);
	expect(viewPoints(contextOf({ points: points.slice(0, 1) })).lead).toBe(
		'What the two articles say, each point with the words it rests on.',
	);
	expect(viewPoints(contextOf({ points: [] }))).toMatchObject({ count: 0, subjects: [] });
});

describe('above the number of points that a page holds', () => {
	const context = contextOf({ points: many });
	test('the page of all lists the subjects, which have pages of their own', () => {
		const view = viewPoints(context);
		expect(show(view).map((line) => line.replace(/ \[.*\]/, ''))).toEqual([
			'The ship: → /points/by/all/'.replace(': ', ':  '),
			'People: → /points/by/people/'.replace(': ', ':  '),
		]);
		expect(view.filters).toBeUndefined();
	});
	test('the page of a subject has its points, and filters for them', () => {
		const view = viewPoints(context, 'people');
		expect(view.title).toBe('People');
		expect(view.subjects.map(({ id, points: rows }) => [id, rows.length])).toEqual([['people', 40]]);
		expect(filters(view)[0]).toBe('differ they differ 20, only-left only LEFT 20');
	});
	test('one less stands on one page', () => {
		const view = viewPoints(contextOf({ points: many.slice(1) }));
		expect(view.subjects.map(({ href, points: rows }) => [href, rows.length])).toEqual([
			[undefined, 80],
			[undefined, 40],
		]);
	});
});

test('the rules without script hide rows and subjects that a choice does not leave', () => {
	const css = viewPoints(contextOf()).filters?.css ?? '';
	expect(css).toContain(
		'.points:has(#weight-1:checked) :is(.row:not([data-weight="1"]),[data-has]:not([data-has~="1"]))',
	);
	expect(css).toContain('.points:has(#subject-people:checked) [data-subject]:not([data-subject="people"])');
	expect(css).toMatch(/\{display:none\}$/);
});

test('names and sources come with the points they leave', () => {
	const named = { ...points[2], id: 'told' } as Point;
	const evidence = named.evidence.map((quote, index) => ({
		...quote,
		basis: index === 0 ? ('named' as const) : ('unnamed' as const),
		source: index === 0 ? 'Captain Ny' : 'sailors',
	}));
	const context = contextOf({
		points: [...points.slice(0, 1), { ...named, evidence }],
		names: [
			nameOf('zoe', articles, 'noon'),
			nameOf('abe', articles, 'Nine', 'At noon'),
			nameOf('nobody', articles, 'Bread'),
		],
	});
	expect(viewPointChoices(context)).toEqual({
		name: [
			{ value: 'abe', label: 'abe', points: ['arrival', 'told'] },
			{ value: 'zoe', label: 'zoe', points: ['arrival'] },
		],
		source: [
			{ value: 'author-left', label: 'LEFT itself', points: ['arrival'] },
			{ value: 'author-right', label: 'RIGHT itself', points: ['arrival'] },
			{ value: 'named', label: 'a named source', points: ['told'] },
			{ value: 'unnamed', label: 'an unnamed source', points: ['told'] },
			{ value: 'Captain Ny', label: 'Captain Ny', points: ['told'] },
		],
	});
});
