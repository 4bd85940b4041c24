import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolder } from './content-folder';
import type { LocatedFault } from './content/read-content';
import { comparisonLoader, entryLoader } from './content/loaders';
import type { Comparison } from './comparison/model';
import type { Root } from 'hast';
import { folders, lists } from './content/schemas/collections';
import { editionSchema } from './content/schemas/edition';

const content = contentFolder();

/** What the reader made of the whole folder: its own types, which nothing between it and the pages can change. */
const comparisonSchema = z.custom<{
	comparison?: Comparison;
	trees?: Record<string, Root>;
	faults: Pick<LocatedFault, 'file' | 'line' | 'reason' | 'cure'>[];
}>();

export const collections = {
	edition: defineCollection({ loader: entryLoader(content, 'edition'), schema: editionSchema }),
	articles: defineCollection({ loader: entryLoader(content, 'articles'), schema: folders.articles.schema }),
	names: defineCollection({ loader: entryLoader(content, 'names'), schema: folders.names.schema }),
	points: defineCollection({ loader: entryLoader(content, 'points'), schema: folders.points.schema }),
	events: defineCollection({ loader: entryLoader(content, 'events'), schema: lists.events.schema }),
	relations: defineCollection({ loader: entryLoader(content, 'relations'), schema: lists.relations.schema }),
	notes: defineCollection({ loader: entryLoader(content, 'notes'), schema: lists.notes.schema }),
	changes: defineCollection({ loader: entryLoader(content, 'changes'), schema: lists.changes.schema }),
	comparison: defineCollection({ loader: comparisonLoader(content), schema: comparisonSchema }),
};
