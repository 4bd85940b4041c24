import { z } from 'astro/zod';
import { quoteSelectorSchema } from './evidence';
import { identifier } from './identifier';
import { spelling, text } from './text';

/** What a name can be the name of. */
export const nameTypes = ['person', 'group', 'place', 'office', 'publication', 'event', 'community', 'other'] as const;

/** `names/<id>.yaml`: one name, with one preferred label and the spellings of each article (after SKOS). */
export const nameSchema = z.strictObject({
	/** The preferred label. */
	label: text,
	/** What it names. */
	type: z.enum(nameTypes),
	/** One neutral sentence on who or what it is, from the texts alone. */
	description: text.optional(),
	/** The exact words that the description rests on; needed with one, none by default. */
	evidence: z.array(quoteSelectorSchema).default([]),
	/** The ids of former names that this one has taken in, whose addresses lead here; none by default. */
	was: z.array(identifier).default([]),
	/** The spellings that each article uses, by article id; none by default. */
	spellings: z.record(z.string(), z.array(spelling)).default({}),
	/** Other spellings to find it by, from outside the texts; none by default. */
	search: z.array(text).default([]),
	/** Places where one of the spellings means something else; none by default. */
	not: z.array(quoteSelectorSchema).default([]),
	/** Places where other words mean this name; none by default. */
	at: z.array(quoteSelectorSchema).default([]),
	/** Names that stand near and are kept apart, with the reason; none by default. */
	seeAlso: z.array(z.strictObject({ name: identifier, note: text })).default([]),
});

export type NameMeta = z.output<typeof nameSchema>;
export type NameType = (typeof nameTypes)[number];
