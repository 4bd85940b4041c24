import type { Point, Quote } from '../comparison/model';
import { mapPair } from '../comparison/pair';
import { rankPoints, type Ranked } from '../comparison/spine';
import type { Passage } from '../schemas/passage';
import type { ViewContext } from './quote';

/** Passages up to this length are short: an item of a list. */
const SHORT_PASSAGE = 130;

/** Tells whether a passage is so short that its folded points share a line with those of its neighbours. */
export function isShort({ text }: Passage): boolean {
	return text.length <= SHORT_PASSAGE;
}

/** Gives the status of a point in words: a side's name where only it speaks. */
export function viewStatus({ comparison, words }: ViewContext, { relation, speaker }: Point): string {
	const { show } = words.compare;
	return relation === 'only' ? show.only(comparison.articles[speaker ?? 0].label) : show[relation];
}

/** A point of the comparison that knows its place among the others. */
export type RankedPoint = Point & Ranked;

/** Gives the points with their places by weight and in the order of either text. */
export function viewRanked({ comparison }: ViewContext): RankedPoint[] {
	const spots = ({ quotes }: Point): Ranked['spots'] =>
		mapPair(quotes, ([first], side) => {
			if (!first) return undefined;
			const { passage, start } = first;
			return { passage, index: comparison.articles[side].passages.findIndex(({ id }) => id === passage), start };
		});
	return rankPoints(comparison.points.map((point) => ({ ...point, spots: spots(point) })));
}

/** Gives the ids of the sentences in which words lie. */
export function sentencesOf(passage: Passage, { start, end }: Pick<Quote, 'start' | 'end'>): string[] {
	return passage.sentences.filter((sentence) => sentence.start < end && start < sentence.end).map(({ id }) => id);
}
