import { z } from 'astro/zod';
import { quoteSelectorSchema } from './evidence';
import { identifier } from './identifier';
import { text } from './text';

/** What a note does: marks a slip of the source, explains a reference, or names two readings. */
export const noteKinds = ['sic', 'gloss', 'ambiguity'] as const;

/** One entry of `notes.yaml`: a note on a single passage. */
export const noteSchema = z.strictObject({
	/** The note's id. */
	id: identifier,
	/** What the note does. */
	kind: z.enum(noteKinds),
	/** The note, in a sentence or two. */
	body: text,
	/** The exact words it is on. */
	evidence: z.array(quoteSelectorSchema),
});

export type NoteEntry = z.output<typeof noteSchema>;
