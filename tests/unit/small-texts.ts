import type { Article, Comparison, Evidence, Mention, Name, PointCore, Quote } from '../../src/comparison/model';
import type { ArticleSource, Sourced } from '../../src/comparison/sources';
import { sentenceAt } from '../../src/comparison/quotes/quote-selector';
import { mapPair, toPair } from '../../src/comparison/pair';
import { cutSentences } from '../../src/language/sentences/cut-sentences';
import type { EvidenceSource, QuoteSelector } from '../../src/content/schemas/evidence';
import { nameSchema, type NameMeta } from '../../src/content/schemas/name';
import type { Passage } from '../../src/content/schemas/passage';
import type { z } from 'astro/zod';

/** Makes the passages of an article from their texts: `# ` starts a heading, `- ` an item, all else is a paragraph. */
export function passagesOf(...texts: string[]): Passage[] {
	let passages = 0;
	let headings = 0;
	return texts.map((marked) => {
		const kind = marked.startsWith('# ') ? 'heading' : marked.startsWith('- ') ? 'item' : 'paragraph';
		const text = kind === 'paragraph' ? marked : marked.slice(2);
		const id = kind === 'heading' ? `h${++headings}` : `p${++passages}`;
		return {
			id,
			kind,
			text,
			sentences: cutSentences(text, 'en').map((range, index) => ({ id: `${id}s${index + 1}`, ...range })),
		};
	});
}

/** Makes an article as it is read from its file. */
export function articleSource(id: string, ...texts: string[]): ArticleSource {
	const { words: _words, id: _id, original: _original, ...meta } = articleOf(id, ...texts);
	return { id, file: `articles/${id}.md`, path: [], data: { ...meta, original: `originals/${id}.txt` } };
}

/** Makes an article of a comparison. */
export function articleOf(id: string, ...texts: string[]): Article {
	return {
		id,
		label: id.toUpperCase(),
		title: `The title of ${id}`,
		publisher: 'Nobody',
		authors: [],
		url: `https://example.org/${id}/`,
		published: '2031-11-06',
		publishedSource: 'Invented.',
		lang: 'en',
		words: texts.join(' ').split(' ').length,
		passages: passagesOf(...texts),
		furniture: [],
		authorParts: [],
		kind: 'webpage',
	};
}

/** Makes a name as it is read from its file, with the schema's own defaults. */
export function nameSource(id: string, meta: Partial<z.input<typeof nameSchema>> = {}): Sourced<NameMeta> {
	return { id, file: `names/${id}.yaml`, path: [], data: nameSchema.parse({ label: id, type: 'other', ...meta }) };
}

/** Makes a name of a comparison that is mentioned wherever `words` stand in the articles. */
export function nameOf(id: string, articles: readonly Article[], ...words: string[]): Name {
	const mentions = articles.flatMap((article) =>
		words.flatMap((exact) => findAll(article, exact).map((quote): Mention => ({ ...quote, by: 'spelling' }))),
	);
	return { id, label: id, type: 'other', evidence: [], was: [], variants: {}, search: [], mentions, seeAlso: [] };
}

/** Makes a point of a comparison that rests on the first place of each of the given words. */
export function pointOf(
	id: string,
	articles: readonly Article[],
	quotes: Record<string, string[]>,
): PointCore & { relation: 'agree' } {
	const evidence = Object.entries(quotes).flatMap(([article, words]) =>
		words.map((exact): Evidence => ({ ...quoteOf(articles, article, exact), basis: 'author' })),
	);
	const of = (index: number): Evidence[] => evidence.filter(({ article }) => article === articles[index]?.id);
	return {
		id,
		was: [],
		title: `The point ${id}`,
		short: id,
		scope: 'passages',
		subject: 'all',
		relation: 'agree',
		weight: 1,
		body: 'Both say it.',
		asks: [],
		evidence,
		quotes: [of(0), of(1)],
		nearest: [],
	};
}

/** Makes a quote of the first place of some words in an article. */
export function quoteOf(articles: readonly Article[], id: string, exact: string): Quote {
	const quote = articles.filter((article) => article.id === id).flatMap((article) => findAll(article, exact))[0];
	if (!quote) throw new Error(`\`${exact}\` is not in \`${id}\`.`);
	return quote;
}

/** Makes a comparison of two articles, with nothing in it but what is given. */
export function comparisonOf(articles: readonly Article[], parts: Partial<Comparison> = {}): Comparison {
	const pair = toPair(articles);
	if (!pair) throw new Error('A comparison is of two articles.');
	return {
		version: 1,
		edition: {
			title: 'A pair',
			subtitle: 'Two texts',
			description: 'Two small texts',
			language: 'en',
			introduction: 'They are invented.',
			articles: mapPair(pair, ({ id }) => id),
			front: [],
			asks: [],
			retired: { points: [], names: [] },
			subjects: [{ id: 'all', label: 'All' }],
			relationTypes: [],
		},
		articles: pair,
		names: [],
		points: [],
		events: [],
		relations: [],
		notes: [],
		links: [],
		changes: [],
		...parts,
	};
}

/** Gives a selector of words of an article, with its context. */
export function selector(
	article: string,
	exact: string,
	context: Pick<QuoteSelector, 'prefix' | 'suffix'> = {},
): QuoteSelector {
	return { article, exact, ...context };
}

/** Gives evidence in the author's own voice. */
export function evidence(article: string, exact: string): EvidenceSource {
	return { article, exact, basis: 'author' };
}

function findAll(article: Article, exact: string): Quote[] {
	return article.passages.flatMap((passage) =>
		[...passage.text.matchAll(new RegExp(exact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'))].map(
			({ index: start }) => ({
				article: article.id,
				passage: passage.id,
				sentence: sentenceAt(passage, start),
				start,
				end: start + exact.length,
				exact,
			}),
		),
	);
}
