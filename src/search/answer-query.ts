import { conceptKey, findConcept, type EngineHits, type Range } from './find-concept';
import { findOthers } from './find-others';
import type { Lexicon } from './lexicon';
import { rankPoints, type RankedPoint } from './rank-points';
import type { UnderstoodQuery } from './understand-query';

/** A passage that answers a query. */
export interface PassageAnswer {
	/** Index into the passages of the search data. */
	passage: number;
	score: number;
	/** The number of the query's concepts that it has. */
	matched: number;
	/** It has all that the query asks for, or a point that answers rests on it. */
	isWhole: boolean;
	ranges: Range[];
}

/** All that answers a query, best first. */
export interface Answer {
	passages: PassageAnswer[];
	points: RankedPoint[];
	/** Indices of the names meant. */
	names: number[];
	/** Indices of the events and notes. */
	others: number[];
	/** The number of concepts that a passage can have. */
	asked: number;
}

/**
 * Answers a query: passages with all of its concepts first, then those with most; a question's passages are those that
 * the best points rest on. `hits` are the engine's; without them the passages' own words are searched.
 */
export function answerQuery(query: UnderstoodQuery, lexicon: Lexicon, hits?: EngineHits): Answer {
	const { data } = lexicon;
	const points = rankPoints(query, lexicon);
	const concepts = query.concepts.filter((concept) => concept.type !== 'unknown');
	const found = concepts.map((concept) => ({ concept, places: findConcept(concept, lexicon, hits?.get(conceptKey(concept))) }));
	const weights = found.map(({ places }) => (places.size > 0 ? Math.log(1 + data.passages.length / places.size) : 0));
	const total = query.concepts.length * (weights.length > 0 ? Math.max(...weights, 1) : 1);
	const boosts =
		query.isTopic || query.statuses.length > 0 ? passageBoosts(points, lexicon) : new Map<number, { score: number; ranges: Range[] }>();
	const isPhraseOnly = query.concepts.some(({ type }) => type === 'phrase');
	const passages = data.passages.flatMap((_, passage): PassageAnswer[] => {
		const own = found.flatMap(({ concept, places }, index) => {
			const place = places.get(passage);
			return place ? [{ concept, weight: weights[index] ?? 0, ...place }] : [];
		});
		// A phrase is a demand: what lacks it does not answer.
		if (isPhraseOnly && found.some(({ concept, places }) => concept.type === 'phrase' && !places.has(passage))) return [];
		const boost = boosts.get(passage);
		if (own.length === 0 && !boost) return [];
		const weight = own.reduce((sum, match) => sum + match.weight, 0);
		const engine = own.reduce((sum, match) => sum + match.engine, 0);
		const score =
			weight / total +
			(own.length === query.concepts.length ? 0.5 : 0) +
			0.02 * Math.tanh(engine) +
			0.01 * Math.min(5, own.flatMap(({ ranges }) => ranges).length) +
			(own.some(({ isExact }) => isExact) ? 0.1 : 0) +
			(boost ? 0.9 * boost.score : 0);
		const ranges = own.length > 0 ? own.flatMap((match) => match.ranges) : (boost?.ranges ?? []);
		const isWhole = own.length === query.concepts.length || boost !== undefined;
		return [{ passage, score, matched: own.length, isWhole, ranges: mergeRanges(ranges) }];
	});
	passages.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.passage - b.passage);
	return {
		passages,
		points,
		names: [...new Set(concepts.flatMap((concept) => (concept.type === 'name' ? concept.names : [])))],
		others: findOthers(query.concepts, lexicon),
		asked: query.concepts.length,
	};
}

/** Gives the passages that the best points rest on, with how well the points answer. */
function passageBoosts(points: readonly RankedPoint[], { data }: Lexicon): Map<number, { score: number; ranges: Range[] }> {
	const boosts = new Map<number, { score: number; ranges: Range[] }>();
	const best = points[0]?.score ?? 0;
	for (const { point, score } of points.filter((ranked) => ranked.score >= 0.75 * best).slice(0, 4)) {
		for (const [passage, start, end] of data.points[point]?.[7] ?? []) {
			const boost = boosts.get(passage) ?? { score: 0, ranges: [] };
			boosts.set(passage, { score: Math.max(boost.score, score), ranges: [...boost.ranges, [start, end]] });
		}
	}
	return boosts;
}

function mergeRanges(ranges: Range[]): Range[] {
	return ranges
		.toSorted((a, b) => a[0] - b[0])
		.reduce<Range[]>((merged, [start, end]) => {
			const last = merged.at(-1);
			if (last && start <= last[1]) last[1] = Math.max(last[1], end);
			else merged.push([start, end]);
			return merged;
		}, []);
}
