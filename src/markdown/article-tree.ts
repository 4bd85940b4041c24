import type { Root } from 'hast';
import { z } from 'astro/zod';
import { passageSchema } from '../schemas/passage';

/** What the plugins leave on an article's front matter under `article`; parsed once where Astro hands it over untyped. */
export const parsedArticleSchema = z.object({
	/** The passages in reading order. */
	passages: z.array(passageSchema),
	/** The line of each passage, by id. */
	lines: z.record(z.string(), z.number()),
	/** What was made inert, with its line. */
	warnings: z.array(z.object({ line: z.number(), reason: z.string() })),
	/** The sanitised, numbered tree. */
	tree: z.custom<Root>((value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'),
});

export type ParsedArticle = z.output<typeof parsedArticleSchema>;
