import findAlike from 'approx-string-match';
import type { QuoteSelector } from '../../content/schemas/evidence';
import type { Passage } from '../../content/schemas/passage';
import { findWords, fold, foldText, plainMarks, type FoldedText } from '../../language/fold';

/** A place where a selector's exact words stand. */
export interface QuotePlace {
	passage: string;
	sentence: string;
	start: number;
	end: number;
	exact: string;
}

export type QuoteMatch =
	| { type: 'found'; place: QuotePlace }
	| { type: 'none'; closest: ClosestMatch | undefined }
	/** The words run through several passages. */
	| { type: 'across'; passages: string[] }
	/** The words are there, but nowhere between `prefix` and `suffix`. */
	| { type: 'elsewhere'; places: PlaceApart[] }
	| { type: 'many'; places: PlaceApart[] };

/** A place with the shortest words before or after it that no other place has. */
export type PlaceApart = QuotePlace & { apart: { prefix: string } | { suffix: string } | undefined };

/** The words nearest to a quote that was not found; `likeness` from 0 to 1, `marks` where only quotation marks and dashes differ. */
export interface ClosestMatch {
	exact: string;
	passage: string;
	likeness: number;
	marks: boolean;
}

type Selector = Pick<QuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/**
 * Finds the one place in an article that a quote selector selects, or says why there is none, or not one.
 * The exact words lie within one passage; their context may reach into the passages around it. All of it is matched
 * as it is seen; places are those of the text as shown.
 */
export function matchQuote(passages: readonly Passage[], selector: Selector): QuoteMatch {
	const exact = fold(selector.exact).trim();
	if (exact === '') return { type: 'none', closest: undefined };
	const places = passages.flatMap((passage, index) =>
		placesIn(passage, exact).map((place) => inContext(place, passages, index)),
	);
	const selected = places.filter((place) => fitsContext(place, selector));
	const [first] = selected;
	if (first && selected.length === 1) return { type: 'found', place: first.place };
	if (selected.length > 1) return { type: 'many', places: tellApart(selected) };
	if (places.length > 0) return { type: 'elsewhere', places: tellApart(places) };
	const across = findAcross(passages, exact);
	if (across.length > 0) return { type: 'across', passages: across };
	return { type: 'none', closest: findOtherMarks(passages, exact) ?? findClosest(passages, exact) };
}

/** Gives the id of the sentence of a passage in which an offset lies. */
export function sentenceAt(passage: Passage, offset: number): string {
	const sentence = passage.sentences.find(({ end }) => offset < end) ?? passage.sentences.at(-1);
	return sentence?.id ?? passage.id;
}

const folded = new WeakMap<Passage, FoldedText>();

/** Folds a passage once, however many quotes are looked for in it. */
export function foldedPassage(passage: Passage): FoldedText {
	const known = folded.get(passage) ?? foldText(passage.text);
	folded.set(passage, known);
	return known;
}

function placesIn(passage: Passage, exact: string): QuotePlace[] {
	return findWords(foldedPassage(passage), exact).map(({ start, end }) => ({
		passage: passage.id,
		sentence: sentenceAt(passage, start),
		start,
		end,
		exact: passage.text.slice(start, end),
	}));
}

/** A place with all that stands before and after it in the article. */
interface PlaceInContext {
	place: QuotePlace;
	before: string;
	after: string;
}

function inContext(place: QuotePlace, passages: readonly Passage[], index: number): PlaceInContext {
	const texts = passages.map((passage) => foldedPassage(passage).text);
	const text = passages[index]?.text ?? '';
	return {
		place,
		before: [...texts.slice(0, index), fold(text.slice(0, place.start))].join(' '),
		after: [fold(text.slice(place.end)), ...texts.slice(index + 1)].join(' '),
	};
}

/** Blanks between a quote and its context do not count: editors trim them without noticing. */
function fitsContext(
	{ before, after }: PlaceInContext,
	{ prefix = '', suffix = '' }: Omit<Selector, 'exact'>,
): boolean {
	const [ahead, behind] = [fold(prefix), fold(suffix)];
	const fitsBefore = before.endsWith(ahead) || before.trimEnd().endsWith(ahead.trim());
	const fitsAfter = after.startsWith(behind) || after.trimStart().startsWith(behind.trim());
	return fitsBefore && fitsAfter;
}

function tellApart(places: readonly PlaceInContext[]): PlaceApart[] {
	return places.map((place) => ({ ...place.place, apart: shortestContext(place, places) }));
}

/** Finds the fewest words before or after a place that none of the other places has. */
function shortestContext(
	place: PlaceInContext,
	places: readonly PlaceInContext[],
): { prefix: string } | { suffix: string } | undefined {
	const others = places.filter((other) => other !== place);
	const longest = Math.max(wordCount(place.before), wordCount(place.after));
	for (let words = 1; words <= longest; words += 1) {
		// Blanks part words without fail: a pattern that could also part them elsewhere would try every way to do so.
		const suffix = new RegExp(`^\\s*\\S+(?:\\s+\\S+){${words - 1}}`).exec(place.after)?.[0];
		if (suffix && others.every((other) => !fitsContext(other, { suffix }))) return { suffix };
		const prefix = new RegExp(`(?<!\\S)\\S+(?:\\s+\\S+){${words - 1}}\\s*$`).exec(place.before)?.[0];
		if (prefix && others.every((other) => !fitsContext(other, { prefix }))) return { prefix };
	}
	return undefined;
}

/** Gives the ids of the passages, next to each other, that a quote runs through; none where it does not. */
function findAcross(passages: readonly Passage[], exact: string): string[] {
	const texts = passages.map((passage) => ({ id: passage.id, text: foldedPassage(passage).text }));
	const start = texts
		.map(({ text }) => text)
		.join(' ')
		.indexOf(exact);
	if (start === -1) return [];
	let position = 0;
	return texts.flatMap(({ id, text }) => {
		const [first, end] = [position, position + text.length];
		position = end + 1;
		return first < start + exact.length && start < end ? [id] : [];
	});
}

/** Finds the words that differ from a quote in nothing but the shape of quotation marks, apostrophes and dashes. */
function findOtherMarks(passages: readonly Passage[], exact: string): ClosestMatch | undefined {
	for (const passage of passages) {
		const { text } = foldedPassage(passage);
		const start = plainMarks(text).indexOf(plainMarks(exact));
		if (start !== -1)
			return { exact: text.slice(start, start + exact.length), passage: passage.id, likeness: 1, marks: true };
	}
	return undefined;
}

/** Finds the words with the smallest edit distance from a quote: at most half of it may be otherwise. */
function findClosest(passages: readonly Passage[], exact: string): ClosestMatch | undefined {
	let best: ClosestMatch | undefined;
	let allowed = Math.floor(exact.length / 2);
	for (const passage of passages) {
		const { text } = foldedPassage(passage);
		const [match] = allowed < 0 ? [] : findAlike(text, exact, allowed);
		if (!match) continue;
		// Whole words are shown.
		const start = match.start - (/[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, match.start))?.[0].length ?? 0);
		const end = match.end + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(match.end))?.[0].length ?? 0);
		const words = text.slice(start, end);
		const likeness = 1 - match.errors / Math.max(words.length, exact.length);
		if (likeness > 0.5) best = { exact: words, passage: passage.id, likeness, marks: false };
		// Another passage must come closer.
		allowed = match.errors - 1;
	}
	return best;
}

function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
