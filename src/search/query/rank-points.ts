import { tokenize } from '../../language/tokens';
import { isNameArticle } from '../../language/fold-name';
import type { Lexicon } from './lexicon';
import { isQuestionWord } from './point-terms';
import type { SearchedPoint } from '../data/search-data';
import type { UnderstoodQuery } from './understand-query';

/** A point that may answer a query: its index, and how well, from 0 to 1. */
export interface RankedPoint {
	point: number;
	score: number;
}

/** Below this a point does not answer. */
const THRESHOLD = 0.45;

/**
 * Ranks the points by how much of a query, weighed by rarity, their title, questions, words and names have, and by how
 * close one of their questions comes to it. A query for a status gives all points that have it, weightiest first.
 */
export function rankPoints(query: UnderstoodQuery, lexicon: Lexicon): RankedPoint[] {
	const { data, pointTerms, pointAsks } = lexicon;
	const { about } = query;
	if (about.type === 'statuses' || about.type === 'only') {
		const fits = ({ relation, rests }: SearchedPoint): boolean =>
			about.type === 'only'
				? relation === 'only' && (rests[about.side]?.length ?? 0) > 0
				: relation !== 'only' && about.statuses.includes(relation);
		const own = data.points.flatMap((entry, point) => (fits(entry) ? [{ point, score: 0.7 + entry.weight / 10 }] : []));
		return own.sort((a, b) => b.score - a.score);
	}
	const terms = queryTerms(query, lexicon);
	const total = terms.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return [];
	const needed = terms.filter(({ isNeeded }) => isNeeded).length;
	const ranked = data.points.map((_, point) => {
		const own = pointTerms[point] ?? new Map<string, number>();
		const shares = terms.map(({ alternatives }) => Math.max(...alternatives.map((term) => own.get(term) ?? 0), 0));
		const covered = terms.reduce((sum, { weight }, index) => sum + weight * (shares[index] ?? 0), 0);
		// What one sentence has together answers better than what is gathered from several.
		const together = Math.max(
			0,
			...(pointAsks[point] ?? []).map((ask) =>
				terms.reduce(
					(sum, { weight, alternatives }) => sum + (alternatives.some((term) => ask.includes(term)) ? weight : 0),
					0,
				),
			),
		);
		const closeness = Math.max(0, ...(pointAsks[point] ?? []).map((ask) => likeness(query.stems, ask)));
		const hasAll = terms.every(({ isNeeded }, index) => !isNeeded || (shares[index] ?? 0) > 0);
		const hasNames = terms.every(({ isName }, index) => !isName || (shares[index] ?? 0) > 0);
		return {
			point,
			score: ((0.5 * covered + 0.2 * together) / total + 0.3 * closeness) * (hasNames ? 1 : 0.75),
			hasAll,
		};
	});
	const isName = !query.isTopic && query.alternatives.flat().every(({ type }) => type === 'name');
	const weight = (point: number): number => data.points[point]?.weight ?? 0;
	const good = ranked.filter(({ score, hasAll }) => score >= THRESHOLD || (isName && hasAll));
	// Where none is close, those that speak of all that was asked for are the answer.
	return (
		(good.length > 0 ? good : ranked.filter(({ hasAll }) => hasAll && needed > 1))
			// Of a name's points the weightiest come first, of a question's those that answer best.
			.sort(
				(a, b) =>
					(isName ? weight(b.point) - weight(a.point) : 0) ||
					b.score - a.score ||
					weight(b.point) - weight(a.point) ||
					a.point - b.point,
			)
			.map(({ point, score }) => ({ point, score }))
	);
}

/** Nouns that ask what a question word asks, in English. */
const ASKING_NOUNS: Readonly<Record<string, string>> = {
	...{
		date: 'when',
		day: 'when',
		time: 'when',
		year: 'when',
		reason: 'why',
		cause: 'why',
		person: 'who',
		people: 'who',
	},
	...{ place: 'where', location: 'where', number: 'many', count: 'many' },
};

/** A term of a query: what meets it, and its weight by rarity. */
interface QueryTerm {
	alternatives: string[];
	weight: number;
	/** A question may have a word that no point has. */
	isNeeded: boolean;
	/** It is a name: a point without it speaks of something else. */
	isName: boolean;
}

/** Gives the terms of a query; a name can be met by its id or by its words. */
function queryTerms(
	{ alternatives: asked, stems }: UnderstoodQuery,
	{ data, pointTerms, language }: Lexicon,
): QueryTerm[] {
	const { plainWord, stemOf } = language;
	const asking = new Map(Object.entries(ASKING_NOUNS).map(([noun, question]) => [stemOf(noun), stemOf(question)]));
	const concepts = asked.flat();
	const questions = stems.filter(isQuestionWord);
	const alternatives = concepts.flatMap((concept): string[][] => {
		const own = tokenize(concept.text, language).filter(({ word }) => !isNameArticle(plainWord(word)));
		if (concept.type === 'name') return [[...concept.names.map((name) => `@${name}`), ...own.map(({ stem }) => stem)]];
		const words =
			concept.type === 'word' ? [[stemOf(concept.shown), stemOf(concept.text)]] : own.map(({ stem }) => [stem]);
		return words.map((word) => [
			...word,
			...(questions.length > 0 ? [] : word.flatMap((stem) => asking.get(stem) ?? [])),
		]);
	});
	const weighted = (own: string[], share: number): QueryTerm => {
		const isName = own.some((term) => term.startsWith('@'));
		const count = pointTerms.filter((terms) => own.some((term) => terms.has(term))).length;
		return {
			alternatives: own,
			isName,
			weight: share * Math.log(1 + data.points.length / Math.max(count, 1)),
			isNeeded: count > 0 || questions.length === 0,
		};
	};
	return [...alternatives.map((own) => weighted(own, 1)), ...questions.map((stem) => weighted([stem], 0.35))];
}

/** How alike a query and a question are: twice the shared stems over all stems. */
function likeness(stems: readonly string[], ask: readonly string[]): number {
	const shared = stems.filter((stem) => ask.includes(stem)).length;
	return stems.length + ask.length === 0 ? 0 : (2 * shared) / (stems.length + ask.length);
}
