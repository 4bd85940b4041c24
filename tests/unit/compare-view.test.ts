import { select, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { CrossReferences } from '../../src/comparison/cross-references';
import type { Point } from '../../src/comparison/model';
import { renderPane } from '../../src/components/compare/render-pane';
import { parseArticle } from '../../src/markdown/parse-article';
import { viewCompare } from '../../src/views/compare';
import { viewCompareData } from '../../src/views/compare-data';
import { en } from '../../src/words/en';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from './small-texts';

const left = articleOf('left', '# Storm', 'Suhayl sank. It rained on Monday.', 'Nobody slept.', 'The end.');
const right = articleOf('right', 'Souheil sank.', '- Rain fell.', '- Nobody slept at all.');
const articles = [left, right] as const;
const points: Point[] = [
	{ ...pointOf('sinking', articles, { left: ['Suhayl sank'], right: ['Souheil sank'] }), weight: 3, was: ['drowning'] },
	{
		...pointOf('rain', articles, { left: ['It rained on Monday'], right: ['Rain fell'] }),
		relation: 'conflict',
		degree: 'tension',
		weight: 3,
	},
	{
		...pointOf('sleep', articles, { left: ['Nobody slept'], right: ['Nobody slept at all'] }),
		relation: 'differ',
		weight: 2,
	},
	{
		...pointOf('monday', articles, { left: ['Monday'] }),
		relation: 'only',
		weight: 1,
		speaker: 0,
		absent: { article: 'right', terms: ['Monday', 'Tuesday'] },
		nearest: [{ ...quoteOf(articles, 'right', 'Rain'), label: 'On the weather' }],
	},
	{ ...pointOf('items', articles, { right: ['Rain'] }), relation: 'only', weight: 3, speaker: 1 },
];
const comparison = comparisonOf(articles, { points, names: [nameOf('suhayl', articles, 'Suhayl', 'Souheil')] });
const context = { comparison, refs: new CrossReferences(comparison), words: en };

test('the spine at rest has the weightiest points at their sentences, and counts the rest', () => {
	const { lines, alone, ledger, points: count } = viewCompare(context, 0, '/compare/');
	expect(lines).toEqual([
		{
			type: 'point',
			id: 'sinking',
			href: '/points/sinking/',
			status: 'agree',
			short: 'sinking',
			at: 'p1s1',
			to: 'p1',
			number: '¶1',
		},
		{
			type: 'point',
			id: 'rain',
			href: '/points/rain/',
			status: 'conflict',
			short: 'rain',
			at: 'p1s2',
			to: 'p2',
			number: '¶2',
		},
		{ type: 'more', at: 'p2', label: '2 smaller' },
	]);
	expect(alone).toEqual([
		{
			type: 'point',
			id: 'items',
			href: '/points/items/',
			status: 'only',
			side: 2,
			short: 'items',
			to: 'p2',
			number: '¶2',
		},
	]);
	expect(ledger.map(({ id, words }) => `${id}: ${words}`)).toEqual([
		'rain: at odds, in tension',
		'sinking: agree',
		'items: only RIGHT',
	]);
	expect(ledger[2]).toMatchObject({
		side: 2,
		quotes: [undefined, { exact: 'Rain', number: '¶2' }],
		silence: 'LEFT says nothing of this',
	});
	expect(count).toBe(5);
});

test('the filters count what they show', () => {
	expect(
		viewCompare(context, 0, '/compare/').filters.map(({ show, label, count }) => `${show}: ${label} ${count}`),
	).toEqual([
		'weightiest: weightiest 3',
		'all: all 5',
		'agree: agree 1',
		'differ: differ 1',
		'conflict: at odds 1',
		'only-left: only LEFT 1',
		'only-right: only RIGHT 1',
	]);
});

test('with the other text leading the page says so, and its spine goes by that text', () => {
	const { title, lead, lines, alone } = viewCompare(context, 1, '/compare/right/');
	expect({ title, lead, alone }).toEqual({ title: 'Side by side, RIGHT leading', lead: 1, alone: [] });
	expect(lines.map((line) => (line.type === 'point' ? `${line.id} ${line.at} ${line.number}` : line.label))).toEqual([
		'sinking p1s1 ¶1',
		'rain p2s1 ¶1',
		'items p2s1 undefined',
		'1 smaller',
	]);
});

test('each sentence that points rest on carries the sign of its weightiest', () => {
	const [pane] = viewCompare(context, 0, '/compare/').panes;
	expect(pane.signs.map(({ sentence, point, label }) => `${sentence}: ${point}, “${label}”`)).toEqual([
		'p1s1: sinking, “agree”',
		'p1s2: rain, “at odds, 2 points”',
		'p2s1: sleep, “differ”',
	]);
	expect([pane.authors, pane.date]).toEqual(['no author given', '6 November 2031']);
});

test('signs and numbers are links without text: the words stay the words', async () => {
	const [pane] = viewCompare(context, 0, '/compare/').panes;
	const { tree } = await parseArticle({
		markdown: left.passages.map(({ text, kind }) => (kind === 'heading' ? `# ${text}` : text)).join('\n\n'),
		lang: 'en',
	});
	const html = fromHtml(renderPane(pane, tree, en.compare), { fragment: true });
	expect(left.passages.map(({ id }) => toString(select(`#left-${id}`, html) ?? html))).toEqual(
		left.passages.map(({ text }) => text),
	);
	expect(selectAll('a', html).map(({ properties }) => properties.href)).toEqual([
		'#left-p1',
		'/points/sinking/',
		'/points/rain/',
		'#left-p2',
		'/points/sleep/',
		'#left-p3',
	]);
	expect(selectAll('a', html).map(toString).join('')).toBe('');
});

test('the data has what a card says, finished', () => {
	const {
		points: [sinking, rain, , monday],
		names,
		sides,
	} = viewCompareData(context);
	expect(sinking).toMatchObject({
		was: ['drowning'],
		status: 'agree',
		said: 'agree: The point sinking. LEFT ¶1, RIGHT ¶1.',
		silence: [],
		names: ['suhayl'],
		apart: [[{ passage: 'p1', start: 0, end: 6 }], [{ passage: 'p1', start: 0, end: 7 }]],
	});
	expect(rain?.places[0]).toEqual([
		{
			passage: 'p1',
			start: 13,
			end: 32,
			sentences: ['p1s2'],
			number: '¶1',
			cited: 'LEFT ¶1',
			voucher: 'in its own voice',
		},
	]);
	expect(rain?.said).toBe('at odds, in tension: The point rain. LEFT ¶1, RIGHT ¶2.');
	expect(monday).toMatchObject({
		status: 'only LEFT',
		speaker: 0,
		said: 'only LEFT: The point monday. LEFT ¶1, RIGHT says nothing of this.',
		silence: [
			'RIGHT says nothing of this',
			'Not in its text: Monday, Tuesday',
			'Nearest words, ¶2 (On the weather): “Rain”',
		],
		nearest: [{ passage: 'p2', start: 0, end: 4, label: 'Nearest words, ¶2 (On the weather)' }],
	});
	expect(names).toEqual([
		{
			id: 'suhayl',
			label: 'suhayl',
			spellings: [[], []],
			mentions: [[{ passage: 'p1', start: 0, end: 6 }], [{ passage: 'p1', start: 0, end: 7 }]],
		},
	]);
	expect(sides[0].source).toBe(
		'no author given, “The title of left”, Nobody, 6 November 2031, https://example.org/left/',
	);
});

test('an edition without points has a page, and data', () => {
	const bare = comparisonOf(articles);
	const empty = { comparison: bare, refs: new CrossReferences(bare), words: en };
	const { lines, alone, ledger, filters } = viewCompare(empty, 0, '/compare/');
	expect({ lines, alone, ledger, counts: filters.map(({ count }) => count) }).toEqual({
		lines: [],
		alone: [],
		ledger: [],
		counts: [0, 0],
	});
	expect(viewCompareData(empty).points).toEqual([]);
});
