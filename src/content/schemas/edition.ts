import { z } from 'astro/zod';
import { identifier } from './identifier';
import { languageTag } from './language-tag';
import { text } from './text';

/** An entry that is no longer there: its id, and where its address leads, or why it is gone. */
export const retiredSchema = z.union([
	z.strictObject({ id: identifier, to: identifier, reason: text.optional() }),
	z.strictObject({ id: identifier, reason: text }),
]);

/** `edition.yaml`: what the pair is, and the vocabularies its statements use. */
export const editionSchema = z.strictObject({
	/** The name of the pair. */
	title: text,
	/** A line below the title; none by default. */
	subtitle: text.optional(),
	/** What the site is, for search engines and previews; both labels by default. */
	description: text.optional(),
	/** The language of the site's own words, as a BCP 47 tag. */
	language: languageTag,
	/** The two articles' ids: left, right. */
	articles: z.array(identifier),
	/** The editors' introduction; blank lines part paragraphs; none by default. */
	introduction: text.optional(),
	/** The points that the front page tells, in this order; the weightiest, each status at least once, by default. */
	front: z.array(identifier).default([]),
	/** Questions to start a search with; those of the weightiest points by default. */
	asks: z.array(text).default([]),
	/** Where readers report a mistake: a mail address, or a web address in which `{page}` and `{words}` stand for what they are on; nowhere by default. */
	report: z
		.string()
		.refine((place) => /^[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+$/.test(place) || (/^https?:\/\//.test(place) && URL.canParse(place)), {
			error: (issue) => `\`${String(issue.input)}\` is no mail address and no web address`,
			params: { cure: 'Write `somebody@example.org`, or the whole address of a form: `https://…`.' },
		})
		.optional(),
	/** Points and names that were taken out, with the heir that their address leads to, or the reason; none by default. */
	retired: z
		.strictObject({ points: z.array(retiredSchema).default([]), names: z.array(retiredSchema).default([]) })
		.default({ points: [], names: [] }),
	/** The subjects that points are grouped by, in the order shown; none by default. */
	subjects: z
		.array(z.strictObject({ id: identifier, label: text }))
		.superRefine(idsOnce)
		.default([]),
	/**
	 * The kinds of relations, each read in both directions; none by default. `holds` says that one stands for holding an
	 * office now: search leads from the office to its holder.
	 */
	relationTypes: z
		.array(z.strictObject({ id: identifier, label: text, inverse: text, holds: z.literal(true).optional() }))
		.superRefine(idsOnce)
		.default([]),
});

/** Reports every id of a list that has been taken before. */
function idsOnce(entries: readonly { id: string }[], context: z.RefinementCtx): void {
	for (const [index, { id }] of entries.entries())
		if (entries.findIndex((other) => other.id === id) < index)
			context.addIssue({
				code: 'custom',
				path: [index, 'id'],
				message: `\`${id}\` is there twice`,
				params: { cure: 'Give each an id of its own.' },
			});
}

export type Retired = z.output<typeof retiredSchema>;
export type Edition = z.output<typeof editionSchema>;
