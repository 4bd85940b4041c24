import { z } from 'astro/zod';
import { identifier } from './identifier';

/** `edition.yaml`: what the pair is, and the vocabularies its statements use. */
export const editionSchema = z.strictObject({
	/** The name of the pair. */
	title: z.string().min(1),
	/** A line below the title. */
	subtitle: z.string().min(1),
	/** What the site is, for search engines and previews. */
	description: z.string().min(1),
	/** The language of the site's own words, as a BCP 47 tag. */
	language: z.string().min(2),
	/** The two articles' ids: left, right. */
	articles: z.array(identifier),
	/** The editors' introduction; blank lines part paragraphs. */
	introduction: z.string().min(1),
	/** The subjects that points are grouped by, in the order shown; none by default. */
	subjects: z.array(z.strictObject({ id: identifier, label: z.string().min(1) })).default([]),
	/** The kinds of relations, each read in both directions; none by default. */
	relationTypes: z.array(z.strictObject({ id: identifier, label: z.string().min(1), inverse: z.string().min(1) })).default([]),
});

export type Edition = z.output<typeof editionSchema>;
