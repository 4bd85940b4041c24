import { z } from 'astro/zod';
import { edtfDate } from '../../dates/edtf-date';
import { identifier } from './identifier';
import { text } from './text';

/** What kind of change it was: a statement was wrong, something came in, went out, or was put another way. */
export const changeKinds = ['correction', 'addition', 'removal', 'revision'] as const;

/** One entry of `changes.yaml`: what was changed in what the site says, when and why. */
export const changeSchema = z.strictObject({
	/** The entry’s id. */
	id: identifier,
	/** The day of the change. */
	date: edtfDate.refine((date) => /^\d{4}-\d\d-\d\d$/.test(date), {
		error: (issue) => `\`${String(issue.input)}\` is no single day`,
		params: { cure: 'Write the day of the change: `2026-11-26`.' },
	}),
	/** What kind of change it was. */
	kind: z.enum(changeKinds),
	/** What was changed, in a sentence. */
	what: text,
	/** Why. */
	why: text,
	/** The points it is on, by their ids or former ids; none by default. With `correction`, each is marked as corrected. */
	points: z.array(identifier).default([]),
	/** The names it is on; none by default. */
	names: z.array(identifier).default([]),
});

export type ChangeEntry = z.output<typeof changeSchema>;
