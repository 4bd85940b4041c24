import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { folders, lists } from './collections';
import { editionSchema } from './edition';

/** A file of a content folder, by the pattern of its path, and the schema of what stands in it. */
export interface DescribedFile {
	/** The name of its JSON Schema. */
	name: string;
	path: string;
	/** Whether the file is a list of such entries. */
	isList: boolean;
	schema: JsonSchema;
}

/** What is used of JSON Schema. */
export interface JsonSchema {
	description?: string;
	type?: string;
	enum?: unknown[];
	const?: unknown;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	additionalProperties?: JsonSchema | boolean;
	default?: unknown;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
}

/** Describes all files that editors write, from the schemas that check them and the sentences that stand before their keys. */
export function describeSchemas(): DescribedFile[] {
	return [
		describeFile('edition', 'edition.yaml', editionSchema),
		describeFile('article', 'articles/<id>.md', folders.articles.schema),
		describeFile('name', 'names/<id>.yaml', folders.names.schema),
		describeFile('point', 'points/<id>.md', folders.points.schema),
		...(['events', 'relations', 'notes', 'changes'] as const).map((list) => ({
			...describeFile(list.replace(/s$/, ''), lists[list].file, lists[list].schema),
			isList: true,
		})),
	];
}

/** Gives the JSON Schema of a whole file, as editors of YAML read it. */
export function fileSchema({ path, isList, schema }: DescribedFile): object {
	const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: path };
	return isList ? { ...head, type: 'array', items: schema } : { ...head, ...schema };
}

function describeFile(name: string, path: string, schema: z.ZodType): DescribedFile {
	const blocks = ['evidence', name].flatMap((file) => readSentences(readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8')));
	const made = z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => {
			const { properties } = jsonSchema;
			if (!properties) return;
			// An object has the keys of its own block, and of those that it extends.
			for (const block of blocks.filter((sentences) => [...sentences.keys()].every((key) => key in properties))) {
				for (const [key, description] of block) {
					const property = properties[key];
					// A copy: what several keys share must not get the sentence of one.
					if (typeof property === 'object') properties[key] = { ...property, description };
				}
			}
		},
	});
	// Written by the library from its own types; what is used of it is described above.
	const { $schema: _, ...rest } = made as JsonSchema & { $schema?: string };
	return { name, path, isList: false, schema: rest };
}

/** Reads the sentences before the keys of each block of a schema’s source. */
function readSentences(source: string): Map<string, string>[] {
	const blocks: Map<string, string>[] = [];
	const open: Map<string, string>[] = [];
	for (const { 0: part, 1: sentence, 2: key } of source.matchAll(
		/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*(\w+):|\/\*\*(?:(?!\*\/)[^])*\*\/|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|[{}]/g,
	)) {
		if (part === '{') {
			const block = new Map<string, string>();
			open.push(block);
			blocks.push(block);
		} else if (part === '}') open.pop();
		else if (key !== undefined && sentence !== undefined) open.at(-1)?.set(key, sentence.replace(/\s*\n\s*\*\s?/g, ' ').trim());
	}
	return blocks.filter(({ size }) => size > 0);
}
