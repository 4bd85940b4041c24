import { overlap } from './measures/coverage';
import { unique } from './links/link-passages';
import type { Article, Comparison, ComparisonEvent, Link, Mention, Name, Note, Point, Quote, Relation } from './model';
import type { Passage } from '../content/schemas/passage';

/** A place of an article that another passage is linked to, with what links them. */
export interface Counterpart {
	article: string;
	passage: string;
	points: Point[];
	/** The best computed link, where no point speaks. */
	computed: (Link & { basis: 'computed' }) | undefined;
}

/** Every way from one entry of a comparison to the others; nothing of it is kept by hand. */
export class CrossReferences {
	readonly comparison: Comparison;
	#names: Map<string, Name>;
	#points: Map<string, Point>;
	#articles: Map<string, Article>;
	#mentions: Map<string, { name: Name; mention: Mention }[]>;
	#pointsOfPassage: Map<string, Point[]>;

	constructor(comparison: Comparison) {
		this.comparison = comparison;
		this.#names = new Map(comparison.names.map((name) => [name.id, name]));
		this.#points = new Map(comparison.points.map((point) => [point.id, point]));
		this.#articles = new Map(comparison.articles.map((article) => [article.id, article]));
		this.#mentions = Map.groupBy(
			comparison.names.flatMap((name) => name.mentions.map((mention) => ({ name, mention }))),
			({ mention }) => placeKey(mention),
		);
		this.#pointsOfPassage = new Map();
		for (const point of comparison.points) {
			for (const key of new Set(point.evidence.map(placeKey)))
				this.#pointsOfPassage.set(key, [...(this.#pointsOfPassage.get(key) ?? []), point]);
		}
	}

	name(id: string): Name {
		return found(this.#names.get(id), 'name', id);
	}

	point(id: string): Point {
		return found(this.#points.get(id), 'point', id);
	}

	article(id: string): Article {
		return found(this.#articles.get(id), 'article', id);
	}

	/** The other article of the pair. */
	other(id: string): Article {
		return found(
			this.comparison.articles.find((article) => article.id !== id),
			'other article',
			id,
		);
	}

	/** 1 for the left article, 2 for the right one. */
	side(id: string): 1 | 2 {
		return this.comparison.articles[0].id === id ? 1 : 2;
	}

	passage(article: string, id: string): Passage {
		return found(
			this.article(article).passages.find((passage) => passage.id === id),
			'passage',
			id,
		);
	}

	mentionsIn(article: string, passage: string): { name: Name; mention: Mention }[] {
		return (this.#mentions.get(placeKey({ article, passage })) ?? []).toSorted(
			(a, b) => a.mention.start - b.mention.start,
		);
	}

	notesIn(article: string, passage: string): { note: Note; quote: Quote }[] {
		return this.comparison.notes.flatMap((note) =>
			note.evidence
				.filter((quote) => quote.article === article && quote.passage === passage)
				.map((quote) => ({ note, quote })),
		);
	}

	pointsIn(article: string, passage: string): Point[] {
		return this.#pointsOfPassage.get(placeKey({ article, passage })) ?? [];
	}

	/** The names that quotes mention, in the order they come up. */
	namesIn(quotes: readonly Quote[]): Name[] {
		const names = quotes.flatMap((quote) =>
			this.mentionsIn(quote.article, quote.passage).filter(({ mention }) => overlap(mention, quote)),
		);
		return unique(
			names.map(({ name }) => name),
			({ id }) => id,
		);
	}

	pointsOf(name: Name): Point[] {
		return this.comparison.points.filter((point) => mentioned(name, point.evidence));
	}

	eventsOf(name: Name): ComparisonEvent[] {
		return this.comparison.events.filter((event) => mentioned(name, event.evidence));
	}

	relationsOf(name: Name): Relation[] {
		return this.comparison.relations.filter(({ from, to }) => from === name.id || to === name.id);
	}

	/** The passages of the other article that a passage is linked to, in reading order. */
	counterparts(article: string, passage: string): Counterpart[] {
		const ends = this.comparison.links.flatMap((link) => {
			if (link.a.article === article && link.a.passage === passage) return [{ link, end: link.b }];
			if (link.b.article === article && link.b.passage === passage) return [{ link, end: link.a }];
			return [];
		});
		const other = this.other(article);
		return other.passages.flatMap(({ id }) => {
			const here = ends.filter(({ end }) => end.passage === id).map(({ link }) => link);
			if (here.length === 0) return [];
			const points = unique(
				here.flatMap((link) => (link.basis === 'point' ? [this.point(link.point)] : [])),
				(point) => point.id,
			);
			const computed = here
				.flatMap((link) => (link.basis === 'computed' ? [link] : []))
				.toSorted((a, b) => b.score - a.score)[0];
			return [{ article: other.id, passage: id, points, computed }];
		});
	}

	/** The points next to a point, in the order of the ledger. */
	neighbours(point: Point): { before: Point | undefined; after: Point | undefined } {
		const index = this.comparison.points.indexOf(point);
		return { before: this.comparison.points[index - 1], after: this.comparison.points[index + 1] };
	}
}

function placeKey({ article, passage }: { article: string; passage: string }): string {
	return `${article} ${passage}`;
}

function mentioned(name: Name, quotes: readonly Quote[]): boolean {
	return name.mentions.some((mention) => quotes.some((quote) => overlap(mention, quote)));
}

function found<Entry>(entry: Entry | undefined, kind: string, id: string): Entry {
	if (entry === undefined) throw new Error(`There is no ${kind} \`${id}\`.`);
	return entry;
}
