import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/comparison/model';
import { viewArticle } from '../../../src/views/article';
import { cutTexts } from '../../../src/views/sections';
import { quoteOf } from '../small-texts';
import { articles, townContext } from './small-town';

const [left, right] = articles;
const tree = (article: Article): Root => ({
	type: 'root',
	children: article.passages.map(({ id, text, sentences }) =>
		h(
			'p',
			{ id, dataPassage: '' },
			sentences.flatMap((sentence, index) => [
				...(index > 0 ? [' '] : []),
				h('span', { id: sentence.id }, [text.slice(sentence.start, sentence.end)]),
			]),
		),
	),
});
const trees = new Map(articles.map((article) => [article.id, tree(article)]));
const contextOf = (...changes: Parameters<typeof townContext>) => {
	const town = townContext(...changes);
	return { ...town, sections: cutTexts(town.comparison, trees) };
};
const viewWhole = (article: Article, context = contextOf()) =>
	viewArticle(context, article, { number: 1, passages: article.passages.map(({ id }) => id), tree: tree(article) });
const view = viewWhole(left);
const page = fromHtml(view.html, { fragment: true });

test('shows each passage word for word, whatever stands beside it', () => {
	for (const { id, text } of left.passages) {
		const passage = select(`#${id}`, page);
		expect(passage && toString(passage)).toBe(text);
	}
});

test('links a name where a passage mentions it first, and nowhere else', () => {
	expect(selectAll('a.n', page).map((link) => `${toString(link)} ${String(link.properties['href'])}`)).toEqual([
		'Yusuf al-Dari /names/dari/',
		'Guild /names/guild/',
		'Port Zahr /names/port/',
	]);
});

test('marks the words that points rest on, and tells each weighty point beside them with the other text’s words', () => {
	expect(selectAll('.e', page).map((words) => [toString(words), words.properties['dataStatus']])).toEqual([
		['the mole fell', 'agree'],
	]);
	expect(selectAll('.point', page).map(toString)).toEqual(['Both: the mole fell RIGHT: On Nov. 3 the mole fell']);
	expect(select('.point .other a', page)?.properties).toEqual({ href: '/articles/right/#p4', dataWords: '0-23' });
});

test('puts the mark of a note behind its words, drawn by the style sheet, and the note beside them', () => {
	const mark = select('.nt', page);
	expect([mark && toString(mark), mark?.properties['href'], mark?.properties['ariaLabel']]).toEqual([
		'',
		'#n1',
		'Note on “old”: two readings',
	]);
	expect(selectAll('.note', page).map(toString)).toEqual(['How old, it does not say.']);
});

test('says who wrote it, or that nobody is named, and how date and title are known', () => {
	expect([view.authors, view.published.words, view.known]).toEqual([
		'No author given',
		'November 2031',
		{ label: 'how this is known', lines: ['Date: Invented.'] },
	]);
	expect(viewWhole({ ...left, authors: ['A. Bell', 'C. Dun'] }).authors).toBe('By A. Bell and C. Dun');
});

test('leads to the other text, and says of what is not known that it is not', () => {
	expect([view.other, view.compare, viewWhole(right).compare]).toEqual([
		{ label: 'RIGHT', side: 2, href: '/articles/right/' },
		'/compare/',
		'/compare/right/',
	]);
	const bare = viewWhole({
		...left,
		publisher: undefined,
		url: undefined,
		published: undefined,
		publishedSource: undefined,
	});
	expect([bare.publisher, bare.url, bare.published, bare.known, bare.description]).toEqual([
		'publisher not known',
		undefined,
		{ words: 'date not known' },
		undefined,
		'The title of left. The whole text, verbatim, with the evidence of the comparison laid over it on request.',
	]);
});

test('has no switch for evidence where no point rests on the text', () => {
	const bare = viewWhole(left, contextOf({ points: [], notes: [] }));
	expect([bare.hasEvidence, bare.rules, select('.margin', fromHtml(bare.html, { fragment: true }))]).toEqual([
		false,
		'',
		undefined,
	]);
});

test('puts no mark within a word or a name', () => {
	const note = (id: string, exact: string) => ({
		id,
		kind: 'gloss' as const,
		body: 'So.',
		evidence: [quoteOf(articles, 'left', exact)],
	});
	const noted = viewWhole(left, contextOf({ notes: [note('a', 'Yusuf'), note('b', 'lea')] }));
	expect(noted.html).toContain('Yusuf al-Dari</a><a class="nt" href="#n1"');
	expect(noted.html).toContain('leads<a class="nt" href="#n2"');
});
