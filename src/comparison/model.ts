import type { AuthorName, Furniture, WorkKind } from '../content/schemas/article';
import type { ChangeEntry } from '../content/schemas/change';
import type { Retired } from '../content/schemas/edition';
import type { Basis } from '../content/schemas/evidence';
import type { EventEntry } from '../content/schemas/event';
import type { NameType } from '../content/schemas/name';
import type { NoteEntry } from '../content/schemas/note';
import type { RelationEntry } from '../content/schemas/relation';
import type { Passage } from '../content/schemas/passage';
import type { Degree, PointRelation, PointScope } from '../content/schemas/point';
import type { Pair, Side } from './pair';
import type { Checksum } from './sources';

/** Words of a passage: `text.slice(start, end) === exact`, in UTF-16 offsets, end exclusive. */
export interface Quote {
	article: string;
	passage: string;
	/** The sentence in which the words start. */
	sentence: string;
	start: number;
	end: number;
	exact: string;
}

/** A quote that a point rests on. */
export interface Evidence extends Quote {
	basis: Basis;
	source?: string | undefined;
	/** Why an `only` point may rest on words that a two-sided point rests on too. */
	distinct?: string | undefined;
}

/** A place where an article names somebody or something; `place` where an editor pointed at other words. */
export interface Mention extends Quote {
	by: 'spelling' | 'place';
}

export interface Article {
	id: string;
	label: string;
	title: string;
	titleSource?: string | undefined;
	/** Unknown where undefined, as all that is optional here. */
	publisher?: string | undefined;
	authors: string[];
	url?: string | undefined;
	published?: string | undefined;
	publishedSource?: string | undefined;
	lang: string;
	/** The number of words of the body. */
	words: number;
	passages: Passage[];
	furniture: Furniture[];
	/** The authors as a reference list has them, where the parts of their names are told apart. */
	authorParts: AuthorName[];
	/** The type of work, by its CSL name. */
	kind: WorkKind;
	/** When it was last seen at its address, in EDTF. */
	accessed?: string | undefined;
	/** The address of a copy in an archive. */
	archived?: string | undefined;
	/** The text as received. */
	original?: ({ file: string } & Checksum) | undefined;
}

export interface Name {
	id: string;
	label: string;
	type: NameType;
	description?: string | undefined;
	/** The words that the description rests on. */
	evidence: Quote[];
	/** The ids of former names that this one has taken in. */
	was: string[];
	/** The spellings found, by article, most frequent first. */
	variants: Record<string, string[]>;
	/** Other spellings to find it by, from outside the texts. */
	search: string[];
	mentions: Mention[];
	seeAlso: { name: string; note: string }[];
}

/** Words of the silent side of an `only` point that come closest to it. */
export interface NearestQuote extends Quote {
	/** What they have to do with the point, where that is not plain. */
	label?: string | undefined;
}

/** How the texts stand to each other on a point; where only one speaks, which. */
export type Standing =
	{ relation: 'only'; speaker: Side } | { relation: Exclude<PointRelation, 'only'>; speaker?: undefined };

export type Point = Standing & PointCore;

/** What a point has, however the texts stand to each other on it. */
export interface PointCore {
	id: string;
	/** The ids of former points that this one has taken in. */
	was: string[];
	title: string;
	/** The finding in at most 30 characters. */
	short: string;
	/** Whether it ties passages, or the two texts as wholes. */
	scope: PointScope;
	subject: string;
	degree?: Degree | undefined;
	weight: number;
	body: string;
	asks: string[];
	evidence: Evidence[];
	/** The evidence by side. */
	quotes: Pair<Evidence[]>;
	/** With `only`: the silent article, and words checked to occur nowhere in it. */
	absent?: { article: string; terms: string[] } | undefined;
	/** With `only`: where the silent article comes closest. */
	nearest: NearestQuote[];
}

export interface ComparisonEvent {
	id: string;
	date: string;
	title: string;
	certainty: EventEntry['certainty'];
	reasoning?: string | undefined;
	evidence: Quote[];
}

export interface Relation {
	id: string;
	from: string;
	type: string;
	to: string;
	certainty: RelationEntry['certainty'];
	reasoning?: string | undefined;
	note?: string | undefined;
	evidence: Quote[];
}

export interface Note {
	id: string;
	kind: NoteEntry['kind'];
	body: string;
	evidence: Quote[];
}

/** A change of what the site says; `points` and `names` are those that are there now. */
export type Change = ChangeEntry;

/** One end of a link. */
export interface LinkEnd {
	article: string;
	passage: string;
	sentence: string;
}

/** Two places that speak of the same thing: because a point says so, or because their words do. */
export type Link = { a: LinkEnd; b: LinkEnd } & (
	| { basis: 'point'; point: string }
	/** `score` from 0 to 1; `terms` are the words and names shared, as the left text prints them, weightiest first. */
	| { basis: 'computed'; score: number; terms: string[] }
);

/** Everything the site knows, as `/data/comparison.json` holds it. */
export interface Comparison {
	version: 1;
	edition: {
		title: string;
		subtitle?: string | undefined;
		description?: string | undefined;
		language: string;
		introduction?: string | undefined;
		articles: Pair<string>;
		front: string[];
		asks: string[];
		/** Where readers report a mistake: a mail address, or a web address. */
		report?: string | undefined;
		retired: { points: Retired[]; names: Retired[] };
		subjects: { id: string; label: string }[];
		relationTypes: { id: string; label: string; inverse: string; holds?: true | undefined }[];
	};
	articles: Pair<Article>;
	names: Name[];
	points: Point[];
	events: ComparisonEvent[];
	relations: Relation[];
	notes: Note[];
	links: Link[];
	/** Latest first. */
	changes: Change[];
}
