import { expect, test } from 'vitest';
import { viewAbout } from '../../../src/views/about';
import { contextOf } from './small-pair';

const view = viewAbout(contextOf());

test('lays one yardstick on all, with a point of each kind where the edition has one', () => {
	expect(view.yardstick.map(({ example }) => example && [example.status.id, example.title])).toEqual([
		['conflict', 'The point lamp'],
		undefined,
		['differ', 'The point aboard'],
		['agree', 'The point arrival'],
		['only-2', 'The point wells'],
	]);
	expect(view.yardstick[0]?.text).toBe('Can both be true as written? If not, the texts are at odds: a contradiction.');
});

test('counts on whose word points rest', () => {
	expect(view.vouch.lead).toContain('5 points quote LEFT and 5 points quote RIGHT');
	expect(
		view.vouch.bars.rows.map(({ label, cells }) => [
			label,
			...cells.map(({ shown, detail }) => `${shown} ${detail ?? ''}`),
		]),
	).toEqual([
		['The author', '5 points 100 %', '5 points 100 %'],
		['A named source', '0 points 0 %', '0 points 0 %'],
		['An unnamed source', '0 points 0 %', '0 points 0 %'],
	]);
});

test('says who wrote each text and what the points cover', () => {
	expect(view.sources.map(({ label, authors }) => `${label}: ${authors}`)).toEqual([
		'LEFT: No author given',
		'RIGHT: No author given',
	]);
	expect(view.coverage.articles.map(({ sentences }) => sentences)).toEqual([
		'4 of 4 sentences (100 %) are evidence of a point.',
		'4 of 4 sentences (100 %) are evidence of a point.',
	]);
});

test('has no example and no voucher where there is no point', () => {
	const bare = viewAbout(contextOf({ points: [] }));
	expect(bare.yardstick.every(({ example }) => example === undefined)).toBe(true);
	expect(bare.vouch.sides.map(({ sources }) => sources)).toEqual([[], []]);
});
