import { z } from 'astro/zod';

/** A sentence of a passage: `start` and `end` are UTF-16 offsets into the passage's text, end exclusive. */
export const sentenceSchema = z.strictObject({ id: z.string(), start: z.int(), end: z.int() });

/** A passage of an article: a paragraph, a list item or a heading, as shown. */
export const passageSchema = z.strictObject({
	/** `p1`, `p2` …; headings `h1`, `h2` …. */
	id: z.string(),
	kind: z.enum(['paragraph', 'item', 'heading']),
	/** The words as shown: white space folded, nothing else changed. */
	text: z.string(),
	/** The sentences in order. */
	sentences: z.array(sentenceSchema),
});

export type Passage = z.output<typeof passageSchema>;
export type Sentence = z.output<typeof sentenceSchema>;
