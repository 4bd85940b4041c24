import type { Comparison, Point } from '../comparison/model';
import { statusIds, statusOf } from './status';

/** The most points that the front page tells where the edition lists none. */
const MOST = 8;

/** Gives the points that the front page tells: those the edition lists, or the weightiest, each status at least once. */
export function frontPoints({ edition, points }: Pick<Comparison, 'edition' | 'points'>): Point[] {
	if (edition.front.length > 0) return edition.front.flatMap((id) => points.find((point) => point.id === id) ?? []);
	const byWeight = points.toSorted((a, b) => b.weight - a.weight);
	const first = statusIds.flatMap((status) => byWeight.find((point) => statusOf(point) === status) ?? []);
	const others = byWeight.filter((point) => point.weight === 3 && !first.includes(point));
	const chosen = new Set([...first, ...others].slice(0, MOST));
	return byWeight.filter((point) => chosen.has(point));
}

/** Gives questions to start a search with: those the edition lists, or the first of each of the weightiest points. */
export function frontAsks({ edition, points }: Pick<Comparison, 'edition' | 'points'>, most = 3): string[] {
	if (edition.asks.length > 0) return edition.asks.slice(0, most);
	const asks = points.toSorted((a, b) => b.weight - a.weight).flatMap((point) => point.asks.slice(0, 1));
	return [...new Set(asks)].slice(0, most);
}
