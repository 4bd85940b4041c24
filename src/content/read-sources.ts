import type { Root } from 'hast';
import { makeFault, makeLineFault, type Fault } from '../comparison/faults';
import type { ArticleSource, ComparisonSources, DataPath, Sourced } from '../comparison/sources';
import { loadCommonWords } from '../language/load-common-words';
import { loadLanguage } from '../language/load-language';
import { findDeepLine } from '../markdown/find-deep-line';
import { parseArticle } from '../markdown/parse-article';
import type { OriginalPart } from './schemas/original-part';
import { entryId, folders, lists } from './schemas/collections';
import { editionSchema, type Edition } from './schemas/edition';
import { isSafeSegment } from './schemas/identifier';
import { parseYaml } from './parse-yaml';
import { listFiles, readTextFile, textFault } from './read-file';
import { schemaFaults } from './schema-faults';
import type { z } from 'astro/zod';

/** Something that was made inert in an article, and where. */
export interface ContentWarning {
	file: string;
	line: number;
	reason: string;
}

/** What a content folder holds, with every fault that keeps an entry from being read. */
export interface ReadSources {
	/** Undefined where the edition itself cannot be read. */
	sources: ComparisonSources | undefined;
	/** The ids of all files of each folder, readable or not. */
	fileIds: Record<keyof typeof folders, string[]>;
	/** The articles: also where there is no edition to put them in. */
	articles: ArticleSource[];
	/** The rendered tree of each article, by id. */
	trees: Map<string, Root>;
	/** The line of each passage of each article, by article and passage id, and what its original must read. */
	passageLines: Map<string, { file: string; body: string; lines: Record<string, number>; parts: OriginalPart[] }>;
	faults: Fault[];
	warnings: ContentWarning[];
	/** Gives the line of a value in a file that was read. */
	lineOf: (file: string, path: DataPath) => number;
}

/** Reads a content folder: every file once, decoded, parsed, and checked by its schema. */
export async function readSources(root: string): Promise<ReadSources> {
	const reader = new SourceReader(root);
	const edition = await reader.readEdition();
	const articles = await reader.readArticles();
	const names = await reader.readFolder('names', folders.names.schema);
	const points = await reader.readFolder('points', folders.points.schema);
	const rest = {
		events: await reader.readList('events', lists.events.schema),
		relations: await reader.readList('relations', lists.relations.schema),
		notes: await reader.readList('notes', lists.notes.schema),
		changes: await reader.readList('changes', lists.changes.schema),
	};
	const pointSources = points.map(({ body, ...source }) => ({ ...source, data: { ...source.data, body } }));
	return {
		sources: edition && { edition, articles, names, points: pointSources, ...rest },
		fileIds: reader.fileIds,
		articles,
		trees: reader.trees,
		passageLines: reader.passageLines,
		faults: reader.faults,
		warnings: reader.warnings,
		lineOf: (file, path) => reader.locators.get(file)?.(path) ?? 1,
	};
}

/** What may be nested too deep in Markdown. */
const MARKUP = 'quotations, lists, brackets or elements';

class SourceReader {
	faults: Fault[] = [];
	warnings: ContentWarning[] = [];
	locators = new Map<string, (path: DataPath) => number>();
	fileIds: ReadSources['fileIds'] = { articles: [], names: [], points: [] };
	trees = new Map<string, Root>();
	passageLines: ReadSources['passageLines'] = new Map();
	#root: string;

	constructor(root: string) {
		this.#root = root;
	}

	async readEdition(): Promise<Sourced<Edition> | undefined> {
		const file = 'edition.yaml';
		const text = await this.#readText(file, 'the content folder (`CONTENT_DIR`)');
		const value = text === undefined ? undefined : this.#parseYaml(text, file);
		const edition = value === undefined ? undefined : this.#check(editionSchema, value, { id: 'edition', file, path: [] });
		if (edition) loadLanguage(edition.data.language);
		if (edition?.data.introduction !== undefined && findDeepLine(edition.data.introduction) !== undefined) {
			this.faults.push(makeFault('nested-too-deep', { source: edition, path: ['introduction'] }, { what: MARKUP }));
			return undefined;
		}
		return edition;
	}

	async readArticles(): Promise<ArticleSource[]> {
		const articles = await this.readFolder('articles', folders.articles.schema);
		const sources: ArticleSource[] = [];
		for (const { body, bodyLine, ...source } of articles) {
			// Blank lines in place of the front matter keep the lines of the file.
			loadLanguage(source.data.lang);
			loadCommonWords(source.data.lang);
			const { passages, parts, lines, warnings, tree } = await parseArticle({ markdown: '\n'.repeat(bodyLine - 1) + body, lang: source.data.lang });
			this.passageLines.set(source.id, { file: source.file, body: '\n'.repeat(bodyLine - 1) + body, lines, parts });
			this.trees.set(source.id, tree);
			this.warnings.push(...warnings.map((warning) => ({ file: source.file, ...warning })));
			sources.push({ ...source, data: { ...source.data, passages } });
		}
		return sources;
	}

	async readFolder<Schema extends z.ZodType>(
		folder: keyof typeof folders,
		schema: Schema,
	): Promise<(Sourced<z.output<Schema>> & { body: string; bodyLine: number })[]> {
		const entries = [];
		const firstOf = new Map<string, string>();
		for (const file of await this.#listFiles(folder)) {
			const id = entryId(file);
			const at = { file, line: 1 };
			if (!isSafeSegment(id)) this.faults.push(makeLineFault('id-unsafe', at, { id }));
			const first = firstOf.get(id);
			if (first) {
				// Not read any further: whatever it says would be said twice.
				this.faults.push(makeLineFault('id-twice', at, { id, first }));
				continue;
			}
			firstOf.set(id, file);
			const text = await this.#readText(file, 'its name');
			if (text === undefined) continue;
			const parts = file.endsWith('.md') ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
			if (!parts) {
				this.faults.push(makeLineFault('front-matter-missing', at));
				continue;
			}
			const value = this.#parseYaml(parts.yaml, file, parts.yamlLine);
			const lineOfYaml = this.locators.get(file);
			this.locators.set(file, (path) => (path[0] === 'body' ? parts.bodyLine : (lineOfYaml?.(path) ?? 1)));
			const data = value === undefined ? undefined : this.#check(schema, value, { id, file, path: [] });
			const deep = findDeepLine(parts.body);
			if (deep !== undefined) {
				this.faults.push(makeLineFault('nested-too-deep', { file, line: parts.bodyLine + deep - 1 }, { what: MARKUP }));
				continue;
			}
			if (data) entries.push({ ...data, body: parts.body, bodyLine: parts.bodyLine });
		}
		return entries;
	}

	async readList<Schema extends z.ZodType<{ id: string }>>(list: keyof typeof lists, schema: Schema): Promise<Sourced<z.output<Schema>>[]> {
		const { file } = lists[list];
		const text = await this.#readText(file);
		const value = text === undefined ? undefined : this.#parseYaml(text, file);
		if (value === undefined || value === null) return [];
		if (!Array.isArray(value)) {
			this.faults.push(
				makeFault('schema', { source: { file, path: [] } }, { problem: 'the file is no list', cure: 'Start each entry with `- id: …`.' }),
			);
			return [];
		}
		const firstOf = new Map<string, number>();
		return value.flatMap((item: unknown, index) => {
			const source = this.#check(schema, item, { id: '', file, path: [index] });
			if (!source) return [];
			const { id } = source.data;
			const first = firstOf.get(id);
			if (first !== undefined)
				this.faults.push(makeFault('id-twice', { source, path: ['id'] }, { id, first: `line ${this.locators.get(file)?.([first]) ?? 1}` }));
			else firstOf.set(id, index);
			return [{ ...source, id }];
		});
	}

	/** Reads and decodes a file; `from` names where it was asked for, and is left out where it may be missing. */
	async #readText(file: string, from?: string): Promise<string | undefined> {
		const read = await readTextFile(this.#root, file);
		if (read.type === 'text') return read.text;
		if (read.type !== 'missing' || from) this.faults.push(textFault(read, file, from ?? 'its name'));
		return undefined;
	}

	#parseYaml(text: string, file: string, firstLine = 1): unknown {
		const { value, lineOf, faults } = parseYaml(text, { file, firstLine });
		this.locators.set(file, lineOf);
		this.faults.push(...faults);
		return faults.length > 0 ? undefined : value;
	}

	#check<Schema extends z.ZodType>(
		schema: Schema,
		value: unknown,
		source: Omit<Sourced<unknown>, 'data'>,
	): Sourced<z.output<Schema>> | undefined {
		const result = schema.safeParse(value);
		if (result.success) return { ...source, data: result.data };
		this.faults.push(...schemaFaults(result.error, value, { schema, source }));
		return undefined;
	}

	/** Lists the files of a folder in order; a file that is not read is a fault, since its words would be lost. */
	async #listFiles(folder: keyof typeof folders): Promise<string[]> {
		const extensions: readonly string[] = folders[folder].extensions;
		return (await listFiles(this.#root, folder)).filter((file) => {
			const isRead = extensions.some((extension) => file.endsWith(`.${extension}`));
			this.fileIds[folder].push(entryId(file));
			if (!isRead) this.faults.push(makeLineFault('file-unexpected', { file, line: 1 }, { file, folder, extensions }));
			return isRead;
		});
	}
}

/** Parts a Markdown file into its front matter and body, with the line on which each starts. */
function splitFrontMatter(text: string): { yaml: string; yamlLine: number; body: string; bodyLine: number } | undefined {
	const match = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/m.exec(text);
	if (match?.index !== 0) return undefined;
	const body = text.slice(match[0].length);
	return { yaml: match[1] ?? '', yamlLine: 2, body, bodyLine: match[0].split('\n').length };
}
