import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentFolder } from './content-folder';
import { folderLoader } from './folder-loader';
import { entryId, folders, lists } from './schemas/collections';
import { editionSchema } from './schemas/edition';

const content = contentFolder();

function folder(name: keyof typeof folders) {
	const pattern = folders[name].extensions.map((extension) => `**/*.${extension}`);
	return folderLoader(join(content, name), {
		pattern,
		generateId: ({ entry }) => entryId(entry),
		deferRender: name === 'articles',
	});
}

/** Entries of YAML arrive as they are; the schema that follows checks them. */
const entries = z.array(z.looseObject({ id: z.string() }));

function list(name: keyof typeof lists) {
	return () => {
		const path = join(content, lists[name].file);
		return existsSync(path) ? entries.parse(parse(readFileSync(path, 'utf8')) ?? []) : [];
	};
}

export const collections = {
	edition: defineCollection({
		loader: () => [{ id: 'edition', edition: parse(readFileSync(join(content, 'edition.yaml'), 'utf8')) }],
		schema: z.object({ id: z.string(), edition: editionSchema }),
	}),
	articles: defineCollection({ loader: folder('articles'), schema: folders.articles.schema }),
	names: defineCollection({ loader: folder('names'), schema: folders.names.schema }),
	points: defineCollection({ loader: folder('points'), schema: folders.points.schema }),
	events: defineCollection({ loader: list('events'), schema: lists.events.schema }),
	relations: defineCollection({ loader: list('relations'), schema: lists.relations.schema }),
	notes: defineCollection({ loader: list('notes'), schema: lists.notes.schema }),
};
