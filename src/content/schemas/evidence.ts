import { z } from 'astro/zod';
import { identifier } from './identifier';
import { text } from './text';

/**
 * Exact words of one article: a TextQuoteSelector of the W3C Web Annotation model
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector) and the article it selects from.
 */
export const quoteSelectorSchema = z.strictObject({
	/** The id of the article that is quoted. */
	article: identifier,
	/** The words, as they stand; white space is folded. */
	exact: text,
	/** The words directly before, where `exact` occurs more than once. */
	prefix: text.optional(),
	/** The words directly after, where `exact` occurs more than once. */
	suffix: text.optional(),
});

/** Who vouches for what a quote says: the author, a source with a name, or one without. */
export const bases = ['author', 'named', 'unnamed'] as const;

/** A quote that a point rests on, with who vouches for it. */
export const evidenceSchema = quoteSelectorSchema.extend({
	/** Who vouches; the author's own voice by default. */
	basis: z.enum(bases).default('author'),
	/** The source, in the article's own words, where it is not the author; a named source must be given. */
	source: text.optional(),
});

export type QuoteSelector = z.output<typeof quoteSelectorSchema>;
export type EvidenceSource = z.output<typeof evidenceSchema>;
export type Basis = (typeof bases)[number];
