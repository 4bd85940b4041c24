import type { QuoteSelector } from '../../content/schemas/evidence';
import { makeFault, type Fault } from '../faults';
import { foldWhiteSpace } from '../../language/fold';
import type { Quote } from '../model';
import { matchQuote, type ClosestMatch, type PlaceApart } from './quote-selector';
import type { ArticleSource, DataPath, Sourced } from '../sources';

/** Finds the words that a selector selects; undefined where that failed, and the failure is on the list of faults. */
export type QuoteResolver = (
	selector: QuoteSelector,
	at: { source: Pick<Sourced<unknown>, 'file' | 'path'>; path: DataPath },
) => Quote | undefined;

/** Makes a resolver for a pair of articles that adds what it cannot find to `faults`. */
export function makeQuoteResolver(articles: readonly ArticleSource[], faults: Fault[]): QuoteResolver {
	return (selector, { source, path }) => {
		const article = articles.find(({ id }) => id === selector.article);
		if (!article) {
			const known = articles.map(({ id }) => id);
			faults.push(
				makeFault('unknown-article', { source, path: [...path, 'article'] }, { id: selector.article, known }),
			);
			return undefined;
		}
		const match = matchQuote(article.data.passages, selector);
		const exact = foldWhiteSpace(selector.exact);
		const at = { source, path: [...path, 'exact'] };
		if (match.type === 'found') return { article: article.id, ...match.place };
		const values = { exact, article: article.id };
		switch (match.type) {
			case 'none':
				faults.push(
					makeFault('quote-not-found', at, { ...values, closest: match.closest && describeClosest(match.closest) }),
				);
				break;
			case 'across':
				faults.push(makeFault('quote-across-passages', at, { ...values, passages: match.passages }));
				break;
			case 'elsewhere':
				faults.push(
					makeFault('quote-out-of-context', at, {
						...values,
						context: describeContext(selector),
						places: match.places.map(describePlace),
					}),
				);
				break;
			case 'many':
				faults.push(makeFault('quote-ambiguous', at, { ...values, places: match.places.map(describePlace) }));
		}
		return undefined;
	};
}

function describeClosest({ exact, passage, likeness, marks }: ClosestMatch): string {
	return `\`${exact}\` in ${passage} (${marks ? 'other quotation marks or dashes' : `${Math.floor(likeness * 100)} % alike`})`;
}

function describePlace({ passage, apart }: PlaceApart): string {
	return `${passage}: ${apart ? describeContext(apart) : 'no words tell it apart'}`;
}

/** Writes a context as an editor would: `prefix: "…", suffix: "…"`. */
function describeContext(context: Pick<QuoteSelector, 'prefix' | 'suffix'>): string {
	return (['prefix', 'suffix'] as const)
		.flatMap((key) => (context[key] === undefined ? [] : `${key}: ${JSON.stringify(context[key])}`))
		.join(', ');
}
