import { z } from 'astro/zod';
import { edtfDate } from '../../dates/edtf-date';
import { quoteSelectorSchema } from './evidence';
import { identifier } from './identifier';
import { text } from './text';

/** One entry of `events.yaml`: what happened, or is said to be coming, when. */
export const eventSchema = z.strictObject({
	/** The event's id. */
	id: identifier,
	/** When, in EDTF. */
	date: edtfDate,
	/** What happened. */
	title: text,
	/** Whether the words quoted give the date, or the editors worked it out. */
	certainty: z.enum(['stated', 'inferred']),
	/** From which words the date was worked out, and how; with `inferred`. */
	reasoning: text.optional(),
	/** The exact words it rests on. */
	evidence: z.array(quoteSelectorSchema),
});

export type EventEntry = z.output<typeof eventSchema>;
