import type { Point, Quote, Standing } from '../comparison/model';
import { mapPair, otherSide, sides, type Pair } from '../comparison/pair';
import { wordsElsewhere } from '../comparison/sections';
import { rankPoints, type Ranked } from '../comparison/spine';
import type { Passage } from '../content/schemas/passage';
import type { Stretch } from '../comparison/quotes/words-apart';
import { counterpartHref, counterpartPoints, type CounterpartPoint } from './counterparts';
import { viewNumber, type ViewContext } from './quote';

/** Passages up to this length are short: an item of a list. */
const SHORT_PASSAGE = 130;

/** Tells whether a passage is so short that its folded points share a line with those of its neighbours. */
export function isShort({ text }: Passage): boolean {
	return text.length <= SHORT_PASSAGE;
}

/** Gives the status of a point in words: a side's name where only it speaks. */
export function viewStatus(
	{ comparison, words }: ViewContext,
	standing: Standing | Pick<CounterpartPoint, 'relation'>,
): string {
	const { show } = words.compare;
	return standing.relation === 'only'
		? show.only(comparison.articles[standing.speaker].label)
		: show[standing.relation];
}

/** A point of the comparison, or a counterpart that is computed, that knows its place among the others. */
export type RankedPoint = (Point | CounterpartPoint) & Ranked & { apart?: Pair<Stretch[]> };

/** Tells whether anybody made points of these texts: a section of theirs may have none all the same. */
export function hasPoints({ comparison, whole = comparison }: ViewContext): boolean {
	return whole.points.length > 0;
}

/** Gives the points with their places by weight and in the order of either text; where there are none, the counterparts that are computed. */
export function viewRanked(context: ViewContext): RankedPoint[] {
	return rank(context, hasPoints(context) ? context.comparison.points : counterpartPoints(context));
}

/** Gives the counterparts that are computed, ranked as points are. */
export function rankedCounterparts(context: ViewContext): RankedPoint[] {
	return rank(context, counterpartPoints(context));
}

function rank({ comparison }: ViewContext, points: readonly (Point | CounterpartPoint)[]): RankedPoint[] {
	const spots = ({ quotes }: Pick<Point, 'quotes'>): Ranked['spots'] =>
		mapPair(quotes, ([first], side) => {
			if (!first) return undefined;
			const { passage, start } = first;
			return { passage, index: comparison.articles[side].passages.findIndex(({ id }) => id === passage), start };
		});
	return rankPoints(points.map((point) => ({ ...point, spots: spots(point) })));
}

/** Says why a side has no words on a point: that it says nothing of it or, of a section of long texts, where they stand; undefined where both have some. */
export function viewSilence({ comparison, whole, words }: ViewContext, point: RankedPoint): string | undefined {
	if (point.speaker !== undefined) return words.compare.nothing(comparison.articles[otherSide(point.speaker)].label);
	for (const side of sides) {
		const elsewhere = whole && wordsElsewhere(whole, point, side);
		if (elsewhere)
			return words.sections.elsewhere(comparison.articles[side].label, viewNumber(words, elsewhere.passage));
	}
	return undefined;
}

/** Gives the ids of the sentences in which words lie. */
export function sentencesOf(passage: Passage, { start, end }: Pick<Quote, 'start' | 'end'>): string[] {
	return passage.sentences.filter((sentence) => sentence.start < end && start < sentence.end).map(({ id }) => id);
}

/** Gives the page of a point, or the place where a counterpart is told. */
export function hrefOf(
	{ comparison, whole = comparison }: ViewContext,
	{ id, relation }: Pick<RankedPoint, 'id' | 'relation'>,
): string {
	return relation === 'computed' ? counterpartHref(whole, id) : `/points/${id}/`;
}
