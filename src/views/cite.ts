import type { Citation, CitedWords, CitedWork, Style } from '../citations/citation';
import { styles } from '../citations/citation';
import { cslItem } from '../citations/csl-item';
import { formatReference } from '../citations/format-reference';
import type { Article, Point, Quote } from '../comparison/model';
import { markWords } from '../directives/words-in-text';
import type { Passage } from '../content/schemas/passage';
import type { WayOn } from './point';
import { viewNumber, type ViewContext } from './quote';

/** A small page with all formats of what can be cited in one place, which works without script. */
export interface CiteView {
	path: string;
	title: string;
	description: string;
	/** Where what is cited stands. */
	back: WayOn;
	sections: CiteSection[];
	/** How title and date of the works are known. */
	known: string[];
}

/** One thing that can be cited. */
export interface CiteSection {
	id: string;
	heading: string;
	citation: Citation;
	/** The way to it on the site; with `place`, to these very words. */
	href: string;
	place?: { article: string; passage: string; start: number; end: number };
}

/**
 * Gives the page to cite a point: the first words of each side as a pair, and each quote by itself. `site` is the site’s
 * address; with `isBuilt`, addresses of words say which words they lead to (`markWords`), for the step that finds the directive.
 */
export function viewPointCite(context: ViewContext, point: Point, { site = '', isBuilt = false } = {}): CiteView {
	const { words } = context;
	const firsts = point.quotes.flatMap(([first]) => (first ? [first] : []));
	const path = `points/${point.id}/`;
	const pair: CiteSection = {
		id: 'pair',
		heading: words.cite.pair,
		citation: cite(
			context,
			firsts.map((quote) => citeQuote(context, quote, { site, isBuilt })),
			site + path,
		),
		href: `/${path}`,
	};
	const quotes = point.evidence.map((quote, index): CiteSection => {
		const cited = citeQuote(context, quote, { site, isBuilt });
		return {
			id: `q${index + 1}`,
			heading: words.cite.quote(context.refs.article(quote.article).label, cited.number),
			citation: cite(context, [cited], cited.address),
			href: `/articles/${quote.article}/#${quote.passage}`,
			place: quote,
		};
	});
	return {
		path: `/${path}cite/`,
		title: words.cite.title(point.title),
		description: words.cite.description(point.title),
		back: { href: `/${path}`, words: point.title },
		sections: point.evidence.length > 1 ? [pair, ...quotes] : [pair],
		known: knownOf(
			context,
			firsts.map(({ article }) => context.refs.article(article)),
		),
	};
}

/** Gives the page to cite an article whole. */
export function viewArticleCite(context: ViewContext, article: Article, site = ''): CiteView {
	const { words } = context;
	const path = `articles/${article.id}/`;
	const work = viewWork(article);
	return {
		path: `/${path}cite/`,
		title: words.cite.titleText(article.label),
		description: words.cite.description(article.title),
		back: { href: `/${path}`, words: article.title },
		sections: [
			{
				id: 'work',
				heading: words.cite.work,
				citation: { works: [work], words: [], edition: context.comparison.edition.title, address: site + path },
				href: `/${path}`,
			},
		],
		known: knownOf(context, [article]),
	};
}

/** Gives the page to cite one passage. */
export function viewPassageCite(context: ViewContext, article: Article, passage: Passage, site = ''): CiteView {
	const { words } = context;
	const number = viewNumber(words, passage.id);
	const address = `articles/${article.id}/#${passage.id}`;
	const cited: CitedWords = {
		work: article.id,
		exact: passage.text,
		lang: article.lang,
		number,
		address: site + address,
	};
	return {
		path: `/articles/${article.id}/cite/${passage.id}/`,
		title: words.cite.titlePassage(article.label, number),
		description: words.cite.description(`${article.label} ${number}`),
		back: { href: `/${address}`, words: `${article.label} ${number}` },
		sections: [
			{
				id: passage.id,
				heading: words.cite.quote(article.label, number),
				citation: cite(context, [cited], site + address),
				href: `/${address}`,
			},
		],
		known: knownOf(context, [article]),
	};
}

/** Gives a work as citations have it; its references are formatted once. */
export function viewWork(article: Article): CitedWork {
	const known = works.get(article);
	if (known) return known;
	const item = cslItem(article);
	// Made of every style, so that each is there.
	const references = Object.fromEntries(
		styles.map((style) => [style, formatReference(item, style)]),
	) as CitedWork['references'];
	const work = { label: article.label, item, references };
	works.set(article, work);
	return work;
}

const works = new WeakMap<Article, CitedWork>();

/** Lists the references of a citation by style, for pages without script. */
export function viewReferences(
	citation: Citation,
	words: ViewContext['words'],
): { style: Style; label: string; works: CitedWork[] }[] {
	return styles.map((style) => ({ style, label: words.cite.styles[style], works: citation.works }));
}

function citeQuote(
	{ refs, words }: ViewContext,
	{ article, passage, start, end, exact }: Quote,
	{ site, isBuilt }: { site: string; isBuilt: boolean },
): CitedWords {
	return {
		work: article,
		exact,
		lang: refs.article(article).lang,
		number: viewNumber(words, passage),
		address: `${site}articles/${article}/#${passage}${isBuilt ? markWords(start, end) : ''}`,
	};
}

function cite({ comparison, refs }: ViewContext, words: CitedWords[], address: string): Citation {
	const ids = comparison.edition.articles.filter((id) => words.some(({ work }) => work === id));
	return { works: ids.map((id) => viewWork(refs.article(id))), words, edition: comparison.edition.title, address };
}

function knownOf({ words }: ViewContext, articles: readonly Article[]): string[] {
	return articles.flatMap(({ label, titleSource, publishedSource }) => [
		...(titleSource === undefined ? [] : [`${label}. ${words.article.titleIs(titleSource)}`]),
		...(publishedSource ? [`${label}. ${words.article.dateIs(publishedSource)}`] : []),
	]);
}
