import type { ArticleMeta } from '../content/schemas/article';
import type { ChangeEntry } from '../content/schemas/change';
import type { Edition } from '../content/schemas/edition';
import type { EventEntry } from '../content/schemas/event';
import type { NameMeta } from '../content/schemas/name';
import type { NoteEntry } from '../content/schemas/note';
import type { Passage } from '../content/schemas/passage';
import type { PointMeta } from '../content/schemas/point';
import type { RelationEntry } from '../content/schemas/relation';

/** Where a value stands in a file: the keys and indices that lead to it. */
export type DataPath = readonly (string | number)[];

/** A parsed entry with its id and the place it came from. */
export interface Sourced<Data> {
	id: string;
	/** The file, relative to the content folder. */
	file: string;
	/** The path of the entry in its file: empty, or its index in a list. */
	path: DataPath;
	data: Data;
}

/** A file as it was received: how many bytes, and their SHA-256 in hexadecimal digits. */
export interface Checksum {
	bytes: number;
	sha256: string;
}

/** An article; `checksum` is its original’s, once that was read. */
export type ArticleSource = Sourced<ArticleMeta & { passages: Passage[]; checksum?: Checksum }>;
export type PointSource = Sourced<PointMeta & { body: string }>;

/** All that the comparison is built from: schemas have been checked, references and quotes have not. */
export interface ComparisonSources {
	edition: Sourced<Edition>;
	articles: ArticleSource[];
	names: Sourced<NameMeta>[];
	points: PointSource[];
	events: Sourced<EventEntry>[];
	relations: Sourced<RelationEntry>[];
	notes: Sourced<NoteEntry>[];
	changes: Sourced<ChangeEntry>[];
}
