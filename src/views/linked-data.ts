import type { Article, Point } from '../comparison/model';
import { mapPair } from '../comparison/pair';
import { tables } from '../exports/csv';
import type { ViewContext } from './quote';

/** Linked data of a page, by the vocabulary of schema.org. */
export type LinkedData = Record<string, unknown>;

const CONTEXT = 'https://schema.org';

/** Gives what every page is: a work that cites both articles. Addresses of the site stand in it where the site’s address is known. */
export function pageData({ comparison }: Pick<ViewContext, 'comparison'>): LinkedData {
	// Addresses alone: on pages for reading bytes count, and the foot of the page has them too.
	return {
		'@context': CONTEXT,
		'@type': 'WebPage',
		citation: mapPair(comparison.articles, ({ url, title }) => url ?? title),
	};
}

/** Gives the page of an article: the article. */
export function articleData(article: Article): LinkedData {
	const { kind, title, authors, publisher, published, url } = article;
	return {
		'@context': CONTEXT,
		'@type': kind === 'report' ? 'Report' : 'Article',
		headline: title,
		...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
		...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
		...(isDay(published) && { datePublished: published }),
		...(url && { url }),
	};
}

/** Gives the page of a point: a claim of the editors, with the words of the articles in which it appears. */
export function pointData({ refs }: Pick<ViewContext, 'refs'>, point: Point): LinkedData {
	return {
		'@context': CONTEXT,
		'@type': 'Claim',
		name: point.title,
		text: point.body,
		appearance: point.evidence.map(({ article, exact }) => ({
			'@type': 'Quotation',
			text: exact,
			isPartOf: reference(refs.article(article)),
		})),
	};
}

/** Gives the page about the comparison: with the data of all of it, in every form. `site` is the site’s address. */
export function datasetData({ comparison }: Pick<ViewContext, 'comparison'>, site = ''): LinkedData {
	const { edition, articles, changes } = comparison;
	const file = (path: string, encodingFormat: string): LinkedData => ({
		'@type': 'DataDownload',
		encodingFormat,
		...(site ? { contentUrl: `${site}data/${path}` } : { name: path }),
	});
	return {
		'@context': CONTEXT,
		'@type': 'Dataset',
		name: edition.title,
		...(edition.description !== undefined && { description: edition.description }),
		inLanguage: edition.language,
		...(changes[0] && { dateModified: changes[0].date }),
		citation: mapPair(articles, reference),
		distribution: [
			file('comparison.json', 'application/json'),
			file('annotations.jsonld', 'application/ld+json'),
			...tables.map((table) => file(`${table}.csv`, 'text/csv')),
			...articles.map(({ id }) => file(`${id}.xml`, 'application/tei+xml')),
		],
	};
}

/** Writes linked data so that it can stand in a page. */
export function writeLinkedData(data: LinkedData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function reference({ title, url }: Article): LinkedData {
	return { '@type': 'Article', name: title, ...(url && { url }) };
}

function isDay(date: string | undefined): date is string {
	return date !== undefined && /^\d{4}(-\d\d){0,2}$/.test(date);
}
