import { z } from 'astro/zod';
import { evidenceSchema, quoteSelectorSchema } from './evidence';
import { identifier } from './identifier';
import { spelling, text } from './text';

/** How the two articles stand to each other on a point. */
export const relations = ['agree', 'differ', 'conflict', 'only'] as const;
/** How hard a conflict is. */
export const degrees = ['tension', 'contradiction'] as const;

/** What a point ties together: passages that speak of the same matter, or the two texts as wholes. */
export const scopes = ['passages', 'texts'] as const;
/** The longest `short`, in characters: what fits a line of the compare page's spine. */
export const LONGEST_SHORT = 30;

/** The front matter of `points/<id>.md`: one point of comparison; the body is the editor's sentence or two. */
export const pointSchema = z.strictObject({
	/** What was found: a sentence that can be understood alone. */
	title: text.max(120),
	/** The finding in at most 30 characters, for narrow places, true by itself; the title, where that is short enough. */
	short: text.max(LONGEST_SHORT).optional(),
	/** The id of one of the edition's subjects. */
	subject: identifier,
	/** Whether both say it, differ, conflict, or only one says it. */
	relation: z.enum(relations),
	/** How hard the conflict is; with `conflict` only. */
	degree: z.enum(degrees).optional(),
	/** 3 is what a reader with one minute must see. */
	weight: z.int().min(1).max(3),
	/** `texts` for a finding on framing or sources, which links no passages; `passages` by default. */
	scope: z.enum(scopes).default('passages'),
	/** The ids of former points that this one has taken in, whose addresses lead here; none by default. */
	was: z.array(identifier).default([]),
	/** Questions that the point answers, for search; none by default. */
	asks: z.array(text).default([]),
	/** The exact words it rests on. */
	evidence: z.array(
		evidenceSchema.extend({
			/** With `only`: why these words may rest here although a two-sided point rests on them too. */
			distinct: text.optional(),
		}),
	),
	/** With `only`: the silent article, and words it would have had to use. */
	absent: z.strictObject({ article: identifier, terms: z.array(spelling).min(1) }).optional(),
	/** With `only`: where the silent article comes closest; none by default. */
	nearest: z
		.array(
			quoteSelectorSchema.extend({
				/** What the words have to do with the point, where that is not plain. */
				label: text.optional(),
			}),
		)
		.default([]),
});

export type PointMeta = z.output<typeof pointSchema>;
export type PointRelation = (typeof relations)[number];
export type PointScope = (typeof scopes)[number];
export type Degree = (typeof degrees)[number];
