import type { Citation, CitedWords } from '../../citations/citation';
import type { ComparisonData } from '../../comparison/data-schema';
import { siteBase } from '../site-base';
import type { CiteData } from '../../views/cite-data';

type Quote = ComparisonData['points'][number]['evidence'][number];

/** A citation with its heading. */
export interface Headed {
	citation: Citation;
	heading: string;
}

/** Gives what a link to a page of citations is about; undefined where it leads to none. */
export async function citationOfLink(link: HTMLAnchorElement, data: CiteData): Promise<Headed | undefined> {
	const [, article] = /\/articles\/([^/]+)\/cite\/$/.exec(link.pathname) ?? [];
	if (article !== undefined) return citeWork(article, data);
	const [, id] = /\/points\/([^/]+)\/cite\/$/.exec(link.pathname) ?? [];
	if (id === undefined) return undefined;
	const answer = await fetch(new URL(`data/points/${id}.json`, siteBase()));
	// The data is the site’s own.
	const point = (await answer.json()) as ComparisonData['points'][number];
	const nth = Number(/^#q(\d+)$/.exec(link.hash)?.[1]);
	const quote = point.evidence[nth - 1];
	if (!quote) {
		const firsts = data.works.flatMap(({ item }) => point.evidence.find((own) => own.article === item.id) ?? []);
		const words = firsts.map((own) => citeQuote(own, passageAddress(own), data));
		return { citation: cite(words, new URL(`points/${id}/`, siteBase()).href, data), heading: point.title };
	}
	// The number beside the link leads to these very words.
	const beside = link.closest('.from')?.querySelector('a')?.href;
	const words = citeQuote(quote, beside ?? passageAddress(quote), data);
	return { citation: cite([words], words.address, data), heading: `${labelOf(words.work, data)} ${words.number}` };
}

/** Makes the citation of words. */
export function cite(words: CitedWords[], address: string, { works, edition }: CiteData): Citation {
	return { works: works.filter(({ item }) => words.some(({ work }) => work === item.id)), words, edition, address };
}

/** Gives words of a passage as they are cited. */
export function citeQuote(
	{ article, passage, exact }: Pick<Quote, 'article' | 'passage' | 'exact'>,
	address: string,
	{ works, passage: pattern, heading }: CiteData,
): CitedWords {
	const lang = works.find(({ item }) => item.id === article)?.item.language ?? '';
	const number = (passage.startsWith('h') ? heading : pattern).replace('#', passage.slice(1));
	return { work: article, exact, lang, number, address };
}

/** Gives the short name of a work. */
export function labelOf(id: string, { works }: CiteData): string {
	return works.find(({ item }) => item.id === id)?.label ?? '';
}

function citeWork(article: string, { works, edition }: CiteData): Headed {
	const own = works.filter(({ item }) => item.id === article);
	const address = new URL(`articles/${article}/`, siteBase()).href;
	return { citation: { works: own, words: [], edition, address }, heading: own[0]?.item.title ?? '' };
}

function passageAddress({ article, passage }: Quote): string {
	return new URL(`articles/${article}/#${passage}`, siteBase()).href;
}
