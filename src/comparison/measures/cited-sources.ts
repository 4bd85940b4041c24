import { bases, type Basis } from '../../content/schemas/evidence';
import { fold } from '../../language/fold';
import { unique } from '../links/link-passages';
import type { Comparison, Evidence } from '../model';

/** A source as an article prints it, with the places that rest on it. */
export interface CitedSource {
	source: string;
	basis: Exclude<Basis, 'author'>;
	/** The number of points that rest on it. */
	points: number;
	/** A quote of each passage, in reading order. */
	quotes: Evidence[];
}

/** Who vouches, in one article, for what the points rest on. */
export interface Vouching {
	article: string;
	/** The number of points that quote it. */
	points: number;
	/** How many of them rest on the word of each: a point counts once, however its quotes are cut, and for each that it rests on. */
	counts: Record<Basis, number>;
	/** The sources, as the article brings them up. */
	sources: CitedSource[];
}

/** Counts for each article on whose word the points rest, and lists the sources. */
export function citedSources({ articles, points }: Pick<Comparison, 'articles' | 'points'>): Vouching[] {
	return articles.map(({ id, passages }) => {
		const order = new Map(passages.map((passage, index) => [passage.id, index]));
		const place = (quote: Evidence): number => order.get(quote.passage) ?? 0;
		const quoting = points
			.map((point) => ({ point: point.id, quotes: point.evidence.filter(({ article }) => article === id) }))
			.filter(({ quotes }) => quotes.length > 0);
		const cited = quoting
			.flatMap(({ point, quotes }) =>
				quotes.flatMap((quote) =>
					quote.basis === 'author' || !quote.source ? [] : [{ point, quote, basis: quote.basis, source: quote.source }],
				),
			)
			.sort((a, b) => place(a.quote) - place(b.quote) || a.quote.start - b.quote.start);
		const bySource = Map.groupBy(cited, ({ basis, source }) => `${basis} ${fold(source)}`);
		return {
			article: id,
			points: quoting.length,
			// Every basis is a key.
			counts: Object.fromEntries(
				bases.map((basis) => [
					basis,
					quoting.filter(({ quotes }) => quotes.some((quote) => quote.basis === basis)).length,
				]),
			) as Record<Basis, number>,
			sources: [...bySource.values()].flatMap((group): CitedSource[] => {
				const [first] = group;
				if (!first) return [];
				return [
					{
						source: first.source,
						basis: first.basis,
						points: new Set(group.map(({ point }) => point)).size,
						quotes: unique(
							group.map(({ quote }) => quote),
							({ passage }) => passage,
						),
					},
				];
			}),
		};
	});
}
