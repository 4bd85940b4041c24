import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formerAddresses } from '../../src/views/former-addresses';
import { readContent } from '../../src/content/read-content';
import { articleOf, comparisonOf, nameOf, pointOf } from './small-texts';

const articles = [articleOf('left', 'The tug sank.'), articleOf('right', 'The tug is lost.')];

test('leads from what was merged to its heir, and from what was taken out to its heir, or to the list with the reason', () => {
	const comparison = comparisonOf(articles, {
		points: [{ ...pointOf('tug', articles, {}), was: ['boat', 'barge'] }],
		names: [{ ...nameOf('orr', articles), was: ['captain'] }],
	});
	comparison.edition.retired.points.push({ id: 'loss', to: 'tug' }, { id: 'rain', reason: 'It restated the weather.' });
	expect(formerAddresses(comparison)).toEqual([
		{ from: 'compare/by-subject/', to: 'points/', label: 'A pair' },
		{ from: 'compare/by-subject/all/', to: 'points/?subject=all', label: 'All' },
		{ from: 'points/boat/', to: 'points/tug/', label: 'The point tug' },
		{ from: 'points/barge/', to: 'points/tug/', label: 'The point tug' },
		{ from: 'points/loss/', to: 'points/tug/', label: 'The point tug' },
		{ from: 'points/rain/', to: 'points/', label: '', reason: 'It restated the weather.' },
		{ from: 'names/captain/', to: 'names/orr/', label: 'orr' },
	]);
});

test('no point or name of the first pair has lost its address', async () => {
	const { comparison } = await readContent('content');
	if (!comparison) throw new Error('The content has faults.');
	const first = JSON.parse(readFileSync('tests/fixtures/first-pair/ids.json', 'utf8')) as {
		points: string[];
		names: string[];
	};
	expect([first.points.length, first.names.length]).toEqual([99, 90]);
	const known = new Set([
		...comparison.points.map(({ id }) => `points/${id}/`),
		...comparison.names.map(({ id }) => `names/${id}/`),
		...formerAddresses(comparison).map(({ from }) => from),
	]);
	const addresses = [...first.points.map((id) => `points/${id}/`), ...first.names.map((id) => `names/${id}/`)];
	expect(addresses.filter((address) => !known.has(address))).toEqual([]);
});

test('a subject’s former page leads to its own page where it has one', () => {
	const points = Array.from({ length: 121 }, (_, index) => pointOf(`tug-${index}`, articles, {}));
	expect(formerAddresses(comparisonOf(articles, { points }))[1]).toEqual({
		from: 'compare/by-subject/all/',
		to: 'points/by/all/',
		label: 'All',
	});
});
