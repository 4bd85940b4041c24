import { stemOf, tokenize, isStopWord } from '../comparison/tokens';
import { isQuestionWord, type Lexicon } from './lexicon';
import type { UnderstoodQuery } from './understand-query';

/** A point that may answer a query: its index, and how well, from 0 to 1. */
export interface RankedPoint {
	point: number;
	score: number;
}

/** Below this a point does not answer. */
const THRESHOLD = 0.42;

/**
 * Ranks the points by how much of a query, weighed by rarity, their title, questions, words and names have, and by how
 * close one of their questions comes to it. A query for a status gives all points that have it, weightiest first.
 */
export function rankPoints(query: UnderstoodQuery, lexicon: Lexicon): RankedPoint[] {
	const { data, pointTerms, pointCounts } = lexicon;
	if (query.statuses.length > 0) {
		const own = data.points.flatMap(([, , , status, weight], point) =>
			query.statuses.includes(status) ? [{ point, score: 0.7 + weight / 10 }] : [],
		);
		return own.sort((a, b) => b.score - a.score);
	}
	const terms = queryTerms(query, lexicon);
	const rarity = (alternatives: readonly string[]): number => {
		const count = Math.max(...alternatives.map((term) => pointCounts.get(term) ?? 0), 0);
		return count === 0 ? UNKNOWN : Math.log(1 + data.points.length / count);
	};
	const total = terms.reduce((sum, { alternatives, weight }) => sum + weight * rarity(alternatives), 0);
	if (total === 0) return [];
	return data.points
		.map((_, point) => {
			const own = pointTerms[point] ?? new Map<string, number>();
			const covered = terms.reduce(
				(sum, { alternatives, weight }) =>
					sum + weight * rarity(alternatives) * Math.max(...alternatives.map((term) => own.get(term) ?? 0), 0),
				0,
			);
			const closeness = Math.max(
				0,
				...(data.points[point]?.[6] ?? []).map((ask) => likeness(query.stems, ask)),
				likeness(query.stems, data.points[point]?.[1] ?? ''),
			);
			return { point, score: (0.7 * covered) / total + 0.3 * closeness };
		})
		.filter(({ score }) => score >= THRESHOLD)
		.sort((a, b) => b.score - a.score || (data.points[b.point]?.[4] ?? 0) - (data.points[a.point]?.[4] ?? 0) || a.point - b.point);
}

/** What a word weighs that no point has. */
const UNKNOWN = 2;

/** Gives the terms of a query; a name can be met by its id or by its words. */
function queryTerms({ concepts, stems }: UnderstoodQuery, { data }: Lexicon): { alternatives: string[]; weight: number }[] {
	const ofConcepts = concepts.flatMap((concept) => {
		if (concept.type === 'name')
			return [
				{
					alternatives: [
						...concept.names.map((name) => `@${data.names[name]?.[0] ?? ''}`),
						...tokenize(concept.text).map(({ stem }) => stem),
					],
					weight: 1,
				},
			];
		if (concept.type === 'word') return [{ alternatives: [concept.stem, stemOf(concept.text)], weight: 1 }];
		return tokenize(concept.text).map(({ stem }) => ({ alternatives: [stem], weight: 1 }));
	});
	const questions = stems.filter((stem) => isQuestionWord(stem)).map((stem) => ({ alternatives: [stem], weight: 0.35 }));
	return [...ofConcepts, ...questions];
}

/** How alike a query and a question are: twice the shared stems over all stems. */
function likeness(stems: readonly string[], ask: string): number {
	const others = tokenize(ask)
		.filter(({ word }) => !isStopWord(word) || isQuestionWord(word))
		.map(({ stem }) => stem);
	const shared = stems.filter((stem) => others.includes(stem)).length;
	return stems.length + others.length === 0 ? 0 : (2 * shared) / (stems.length + others.length);
}
