import type { CrossReferences } from '../comparison/cross-references';
import type { Comparison, Evidence, Quote } from '../comparison/model';
import type { Words } from '../words/en';

/** What page data is made of: the comparison, the ways through it, and the site's own words. */
export interface ViewContext {
	comparison: Comparison;
	refs: CrossReferences;
	words: Words;
	/** Of a section of long texts: the comparison whole. */
	whole?: Comparison;
}

/** Exact words of one article, ready to show: whose they are, where they stand, and the way to them. */
export interface QuoteView {
	article: string;
	/** 1 for the left article, 2 for the right one: what `data-side` says. */
	side: 1 | 2;
	label: string;
	/** The language of the words, and so of the element around them. */
	lang: string;
	exact: string;
	passage: string;
	/** The passage as cited: `¶4`. */
	number: string;
	/** Who vouches, in words; only of evidence of a point. */
	voucher?: string;
	/** The place, for links to the exact words: offsets into the passage's text. */
	start: number;
	end: number;
}

/** Gives a quote as pages show it. */
export function viewQuote({ refs, words }: ViewContext, quote: Quote | Evidence): QuoteView {
	const article = refs.article(quote.article);
	return {
		article: article.id,
		side: refs.side(article.id),
		label: article.label,
		lang: article.lang,
		exact: quote.exact,
		passage: quote.passage,
		number: viewNumber(words, quote.passage),
		...('basis' in quote && { voucher: viewVoucher(words, quote) }),
		start: quote.start,
		end: quote.end,
	};
}

/** Gives a passage's number as cited: `p4` is `¶4`. */
export function viewNumber(words: Words, passage: string): string {
	const number = passage.slice(1);
	return passage.startsWith('h') ? words.shared.heading(number) : words.shared.passage(number);
}

/** Says who vouches for the words of a point. */
export function viewVoucher(
	{ shared: { voucher } }: Words,
	{ basis, source }: Pick<Evidence, 'basis' | 'source'>,
): string {
	if (basis === 'author') return voucher.author;
	if (source === undefined) return voucher.nobody;
	return basis === 'named' ? voucher.named(source) : voucher.unnamed(source);
}
