import { describe, expect, test } from 'vitest';
import { parseChoice } from '../../../src/browser/point-choice';
import { valuesOf } from '../../../src/browser/point-choices';
import { filterQuery, isLeft, readFilter } from '../../../src/browser/point-filter';
import { stepsOf } from '../../../src/browser/steps-of';

const row = {
	show: 'only-left',
	weight: '2',
	subject: 'ship',
	names: ['ada', 'ben'],
	sources: ['named', 'Captain Ny'],
};
const cases: [query: string, isLeft: boolean][] = [
	['', true],
	['?show=only-left', true],
	['?show=only', true],
	['?show=only-right', false],
	['?show=agree', false],
	['?weight=2&subject=ship', true],
	['?weight=2&subject=crew', false],
	['?name=ben', true],
	['?name=cleo', false],
	['?source=Captain+Ny', true],
	['?source=unnamed', false],
	['?show=only-left&weight=2&subject=ship&name=ada&source=named', true],
	['?nonsense=1', true],
];

describe('a filter', () => {
	test.each(cases)('%s leaves a row: %s', (query, left) => {
		expect(isLeft(row, readFilter(new URLSearchParams(query)))).toBe(left);
	});
	test.each([
		[
			'?show=agree&weight=3&subject=a&name=b&source=Captain+Ny',
			'?show=agree&weight=3&subject=a&name=b&source=Captain+Ny',
		],
		['?name=b&show=agree&other=1', '?show=agree&name=b'],
		['?show=', ''],
		['', ''],
	])('of the address %s is written as %s', (from, to) => {
		expect(filterQuery(readFilter(new URLSearchParams(from)))).toBe(to);
	});
});

const points = ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() }));

describe('a choice', () => {
	test('is read back for its own query only, and only if it is one', () => {
		const choice = { query: '?show=agree', points };
		expect(parseChoice(choice, '?show=agree')).toEqual(choice);
		expect(parseChoice(choice, '?show=differ')).toBeUndefined();
		for (const value of [null, 3, 'x', {}, { query: '?show=agree' }, { query: '?show=agree', points: 'a' }])
			expect(parseChoice(value, '?show=agree')).toBeUndefined();
		expect(parseChoice({ query: '?a', points: [{ id: 1 }, null, points[0]] }, '?a')).toEqual({
			query: '?a',
			points: [points[0]],
		});
	});
	test.each([
		['a', { position: 1, before: undefined, after: points[1] }],
		['b', { position: 2, before: points[0], after: points[2] }],
		['c', { position: 3, before: points[1], after: undefined }],
		['d', undefined],
	])('steps from %s', (id, steps) => {
		expect(stepsOf({ points }, id)).toEqual(steps);
	});
	test('of names gives those that leave a point', () => {
		const choices = [
			{ value: 'ada', label: 'Ada', points: ['a', 'b'] },
			{ value: 'ben', label: 'Ben', points: ['b'] },
		];
		expect(valuesOf(choices, 'b')).toEqual(['ada', 'ben']);
		expect(valuesOf(choices, 'c')).toEqual([]);
		expect(valuesOf(undefined, 'a')).toEqual([]);
	});
});
