import type { Furniture } from '../schemas/article';
import type { Basis } from '../schemas/evidence';
import type { EventEntry } from '../schemas/event';
import type { NameType } from '../schemas/name';
import type { NoteEntry } from '../schemas/note';
import type { Passage } from '../schemas/passage';
import type { Degree, PointRelation } from '../schemas/point';

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
	publisher: string;
	authors: string[];
	url: string;
	published: string;
	publishedSource: string;
	lang: string;
	/** The number of words of the body. */
	words: number;
	passages: Passage[];
	furniture: Furniture[];
}

export interface Name {
	id: string;
	label: string;
	type: NameType;
	description?: string | undefined;
	/** The spellings found, by article, most frequent first. */
	variants: Record<string, string[]>;
	/** Other spellings to find it by. */
	search: string[];
	mentions: Mention[];
	seeAlso: { name: string; note: string }[];
}

export interface Point {
	id: string;
	title: string;
	subject: string;
	relation: PointRelation;
	degree?: Degree | undefined;
	weight: number;
	body: string;
	asks: string[];
	evidence: Evidence[];
	absent?: { article: string; terms: string[] } | undefined;
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
	note?: string | undefined;
	evidence: Quote[];
}

export interface Note {
	id: string;
	kind: NoteEntry['kind'];
	body: string;
	evidence: Quote[];
}

/** One end of a link. */
export interface LinkEnd {
	article: string;
	passage: string;
	sentence: string;
}

/** Two places that speak of the same thing: because a point says so, or because their words do. */
export type Link = { a: LinkEnd; b: LinkEnd } & (
	| { basis: 'point'; point: string }
	/** `score` from 0 to 1; `terms` are the words and names shared, weightiest first. */
	| { basis: 'computed'; score: number; terms: string[] }
);

/** Everything the site knows, as `/data/comparison.json` holds it. */
export interface Comparison {
	version: 1;
	edition: {
		title: string;
		subtitle: string;
		description: string;
		language: string;
		introduction: string;
		articles: string[];
		subjects: { id: string; label: string }[];
		relationTypes: { id: string; label: string; inverse: string }[];
	};
	articles: Article[];
	names: Name[];
	points: Point[];
	events: ComparisonEvent[];
	relations: Relation[];
	notes: Note[];
	links: Link[];
}
