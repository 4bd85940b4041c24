import type { Point, Quote } from '../model';
import type { PointRelation } from '../../content/schemas/point';

/** A stretch of a passage that points rest on, with what the weightiest of them says. */
export interface EvidenceSegment {
	start: number;
	end: number;
	relation: PointRelation;
	weight: number;
}

/** What is told of words that several points of one weight rest on: what is hardest comes first. */
const ORDER: readonly PointRelation[] = ['conflict', 'differ', 'agree', 'only'];

/** Cuts a passage where quotes of points start and end; each stretch is told by the weightiest point that rests on it. */
export function evidenceSegments(
	points: readonly Point[],
	place: Pick<Quote, 'article' | 'passage'>,
): EvidenceSegment[] {
	const quotes = points
		.flatMap(({ relation, weight, evidence }) =>
			evidence.map(({ article, passage, start, end }) => ({ article, passage, start, end, relation, weight })),
		)
		.filter(({ article, passage }) => article === place.article && passage === place.passage)
		.toSorted((a, b) => b.weight - a.weight || ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
	const edges = [...new Set(quotes.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const segments: EvidenceSegment[] = [];
	for (const [index, start] of edges.slice(0, -1).entries()) {
		const end = edges[index + 1] ?? start;
		const top = quotes.find((quote) => quote.start <= start && quote.end >= end);
		if (!top) continue;
		const last = segments.at(-1);
		if (last?.end === start && last.relation === top.relation && last.weight === top.weight) last.end = end;
		else segments.push({ start, end, relation: top.relation, weight: top.weight });
	}
	return segments;
}
