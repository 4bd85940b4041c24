import { overlap } from '../measures/coverage';
import { makeFault, type Fault } from '../faults';
import type { Evidence, Note, Quote } from '../model';
import type { ComparisonSources, PointSource } from '../sources';

/** The quotes of each point, in the order of the points; those that could not be found are missing. */
type Resolved = readonly { evidence: readonly Evidence[] }[];

/**
 * Finds words that a point with both sides and an `only` point both rest on: what both texts speak of cannot at once be
 * what only one says, unless the `only` point says under `distinct` how the two statements differ.
 */
export function checkStatuses(points: readonly PointSource[], resolved: Resolved): Fault[] {
	const entries = points.map((source, index) => ({ source, evidence: resolved[index]?.evidence ?? [] }));
	const twoSided = entries.filter(({ source }) => source.data.relation !== 'only');
	return entries.flatMap(({ source, evidence }) => {
		// One that quotes both sides has a message of its own.
		const isOneSided = new Set(evidence.map(({ article }) => article)).size === 1;
		if (source.data.relation !== 'only' || !isOneSided) return [];
		return evidence.flatMap((quote) => {
			if (quote.distinct) return [];
			const other = twoSided.find((entry) => entry.evidence.some((theirs) => isSamePlace(theirs, quote)));
			if (!other) return [];
			const index = source.data.evidence.findIndex(
				({ article, exact }) => article === quote.article && exact === quote.exact,
			);
			const path = ['evidence', Math.max(0, index), 'exact'];
			return [
				makeFault(
					'quote-under-two-statuses',
					{ source, path },
					{ exact: quote.exact, other: other.source.id, article: quote.article },
				),
			];
		});
	});
}

/** Finds words that a `sic` note calls a slip and a contradiction rests on: a misprint contradicts nothing. */
export function checkSlips(
	{ points, notes: sources }: ComparisonSources,
	resolved: Resolved,
	notes: readonly Note[],
): Fault[] {
	const contradictions = points.flatMap((source, index) =>
		source.data.degree === 'contradiction' ? [{ id: source.id, evidence: resolved[index]?.evidence ?? [] }] : [],
	);
	return sources.flatMap((source) => {
		const note = notes.find(({ id }) => id === source.id);
		if (note?.kind !== 'sic') return [];
		const point = contradictions.find(({ evidence }) =>
			evidence.some((quote) => note.evidence.some((slip) => isSamePlace(slip, quote))),
		);
		return point ? [makeFault('slip-in-contradiction', { source, path: ['kind'] }, { point: point.id })] : [];
	});
}

function isSamePlace(a: Quote, b: Quote): boolean {
	return a.article === b.article && a.passage === b.passage && overlap(a, b);
}
