import type { CrossReferences } from './cross-references';
import { unique } from './link-passages';
import type { Evidence, Point } from './model';
import type { Passage } from '../schemas/passage';

/** A passage of the text that leads, with what the other text says on it. */
export interface ReadingRow {
	passage: Passage;
	/** The other text's words on the same points, in its reading order; none where it is silent. */
	words: Evidence[];
	/** The points that both are evidence of. */
	points: Point[];
}

/** Gives the rows in which one article is read, and the passages of the other that none of them reaches. */
export function readingRows(refs: CrossReferences, article: string): { rows: ReadingRow[]; left: Passage[] } {
	const other = refs.other(article);
	const order = new Map(other.passages.map(({ id }, index) => [id, index]));
	const rows = refs.article(article).passages.map((passage) => {
		const points = refs.pointsIn(article, passage.id).filter((point) => point.evidence.some((quote) => quote.article === other.id));
		const words = points.flatMap(({ evidence }) => evidence.filter((quote) => quote.article === other.id));
		words.sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start || b.end - a.end);
		return { passage, points, words: withoutNested(words) };
	});
	const reached = new Set(rows.flatMap(({ words }) => words.map(({ passage }) => passage)));
	return { rows, left: other.passages.filter(({ id, kind }) => kind !== 'heading' && !reached.has(id)) };
}

/** Leaves out quotes that lie within another one. */
function withoutNested(words: readonly Evidence[]): Evidence[] {
	const apart = words.filter(
		(quote, index) =>
			!words.some(
				(other, position) =>
					position !== index &&
					other.passage === quote.passage &&
					other.start <= quote.start &&
					other.end >= quote.end &&
					(other.end - other.start > quote.end - quote.start || position < index),
			),
	);
	return unique(apart, ({ passage, start, end }) => `${passage} ${start} ${end}`);
}
