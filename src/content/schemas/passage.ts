import { z } from 'astro/zod';

/** A sentence of a passage: `start` and `end` are UTF-16 offsets into the passage's text, end exclusive. */
export const sentenceSchema = z.strictObject({ id: z.string(), start: z.int(), end: z.int() });

/** What a passage can be: a row is one of a table, a verse a stanza, a quote a paragraph of a quotation. */
export const passageKinds = ['paragraph', 'item', 'heading', 'row', 'code', 'verse', 'note', 'quote'] as const;

/** A passage of an article, as shown. */
export const passageSchema = z.strictObject({
	/** `p1`, `p2` …; headings `h1`, `h2` …. */
	id: z.string(),
	kind: z.enum(passageKinds),
	/** The words as shown: white space folded, nothing else changed. Lines of verse and code end in line feeds, and code keeps its blanks. */
	text: z.string(),
	/** The sentences in order. */
	sentences: z.array(sentenceSchema),
});

export type Passage = z.output<typeof passageSchema>;
export type Sentence = z.output<typeof sentenceSchema>;
