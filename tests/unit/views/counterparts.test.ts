import { expect, test } from 'vitest';
import { computeLinks } from '../../../src/comparison/links/compute-links';
import { CrossReferences } from '../../../src/comparison/cross-references';
import { loadCommonWords } from '../../../src/language/load-common-words';
import { viewCompare } from '../../../src/views/compare';
import { viewCompareData } from '../../../src/views/compare-data';
import { viewCounterparts } from '../../../src/views/counterparts';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, pointOf } from '../small-texts';

loadCommonWords('en');

const articles = [
	articleOf(
		'left',
		'It rained.',
		'Nine men of the tug were taken off the reef by Orrash.',
		'The lamp did not fail in the storm.',
	),
	articleOf(
		'right',
		'From the reef Orrash took eleven men of the tug.',
		'Barley rotted.',
		'Its lamp did fail in the storm.',
	),
] as const;
const links = computeLinks(articles, []);
const comparison = comparisonOf(articles, { links });
const context = { comparison, refs: new CrossReferences(comparison), words: en };

test('counterparts say why they are held together, what differs, and where they stand, the best first', () => {
	expect(
		viewCounterparts(context).map(({ id, href, reason, differences }) => ({ id, href, reason, differences })),
	).toEqual([
		{
			id: 'left-p3-right-p3',
			href: '/compare/?pair=left-p3,right-p3',
			reason: 'Both have “lamp”, “storm” and “fail”.',
			differences: ['Look here: only LEFT has “not”.'],
		},
		{
			id: 'left-p2-right-p1',
			href: '/compare/?pair=left-p2,right-p1',
			reason: 'Both have “Orrash”, “reef”, “tug”, “men” and “taken”.',
			differences: ['Numbers: LEFT has “Nine”, RIGHT “eleven”.'],
		},
	]);
});

test('their words are cut where marks begin and end, and say the text when put together', () => {
	const [, first] = viewCounterparts(context);
	expect(first?.sides.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
		articles[0].passages[1]?.text,
		articles[1].passages[0]?.text,
	]);
	expect(first?.sides[0].pieces.find(({ mark }) => mark === 'differs')).toEqual({
		text: 'Nine',
		mark: 'differs',
		of: 'number',
	});
});

test('without points the compare page chooses counterparts, says that they are computed, and that nobody vouches', () => {
	const { lines, filters, ledger } = viewCompare(context, 0, '/compare/');
	expect(lines).toEqual([
		{
			type: 'point',
			id: 'left-p2-right-p1',
			href: '/points/#left-p2-right-p1',
			status: 'computed',
			short: 'Orrash, reef, tug, men, taken',
			at: 'p2s1',
			to: 'p1',
			number: '¶1',
		},
		{
			type: 'point',
			id: 'left-p3-right-p3',
			href: '/points/#left-p3-right-p3',
			status: 'computed',
			short: 'lamp, storm, fail',
			at: 'p3s1',
			to: 'p3',
			number: '¶3',
		},
	]);
	expect(filters.map(({ show, count }) => `${show} ${count}`)).toEqual(['weightiest 2', 'all 2']);
	expect(ledger.map(({ words, quotes }) => [words, ...quotes.map((quote) => quote?.voucher)])).toEqual([
		['computed', '', ''],
		['computed', '', ''],
	]);
	const point = viewCompareData(context).points.find(({ id }) => id === 'left-p2-right-p1');
	expect(point).toMatchObject({
		href: 'points/#left-p2-right-p1',
		status: 'computed',
		body: 'Numbers: LEFT has “Nine”, RIGHT “eleven”. Computed from words: nobody has judged it.',
		apart: [[{ passage: 'p2', start: 0, end: 4 }], [{ passage: 'p1', start: 26, end: 32 }]],
		places: [[{ voucher: '' }], [{ voucher: '' }]],
	});
});

test('with points, counterparts stand apart from them, for sentences that no point rests on', () => {
	const points = [pointOf('rain', articles, { left: ['It rained.'], right: ['Barley rotted.'] })];
	const made = comparisonOf(articles, { links, points });
	const data = viewCompareData({ comparison: made, refs: new CrossReferences(made), words: en });
	expect(data.points.map(({ id }) => id)).toEqual(['rain']);
	expect(data.counterparts.map(({ id, href }) => [id, href])).toEqual([
		['left-p3-right-p3', 'about/#left-p3-right-p3'],
		['left-p2-right-p1', 'about/#left-p2-right-p1'],
	]);
});
