import type { Point } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import { viewQuote, type QuoteView, type ViewContext } from './quote';
import { viewStatusOf, type StatusView } from './status';

/** A side of a point that speaks: its first words, and what else it says. */
export interface SpeakingSide {
	type: 'speaks';
	side: 1 | 2;
	label: string;
	first: QuoteView;
	more: QuoteView[];
}

/** A side that does not: the words checked to occur nowhere in it, and those that come closest. */
export interface SilentSide {
	type: 'silent';
	side: 1 | 2;
	label: string;
	/** `no word of “pact” or “deal”`; none where nobody looked. */
	noWordOf?: string;
	nearest: NearestView[];
	nearestHeading: string;
}

/** Words that come closest to what a text does not say, with what they have to do with it. */
export type NearestView = QuoteView & { note?: string };

/** Both sides of a point on one level, and the sign between them. */
export interface LevelPair {
	status: StatusView;
	sides: Pair<SpeakingSide | SilentSide>;
}

/**
 * How much of a point is shown: `first`, the first words of each side and a few absent terms; `brief`, for long lists, of
 * who vouches only what is not the text’s own voice; `whole`, all there is.
 */
export type Extent = 'brief' | 'first' | 'whole';

/** The number of absent terms that are named where room is short. */
const FEW_TERMS = { brief: 2, first: 3, whole: Infinity };

/** Gives a point’s words, the first of both sides to stand on one line. */
export function viewLevelPair(context: ViewContext, point: Point, extent: Extent = 'first'): LevelPair {
	return {
		status: viewStatusOf(context, point),
		sides: mapPair(context.comparison.articles, ({ id, label }, index): SpeakingSide | SilentSide => {
			const side = index === 0 ? 1 : 2;
			const [first, ...more] = point.quotes[index].map((quote) =>
				extent === 'brief' && quote.basis === 'author'
					? unvouched(viewQuote(context, quote))
					: viewQuote(context, quote),
			);
			if (first) return { type: 'speaks', side, label, first, more: extent === 'whole' ? more : [] };
			const terms = point.absent?.article === id ? point.absent.terms : [];
			const few = FEW_TERMS[extent];
			const shown = terms.length === few + 1 ? terms : terms.slice(0, few);
			return {
				type: 'silent',
				side,
				label,
				...(shown.length > 0 && { noWordOf: context.words.shared.noWordOf(shown, terms.length - shown.length) }),
				nearest: extent === 'whole' ? point.nearest.map((quote) => viewNearest(context, quote)) : [],
				nearestHeading: context.words.shared.nearest(label),
			};
		}),
	};
}

function unvouched({ voucher: _, ...quote }: QuoteView): QuoteView {
	return quote;
}

function viewNearest(context: ViewContext, quote: Point['nearest'][number]): NearestView {
	return { ...viewQuote(context, quote), ...(quote.label !== undefined && { note: quote.label }) };
}
