import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { CrossReferences } from '../../../src/comparison/cross-references';
import type { Article, Point } from '../../../src/comparison/model';
import { sliceComparison } from '../../../src/comparison/sections';
import { viewArticle } from '../../../src/views/article';
import { viewCompare } from '../../../src/views/compare';
import { viewCompareData } from '../../../src/views/compare-data';
import { settleAddresses } from '../../../src/views/section-addresses';
import { listSections } from '../../../src/views/section-list';
import { compareSection, cutTexts } from '../../../src/views/sections';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from '../small-texts';

// Two long texts of six passages each, in three sections; the last passage of the left text has its like in the first of the right one.

const filling = 'word '.repeat(2200).trim();
const textOf = (side: string): string[] => [1, 2, 3, 4, 5, 6].map((number) => `${side} fact ${number}. ${filling}.`);
const articles = [articleOf('left', ...textOf('Left')), articleOf('right', ...textOf('Right'))] as const;
const points: Point[] = [
	{ ...pointOf('near', articles, { left: ['Left fact 1'], right: ['Right fact 1'] }), weight: 3 },
	{ ...pointOf('far', articles, { left: ['Left fact 1'], right: ['Right fact 6'] }), weight: 3, was: ['farther'] },
	{
		...pointOf('alone', articles, { left: ['Left fact 2'] }),
		relation: 'only',
		weight: 3,
		speaker: 0,
		absent: { article: 'right', terms: ['Left'] },
		nearest: [quoteOf(articles, 'right', 'Right fact 5')],
	},
];
const link = (point: string, passage: string) => ({
	a: { article: 'left', passage: 'p1', sentence: 'p1s1' },
	b: { article: 'right', passage, sentence: `${passage}s1` },
	basis: 'point' as const,
	point,
});
const comparison = comparisonOf(articles, {
	points,
	links: [link('near', 'p1'), link('near', 'p1'), link('far', 'p6')],
});
const treeOf = ({ passages }: Article): Root => ({
	type: 'root',
	children: passages.map(({ id, text }) => h('p', { id }, [h('span', { id: `${id}s1` }, [text])])),
});
const trees = new Map(articles.map((article) => [article.id, treeOf(article)]));
const sections = cutTexts(comparison, trees);
const context = { comparison, refs: new CrossReferences(comparison), words: en, trees, sections };

test('both texts are cut, and beside each section stands what it is tied to', () => {
	expect(sections.texts.map((own) => own.map(({ passages }) => passages.join(' ')))).toEqual([
		['p1 p2', 'p3 p4', 'p5 p6'],
		['p1 p2', 'p3 p4', 'p5 p6'],
	]);
	const shown = [1, 2, 3].map((number) =>
		compareSection(context, 0, number).context.comparison.articles.map(({ passages }) =>
			passages.map(({ id }) => id).join(' '),
		),
	);
	expect(shown).toEqual([
		['p1 p2', 'p1'],
		['p3 p4', 'p3'],
		['p5 p6', 'p5'],
	]);
});

test('a section says of words in another one where they stand, and of silence what the whole text bears out', () => {
	const { context: slice } = compareSection(context, 0, 1);
	const { points: data } = viewCompareData(slice);
	expect(data.map(({ id, places, silence, said }) => [id, places.map(({ length }) => length), silence, said])).toEqual([
		['near', [1, 1], [], 'agree: The point near. LEFT ¶1, RIGHT ¶1.'],
		[
			'far',
			[1, 0],
			['RIGHT ¶6 speaks of it, in another section'],
			'agree: The point far. LEFT ¶1, RIGHT ¶6 speaks of it, in another section.',
		],
		[
			'alone',
			[1, 0],
			['RIGHT says nothing of this', 'Not in its text: Left', 'Nearest words, ¶5: “Right fact 5”'],
			'only LEFT: The point alone. LEFT ¶2, RIGHT says nothing of this.',
		],
	]);
	expect(viewCompare(slice, 0, '/compare/').ledger.map(({ id, silence }) => [id, silence])).toEqual([
		['near', ''],
		['far', 'RIGHT ¶6 speaks of it, in another section'],
		['alone', 'RIGHT says nothing of this'],
	]);
});

test('where the other text leads, what both say is not told as of one alone', () => {
	const { context: slice } = compareSection(context, 1, 3);
	expect(slice.comparison.points.map(({ id }) => id)).toEqual(['near', 'far']);
	const { lines, alone } = viewCompare(slice, 1, '/compare/right/3/');
	expect([lines.map((line) => line.type === 'point' && line.id), alone]).toEqual([['far'], []]);
	const other = viewCompare(slice, 0, '/compare/left/3/');
	expect([other.lines.map((line) => line.type === 'point' && line.id), other.alone]).toEqual([['near', 'far'], []]);
});

test('a section has the pages around it, and goes on where it ends', () => {
	const { rest, leads } = compareSection(context, 0, 2);
	expect([rest, leads]).toEqual([
		['p5', 'p4'],
		['/compare/left/2/', '/compare/right/2/'],
	]);
	const list = listSections(context, 1, 2, { isCompared: true });
	expect(list && [list.heading, list.previous?.href, list.next?.href, list.next?.range]).toEqual([
		'Section 2 of 3',
		'/compare/right/',
		'/compare/right/3/',
		'¶5–¶6',
	]);
	expect(listSections(context, 0, 1, { isCompared: false })?.sections.map(({ href, title }) => [href, title])).toEqual([
		['/articles/left/', 'Left fact 1. word word word word word word word word word …'],
		['/articles/left/2/', 'Left fact 3. word word word word word word word word word …'],
		['/articles/left/3/', 'Left fact 5. word word word word word word word word word …'],
	]);
});

test('the page of a section has its passages alone', () => {
	const section = sections.texts[0][1];
	const view = section && viewArticle(context, articles[0], section);
	expect(view?.path).toBe('/articles/left/2/');
	expect([...(view?.html ?? '').matchAll(/ id="(p\d+)"/g)].map(([, id]) => id)).toEqual(['p3', 'p4']);
});

test.each([
	['/points/near/', '<a href="/articles/left/#p6">', '<a href="/articles/left/3/#p6">'],
	['/points/near/', '<a href="/articles/left/#p2">', '<a href="/articles/left/#p2">'],
	['/points/near/', 'https://example.org/articles/right/#p3', 'https://example.org/articles/right/2/#p3'],
	['/', '<a href="/compare/#right-p5">', '<a href="/compare/right/3/#right-p5">'],
	['/', '<a href="/compare/right/#right-p5s1">', '<a href="/compare/right/3/#right-p5s1">'],
	['/points/', '<a href="/compare/?pair=left-p3,right-p4">', '<a href="/compare/left/2/?pair=left-p3,right-p4">'],
	['/', '<a href="/compare/?point=far">', '<a href="/compare/?point=far">'],
	['/', '<a href="/compare/?point=unknown">', '<a href="/compare/?point=unknown">'],
	['/articles/left/2/', '<a href="#p3">', '<a href="#p3">'],
	['/articles/left/2/', '<a href="#p1">', '<a href="/articles/left/#p1">'],
	['/articles/left/2/', '<a href="#main">', '<a href="#main">'],
	['/about/', '<a href="#p1">', '<a href="#p1">'],
	['/about/', '<a href="/articles/left/cite/p6/">', '<a href="/articles/left/cite/p6/">'],
])('on %s the address in %s becomes %s', (path, before, after) => {
	expect(settleAddresses(comparison, sections)(before, path)).toBe(after);
});

test('short texts have no sections', () => {
	const short = comparisonOf([articleOf('left', 'One.'), articleOf('right', 'Two.')]);
	const own = cutTexts(short, new Map(short.articles.map((article) => [article.id, treeOf(article)])));
	const whole = { comparison: short, refs: new CrossReferences(short), words: en, trees, sections: own };
	expect([false, true].map((isCompared) => listSections(whole, 0, 1, { isCompared }))).toEqual([undefined, undefined]);
	expect(compareSection(whole, 0, 1)).toMatchObject({
		rest: [undefined, undefined],
		leads: ['/compare/', '/compare/right/'],
	});
});

test('a section keeps of names, notes and links what it has the words of, of a point the nearest words in it', () => {
	const mentioned = { ...nameOf('both', articles, 'Left fact 1', 'Right fact 6') };
	const notes = ['Left fact 2', 'Left fact 5'].map((exact) => ({
		id: exact,
		kind: 'gloss' as const,
		body: 'So.',
		evidence: [quoteOf(articles, 'left', exact)],
	}));
	const whole = { ...comparison, notes, names: [mentioned, nameOf('late', articles, 'Left fact 6')] };
	const slice = sliceComparison(whole, [new Set(['p1', 'p2']), new Set(['p5', 'p6'])]);
	expect(
		slice.names.map(({ id, mentions }) => [id, mentions.map(({ article, passage }) => `${article} ${passage}`)]),
	).toEqual([['both', ['left p1', 'right p6']]]);
	expect(slice.notes.map(({ id }) => id)).toEqual(['Left fact 2']);
	expect(slice.links).toEqual([link('far', 'p6')]);
	expect(slice.points.map(({ id, nearest }) => [id, nearest.map(({ passage }) => passage)])).toEqual([
		['near', []],
		['far', []],
		['alone', ['p5']],
	]);
	const none = sliceComparison(whole, [new Set(['p6']), new Set(['p2'])]);
	expect([none.names.map(({ id }) => id), none.notes, none.links, none.points]).toEqual([['late'], [], [], []]);
});

test('a section in which no point is told stays one of a pair with points', () => {
	const { context: slice } = compareSection(context, 0, 2);
	const { a, b } = link('', 'p3');
	const own = {
		a: { ...a, passage: 'p3', sentence: 'p3s1' },
		b,
		basis: 'computed' as const,
		score: 0.9,
		terms: ['fact'],
	};
	const linked = { ...slice, comparison: { ...slice.comparison, links: [own] } };
	const counted = { ...linked, refs: new CrossReferences(linked.comparison) };
	expect(slice.comparison.points).toEqual([]);
	const page = viewCompare(counted, 0, '/compare/left/2/');
	expect([page.points, page.lines, page.ledger]).toEqual([0, [], []]);
	expect(page.filters.map(({ show }) => show)).toContain('agree');
	const { counterparts, words } = viewCompareData(counted);
	expect(words.noPoint).toBe('No point speaks of this');
	expect(counterparts.map(({ href }) => href)).toEqual(['about/#left-p3-right-p3']);
});
