import { bases, type Basis } from '../schemas/evidence';
import { fold } from '../language/fold';
import { unique } from './link-passages';
import type { Comparison, Evidence } from './model';

/** A source as an article prints it, with the passages that rest on it. */
export interface CitedSource {
	source: string;
	basis: Exclude<Basis, 'author'>;
	/** The ids of the passages, in reading order. */
	passages: string[];
}

/** Who vouches, in one article, for the quotes that the points rest on. */
export interface Vouching {
	article: string;
	/** The number of quotes, each counted once however many points rest on it. */
	quotes: number;
	counts: Record<Basis, number>;
	/** The sources, as the article brings them up. */
	sources: CitedSource[];
}

/** Counts for each article who vouches for the quotes that the points rest on, and lists the sources. */
export function citedSources({ articles, points }: Pick<Comparison, 'articles' | 'points'>): Vouching[] {
	return articles.map(({ id, passages }) => {
		const order = new Map(passages.map((passage, index) => [passage.id, index]));
		const place = (quote: Evidence): number => order.get(quote.passage) ?? 0;
		const quotes = unique(
			points.flatMap(({ evidence }) => evidence.filter(({ article }) => article === id)),
			({ passage, start, end, basis, source = '' }) => [passage, start, end, basis, source].join(' '),
		).sort((a, b) => place(a) - place(b) || a.start - b.start);
		const cited = quotes.flatMap(({ basis, source, passage }) => (basis === 'author' || !source ? [] : [{ basis, source, passage }]));
		const bySource = Map.groupBy(cited, ({ basis, source }) => `${basis} ${fold(source)}`);
		return {
			article: id,
			quotes: quotes.length,
			// Every basis is a key.
			counts: Object.fromEntries(bases.map((basis) => [basis, quotes.filter((quote) => quote.basis === basis).length])) as Record<
				Basis,
				number
			>,
			sources: [...bySource.values()].flatMap((group) => {
				const [first] = group;
				if (!first) return [];
				return [
					{
						source: first.source,
						basis: first.basis,
						passages: unique(
							group.map(({ passage }) => passage),
							String,
						),
					},
				];
			}),
		};
	});
}
