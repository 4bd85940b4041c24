import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '../../src/search/query/answer-query';
import type { SearchData } from '../../src/search/data/search-data';
import { shownBy } from './evaluate-fresh.ts';

/** A query as a reader types it, and what it must find; the fields are told in `queries.yaml`. */
export interface MeasuredQuery {
	q: string;
	kind: (typeof KINDS)[number];
	/** Passages that must be found, by article. */
	find: Record<string, string[]>;
	/** The name that is meant. */
	name?: string;
	/** The right word behind a slip. */
	means?: string;
	/** The points that answer; any of them first is right. */
	point?: string | string[];
}

export const KINDS = ['literal', 'variant', 'abbreviation', 'slip', 'phrase', 'topic', 'none'] as const;

/** What a search gave for a query, best first: passages by article, points. */
export interface Given {
	passages: Record<string, string[]>;
	points: string[];
}

/** How well a search did; a measure is `undefined` where the query does not ask for it. */
export interface Score {
	query: MeasuredQuery;
	/** By article: how many of the passages demanded are among the first ten, of as many as can be. */
	recall: Record<string, number>;
	/** By article: one over the rank of the first right passage, 0 where there is none. */
	reciprocal: Record<string, number>;
	/** Passages demanded and not given at any rank: `mei p3`. */
	missing: string[];
	/** Passages given and not demanded. */
	beyond: string[];
	/** One over the rank of the first point that answers. */
	pointReciprocal: number | undefined;
}

/** Means over some queries. */
export interface Summary {
	queries: number;
	recall: Record<string, number>;
	mrr: number;
	/** The share of queries for which every passage demanded was given. */
	complete: number;
	pointMrr: number;
	/** The number of queries for which something was given that was not demanded. */
	withBeyond: number;
}

/** Reads a query set. */
export function readQueries(file: string | URL): MeasuredQuery[] {
	return (parse(readFileSync(file, 'utf8')) as (Omit<MeasuredQuery, 'q'> & { q: string | number })[]).map((query) => ({
		...query,
		q: String(query.q),
	}));
}

/** Puts an answer of the search into the words of the query set, which knows of no headings. */
export function givenBy(answer: Answer, data: SearchData): Given {
	const passages = Object.entries(shownBy(answer, data).all).map(
		([article, ids]) => [article, ids.filter((id) => id.startsWith('p'))] as const,
	);
	return {
		passages: Object.fromEntries(passages),
		points: answer.points.flatMap(({ point }) => data.points[point]?.id ?? []),
	};
}

/** Measures what a search gave for a query. */
export function scoreQuery(query: MeasuredQuery, { passages, points }: Given): Score {
	const demanded = Object.entries(query.find).filter(([, wanted]) => wanted.length > 0);
	const given = (article: string): string[] => passages[article] ?? [];
	const answering = query.point === undefined ? [] : [query.point].flat();
	return {
		query,
		recall: Object.fromEntries(
			demanded.map(([article, wanted]) => {
				const first = given(article).slice(0, 10);
				return [article, wanted.filter((id) => first.includes(id)).length / Math.min(10, wanted.length)];
			}),
		),
		reciprocal: Object.fromEntries(
			demanded.map(([article, wanted]) => [article, reciprocalRank(given(article), wanted)]),
		),
		missing: demanded.flatMap(([article, wanted]) =>
			wanted.filter((id) => !given(article).includes(id)).map((id) => `${article} ${id}`),
		),
		beyond: Object.entries(passages).flatMap(([article, ids]) =>
			ids.filter((id) => !query.find[article]?.includes(id)).map((id) => `${article} ${id}`),
		),
		pointReciprocal: query.point === undefined ? undefined : reciprocalRank(points, answering),
	};
}

/** Sums up scores. */
export function summarize(scores: readonly Score[]): Summary {
	const articles = [...new Set(scores.flatMap(({ recall }) => Object.keys(recall)))];
	return {
		queries: scores.length,
		recall: Object.fromEntries(
			articles.map((article) => [article, mean(scores.flatMap(({ recall }) => recall[article] ?? []))]),
		),
		mrr: mean(scores.flatMap(({ reciprocal }) => Object.values(reciprocal))),
		complete: mean(scores.map(({ missing }) => (missing.length === 0 ? 1 : 0))),
		pointMrr: mean(scores.flatMap(({ pointReciprocal }) => pointReciprocal ?? [])),
		withBeyond: scores.filter(({ beyond }) => beyond.length > 0).length,
	};
}

/** Sums up scores by kind of query, and over all. */
export function summarizeByKind(scores: readonly Score[]): Record<string, Summary> {
	const groups = KINDS.map((kind) => [kind, scores.filter(({ query }) => query.kind === kind)] as const);
	return Object.fromEntries(
		[...groups.filter(([, own]) => own.length > 0), ['all', scores] as const].map(([kind, own]) => [
			kind,
			summarize(own),
		]),
	);
}

function reciprocalRank(given: readonly string[], wanted: readonly string[]): number {
	const rank = given.findIndex((id) => wanted.includes(id));
	return rank === -1 ? 0 : 1 / (rank + 1);
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
