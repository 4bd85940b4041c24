import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answer } from '../../src/search/query/answer-query';
import type { SearchData } from '../../src/search/data/search-data';

/** A query of the fresh set; the fields are told in `fresh-queries.yaml`. */
export interface FreshQuery {
	query: string;
	kind: string;
	half: 'kept' | 'tuning' | 'blind';
	expected: Record<string, string[]>;
	forbidden: Record<string, string[] | 'all-others'>;
	silent?: string[];
	notSilent?: string[];
}

/** What a search showed for a query, by article. */
export interface Shown {
	/** Passages presented as full answers, best first. */
	full: Record<string, string[]>;
	/** All passages shown, best first. */
	all: Record<string, string[]>;
	/** Articles of which it was said that nothing stands there. */
	silent: string[];
}

/** How a search did on a query. */
export interface FreshScore {
	query: FreshQuery;
	recall: number | undefined;
	reciprocal: number | undefined;
	/** Everything expected is shown; everything expected is shown as a full answer. */
	complete: boolean;
	full: boolean;
	falseSilences: string[];
	missedSilences: string[];
	forbidden: string[];
	missing: string[];
}

/** Reads the fresh set, or one half of it. */
export function readFresh(file: string | URL, half?: FreshQuery['half']): FreshQuery[] {
	const { queries } = parse(readFileSync(file, 'utf8')) as { queries: FreshQuery[] };
	return queries.filter((query) => half === undefined || query.half === half);
}

/** Puts an answer of the search into passages by article. */
export function shownBy({ passages, silent }: Answer, { articles }: SearchData): Shown {
	const of = (side: number, grades: readonly string[]): string[] =>
		passages.flatMap(({ passage, grade }) => (passage.side === side && grades.includes(grade) ? [passage.id] : []));
	return {
		full: Object.fromEntries(articles.map(({ id }, side) => [id, of(side, ['full'])])),
		all: Object.fromEntries(articles.map(({ id }, side) => [id, of(side, ['full', 'point', 'all', 'some', 'kin'])])),
		silent: articles.flatMap(({ id }, side) => (silent[side] ? [id] : [])),
	};
}

/** Measures what a search showed for a query. */
export function scoreFresh(query: FreshQuery, { full, all, silent }: Shown): FreshScore {
	const demanded = Object.entries(query.expected).filter(([, wanted]) => wanted.length > 0);
	const ranks = demanded.map(([article, wanted]) => (all[article] ?? []).findIndex((id) => wanted.includes(id)) + 1);
	const missing = demanded.flatMap(([article, wanted]) =>
		wanted.filter((id) => !full[article]?.includes(id)).map((id) => `${article} ${id}`),
	);
	return {
		query,
		recall: mean(
			demanded.map(
				([article, wanted]) =>
					wanted.filter((id) => all[article]?.slice(0, 10).includes(id)).length / Math.min(10, wanted.length),
			),
		),
		reciprocal: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
		complete: demanded.every(([article, wanted]) => wanted.every((id) => all[article]?.includes(id))),
		full: missing.length === 0,
		falseSilences: silent.filter((article) => query.notSilent?.includes(article)),
		missedSilences: (query.silent ?? []).filter((article) => !silent.includes(article)),
		forbidden: Object.entries(full).flatMap(([article, ids]) => {
			const forbidden = query.forbidden[article] ?? [];
			return ids
				.filter((id) =>
					forbidden === 'all-others'
						? id.startsWith('p') && !query.expected[article]?.includes(id)
						: forbidden.includes(id),
				)
				.map((id) => `${article} ${id}`);
		}),
		missing,
	};
}

/** Sums up scores, by kind and over all. */
export function summarizeFresh(scores: readonly FreshScore[]): Record<string, Record<string, number>> {
	const kinds = [...new Set(scores.map(({ query }) => query.kind))];
	const sum = (own: readonly FreshScore[]): Record<string, number> => ({
		queries: own.length,
		recall: mean(own.flatMap(({ recall }) => recall ?? [])) ?? NaN,
		mrr: mean(own.flatMap(({ reciprocal }) => reciprocal ?? [])) ?? NaN,
		complete: mean(own.map(({ complete }) => Number(complete))) ?? NaN,
		full: mean(own.map(({ full }) => Number(full))) ?? NaN,
		falseSilences: own.reduce((total, { falseSilences }) => total + falseSilences.length, 0),
		missedSilences: own.reduce((total, { missedSilences }) => total + missedSilences.length, 0),
		forbidden: own.reduce((total, { forbidden }) => total + forbidden.length, 0),
	});
	return Object.fromEntries([
		...kinds.map((kind) => [kind, sum(scores.filter(({ query }) => query.kind === kind))] as const),
		['all', sum(scores)],
	]);
}

function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0) / values.length;
}
