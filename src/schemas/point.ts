import { z } from 'astro/zod';
import { evidenceSchema } from './evidence';
import { identifier } from './identifier';

/** How the two articles stand to each other on a point. */
export const relations = ['agree', 'differ', 'conflict', 'only'] as const;
/** How hard a conflict is. */
export const degrees = ['tension', 'contradiction'] as const;

/** The front matter of `points/<id>.md`: one point of comparison; the body is the editor's sentence or two. */
export const pointSchema = z.strictObject({
	/** What the point is about, or what was found. */
	title: z.string().min(1).max(100),
	/** The id of one of the edition's subjects. */
	subject: identifier,
	/** Whether both say it, differ, conflict, or only one says it. */
	relation: z.enum(relations),
	/** How hard the conflict is; with `conflict` only. */
	degree: z.enum(degrees).optional(),
	/** 3 is what a reader with one minute must see. */
	weight: z.int().min(1).max(3),
	/** Questions that the point answers, for search; none by default. */
	asks: z.array(z.string().min(1)).default([]),
	/** The exact words it rests on. */
	evidence: z.array(evidenceSchema),
	/** With `only`: the silent article, and words it would have had to use. */
	absent: z.strictObject({ article: identifier, terms: z.array(z.string().min(1)).min(1) }).optional(),
});

export type PointMeta = z.output<typeof pointSchema>;
export type PointRelation = (typeof relations)[number];
export type Degree = (typeof degrees)[number];
