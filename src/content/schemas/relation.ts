import { z } from 'astro/zod';
import { quoteSelectorSchema } from './evidence';
import { identifier } from './identifier';
import { text } from './text';

/** One entry of `relations.yaml`: how one name stands to another. */
export const relationSchema = z.strictObject({
	/** The relation's id. */
	id: identifier,
	/** The id of the name it starts from. */
	from: identifier,
	/** The id of one of the edition's relation types. */
	type: identifier,
	/** The id of the name it leads to. */
	to: identifier,
	/** Whether the words say it outright, or the editors take it from them; `stated` by default. */
	certainty: z.enum(['stated', 'inferred']).default('stated'),
	/** From which words it was taken, and how; with `inferred`. */
	reasoning: text.optional(),
	/** One neutral sentence where care is needed. */
	note: text.optional(),
	/** The exact words it rests on. */
	evidence: z.array(quoteSelectorSchema),
});

export type RelationEntry = z.output<typeof relationSchema>;
