import type { Article, Link, Point } from '../model';
import type { Pair } from '../pair';

/**
 * Links that follow from points that tie passages: each sentence quoted on one side with each quoted on the other, once a
 * point. A point on framing or sources ties the texts as wholes, and gives none.
 */
export function linksOfPoints(points: readonly Point[], [left, right]: Pair<Article>): Link[] {
	return points.flatMap((point) => {
		if (point.scope === 'texts') return [];
		const ends = (article: Article): Link['a'][] => {
			const quotes = point.evidence.filter((quote) => quote.article === article.id);
			return unique(
				quotes.map(({ article: id, passage, sentence }) => ({ article: id, passage, sentence })),
				({ sentence }) => sentence,
			);
		};
		return ends(left).flatMap((a) => ends(right).map((b) => ({ a, b, basis: 'point' as const, point: point.id })));
	});
}

/** Gives a key for the pair of passages that a link joins. */
export function passagePair({ a, b }: Pick<Link, 'a' | 'b'>): string {
	return `${a.article} ${a.passage} ${b.article} ${b.passage}`;
}

/** Keeps the first of the items with the same key, each in its place. */
export function unique<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
	return [...Map.groupBy(items, key).values()].flatMap((same) => same.slice(0, 1));
}
