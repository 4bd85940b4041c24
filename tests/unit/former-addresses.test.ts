import { expect, test } from 'vitest';
import { formerAddresses } from '../../src/views/former-addresses';
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

test('a subject’s former page leads to its own page where it has one', () => {
	const points = Array.from({ length: 121 }, (_, index) => pointOf(`tug-${index}`, articles, {}));
	expect(formerAddresses(comparisonOf(articles, { points }))[1]).toEqual({
		from: 'compare/by-subject/all/',
		to: 'points/by/all/',
		label: 'All',
	});
});
