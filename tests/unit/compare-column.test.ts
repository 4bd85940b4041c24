import { expect, test } from 'vitest';
import { en } from '../../src/words/en';
import { CrossReferences } from '../../src/comparison/cross-references';
import { linksOfPoints } from '../../src/comparison/link-passages';
import type { Article } from '../../src/comparison/model';
import { renderCompareColumn } from '../../src/components/compare-column';
import { parseArticle } from '../../src/markdown/parse-article';
import type { SiteContent } from '../../src/site-content';
import { articleOf, comparisonOf, nameOf, pointOf } from './small-texts';

const texts = {
	left: ['# Storm', 'Suhayl sank. It rained.', 'See [above](#p1).', 'Nobody slept.'],
	right: ['Souheil sank.', 'Rain fell.', 'Nobody slept at all.'],
};

async function makeSite(): Promise<SiteContent & { columns: string[] }> {
	const articles: [Article, Article] = [articleOf('left', ...texts.left), articleOf('right', ...texts.right)];
	const points = [
		pointOf('sinking', articles, { left: ['Suhayl sank'], right: ['Souheil sank'] }),
		{ ...pointOf('rain', articles, { left: ['rained'], right: ['Rain'] }), relation: 'differ' as const },
		{ ...pointOf('above', articles, { left: ['See'] }), relation: 'only' as const },
	];
	const comparison = comparisonOf(articles, {
		points,
		names: [{ ...nameOf('suhayl', articles, 'Suhayl', 'Souheil'), label: 'Suhayl', variants: { left: ['Suhayl'], right: ['Souheil'] } }],
		links: [
			...linksOfPoints(points, articles),
			{
				a: { article: 'left', passage: 'p3', sentence: 'p3s1' },
				b: { article: 'right', passage: 'p3', sentence: 'p3s1' },
				basis: 'computed',
				score: 0.5,
				terms: ['sleep'],
			},
		],
	});
	const trees = new Map<string, Awaited<ReturnType<typeof parseArticle>>['tree']>();
	for (const [id, paragraphs] of Object.entries(texts))
		trees.set(id, (await parseArticle({ markdown: paragraphs.join('\n\n'), lang: 'en' })).tree);
	const site = { comparison, refs: new CrossReferences(comparison), words: en, trees };
	return { ...site, columns: articles.map((article) => renderCompareColumn(site, article)) };
}

test('every link within the page leads to something on it, and no id is there twice', async () => {
	const html = (await makeSite()).columns.join('');
	const ids = [...html.matchAll(/ id="(.+?)"/g)].map(([, id]) => id);
	const targets = [...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
	expect(targets).toEqual(expect.arrayContaining(['left-p1', 'right-p1', 'right-p3', 'left-p3']));
});

test('a passage shows its ties, and a passage of one side alone says so', async () => {
	const { columns } = await makeSite();
	const ties = columns.map((html) =>
		[...html.matchAll(/<a class="tie" href="(.+?)".*?>(.+?)<\/a>/g)].map(([, href, words]) => `${words} → ${href}`),
	);
	expect(ties).toEqual([
		['agree 1 → #right-p1', 'differ 1 → #right-p2', 'only here 1 → /articles/left/#p2', 'alike (computed) → #right-p3'],
		['agree 1 → #left-p1', 'differ 1 → #left-p1', 'alike (computed) → #left-p3'],
	]);
});

test('a name spelt in a way of its own carries the shared label, and the text stays the text', async () => {
	const { columns } = await makeSite();
	expect(columns[0]).not.toContain('class="v"');
	expect(columns[1]).toContain('<i class="v" data-n="Suhayl">Souheil</i>');
});

test('an article without a tree is an error', async () => {
	const site = await makeSite();
	expect(() => renderCompareColumn({ ...site, trees: new Map() }, articleOf('left'))).toThrow(
		new Error('The article `left` was not rendered.'),
	);
});
