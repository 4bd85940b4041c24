import type { NameType } from '../../content/schemas/name';
import type { PointRelation } from '../../content/schemas/point';
import { unpackSearchData, type PackedSearchData } from './pack-search-data';

/** The kind of file, and the version of its shape: what reads it knows no other. */
export const SCHEMA = 'diptych-search';
export const VERSION = 2;

/**
 * The small file that search starts from, `search/index.json`: what is needed to understand a query, and to answer with
 * names and points at once. It holds no text of the articles and nothing of where words stand in them; passages come
 * from the engine.
 */
export interface SearchData {
	schema: typeof SCHEMA;
	version: typeof VERSION;
	/** What the scripts and the data of one build have in common. */
	build: string;
	/** The language of the edition’s own words. */
	language: string;
	/** Both articles, left first. `bundle` is the folder of the engine that has its passages. */
	articles: SearchedArticle[];
	/** Everybody and everything that has a name. */
	names: SearchedName[];
	points: SearchedPoint[];
	subjects: { id: string; label: string }[];
	/** The words that the texts print, for each language that one of them is in. */
	vocabulary: Vocabulary[];
	/** Words near those of the texts that are words of their own, blanks between: never slips. */
	own: string;
}

export interface SearchedArticle {
	id: string;
	label: string;
	publisher: string;
	language: string;
	bundle: string;
}

export interface SearchedName {
	id: string;
	label: string;
	type: NameType;
	/** The spellings that each article prints, left first. */
	printed: string[][];
	/** Other spellings to find it by. */
	search: string[];
	/** Where an editor says that other words mean it, and where one of its spellings does not. */
	at?: SearchedPlace[];
	not?: SearchedPlace[];
	/** For an office: the names that hold it, where a text says so, as indices. */
	holders?: number[];
}

/** Words of a passage: side, passage, UTF-16 offsets, end exclusive. */
export type SearchedPlace = [side: number, passage: string, start: number, end: number];

export interface SearchedPoint {
	id: string;
	title: string;
	subject: string;
	relation: PointRelation;
	weight: number;
	asks: string[];
	/** Names that its evidence mentions, as indices. */
	names: number[];
	/** The sentences that it rests on, by side: `p3s2`. */
	rests: string[][];
	/** Where only one text speaks: the sentences in which the other comes closest. */
	near?: string[];
}

/** The words of the texts in one language, in lower case, blanks between. */
export interface Vocabulary {
	language: string;
	/** Words that stand outside of names. */
	words: string;
	/** Words that stand, with a capital, in names alone. */
	proper: string;
	/** Small words that stand within a sentence with a capital: `May`. */
	capital: string;
	/** The words, as printed, of text in a script that is written without blanks. */
	cut?: string;
}

/** What comes as the small file is of another build than the script, or no such file. */
export class SearchDataError extends Error {
	readonly isOtherBuild: boolean;

	constructor(message: string, { isOtherBuild = false } = {}) {
		super(message);
		this.name = 'SearchDataError';
		this.isOtherBuild = isOtherBuild;
	}
}

/** Reads the small file at the door: its schema, version and build, and that all of its parts are there. */
export function parseSearchData(value: unknown, build?: string): SearchData {
	if (!isRecord(value) || value['schema'] !== SCHEMA) throw new SearchDataError(`This is no \`${SCHEMA}\` file.`);
	if (value['version'] !== VERSION)
		throw new SearchDataError(`The search data has version \`${String(value['version'])}\`; \`${VERSION}\` is read.`, {
			isOtherBuild: true,
		});
	if (typeof value['build'] !== 'string' || (build !== undefined && value['build'] !== build))
		throw new SearchDataError(
			`The search data is of build \`${String(value['build'])}\`, the script of \`${build ?? ''}\`.`,
			{
				isOtherBuild: true,
			},
		);
	const missing = [
		...['language', 'own'].filter((key) => typeof value[key] !== 'string'),
		...Object.entries(PARTS).flatMap(([key, keys]) => {
			const part = value[key];
			const isWhole =
				Array.isArray(part) && part.every((entry) => isRecord(entry) && keys.every((own) => own in entry));
			return isWhole ? [] : [key];
		}),
	];
	if (missing.length > 0) throw new SearchDataError(`The search data lacks \`${missing.join('`, `')}\`.`);
	// Its parts were looked at one by one; what is in them was written by the same build.
	return unpackSearchData(value as unknown as PackedSearchData);
}

/** The lists, and what each entry of them must have. */
const PARTS: Record<string, readonly string[]> = {
	articles: ['id', 'label', 'publisher', 'language', 'bundle'],
	names: ['label', 'type', 'printed', 'search'],
	points: ['id', 'title', 'subject', 'relation', 'weight', 'asks', 'names', 'rests'],
	subjects: ['id', 'label'],
	vocabulary: ['language', 'words', 'capital'],
};

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
