import { calendarWord } from '../../language/calendar';
import { findClockTimes } from '../../language/clock-times';
import { overlap } from '../measures/coverage';
import type { Article, Mention, Name, Point, Quote } from '../model';
import { numberOf } from '../../language/number-words';
import { mapPair, otherSide, type Pair } from '../pair';

/** A stretch of a passage: UTF-16 offsets, end exclusive. */
export interface Stretch {
	passage: string;
	start: number;
	end: number;
}

/** A word of a quote that stands for something: a number or date, or a name. */
interface Meaning extends Stretch {
	/** What it stands for; the same thing on both sides has the same key. */
	key: string;
	/** What kind of thing it is: `name`, `number`, `month`, `weekday`, `time`. */
	kind: string;
	/** The word as printed. */
	exact: string;
	/** A number in words: `eighteen`. */
	isSpelled?: boolean;
}

/**
 * Finds, inside the quotes of a two-sided point, the words that differ in number, date or name: a name that both print, in spellings of which
 * neither is a part or a form of the other; and a number, month, day or time that the other side's quotes lack. Where both are said to agree,
 * numbers and dates differ only from others of their kind, and times not at all (`14:20`, `at about 2 p.m.`); numbers in words differ only from
 * others too, as they are as often part of a phrase (`the two countries`).
 */
export function wordsApart(
	{ quotes, relation }: Pick<Point, 'quotes'> & { relation: string },
	articles: Pair<Pick<Article, 'lang'>>,
	names: readonly Name[],
): Pair<Stretch[]> {
	if (quotes.some((own) => own.length === 0)) return [[], []];
	const meanings = mapPair(quotes, (own, side) => [
		...own.flatMap((quote) => numbersAndDates(quote, articles[side].lang)),
		...namesOf(own, names),
	]);
	return mapPair(meanings, (own, side) => {
		const others = meanings[otherSide(side)];
		return merge(own.filter((meaning) => differs(meaning, own, others, relation === 'agree')));
	});
}

function differs(
	meaning: Meaning,
	own: readonly Meaning[],
	others: readonly Meaning[],
	isSaidToAgree: boolean,
): boolean {
	const same = others.filter(({ key }) => key === meaning.key);
	if (meaning.kind === 'name') return same.length > 0 && !same.some(({ exact }) => isFormOf(exact, meaning.exact));
	if (same.length > 0 || (isSaidToAgree && meaning.kind === 'time')) return false;
	return (
		!(isSaidToAgree || meaning.isSpelled) ||
		others.some(({ kind, key }) => kind === meaning.kind && !own.some((mine) => mine.key === key))
	);
}

/** Tells whether one of two spellings is the other, a part of it (`Smith`, `Anna Smith`), or its beginning (`Oman`, `Omani`). */
export function isFormOf(a: string, b: string): boolean {
	const [left, right] = [a, b].map(
		(spelling) =>
			spelling
				.toLowerCase()
				.replace(/[’'ʼ‘`]/g, '')
				.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
	);
	if (!left || !right) return false;
	const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
	return fewer.every((word) =>
		more.some((other) => other === word || (fewer.length === 1 && (other.startsWith(word) || word.startsWith(other)))),
	);
}

function namesOf(quotes: readonly Quote[], names: readonly Name[]): Meaning[] {
	return names.flatMap((name) =>
		name.mentions
			.filter((mention) => mention.by === 'spelling' && quotes.some((quote) => within(mention, quote)))
			.map(({ passage, start, end, exact }) => ({ passage, start, end, exact, key: name.id, kind: 'name' })),
	);
}

function within(mention: Mention, quote: Quote): boolean {
	return overlap(mention, quote) && mention.start >= quote.start && mention.end <= quote.end;
}

/** Finds numbers in digits and words, months, days of the week and times of day, in the language of a text. */
function numbersAndDates({ passage, start, exact }: Quote, lang: string): Meaning[] {
	const times = findClockTimes(exact);
	const words = [...exact.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu)].flatMap(
		({ 0: word, index }) => {
			if (times.some((time) => time.start < index + word.length && index < time.end)) return [];
			const place = (part: string, at: number): Omit<Meaning, 'key' | 'kind'> => {
				const from = start + index + at;
				return { passage, start: from, end: from + part.length, exact: part };
			};
			if (/^\p{N}/u.test(word)) return [{ ...place(word, 0), key: word, kind: 'number' }];
			const whole = numberOf(word, lang);
			if (whole !== undefined) return [{ ...place(word, 0), key: whole, kind: 'number', isSpelled: true }];
			return [...word.matchAll(/[^-]+/g)].flatMap(({ 0: part, index: at }): Meaning[] => {
				const number = numberOf(part, lang);
				if (number !== undefined) return [{ ...place(part, at), key: number, kind: 'number', isSpelled: true }];
				const date = calendarWord(part, lang);
				return date ? [{ ...place(part, at), ...date }] : [];
			});
		},
	);
	return [
		...words,
		...times.map(({ start: from, end, minutes }) => ({
			passage,
			start: start + from,
			end: start + end,
			exact: exact.slice(from, end),
			key: `time ${minutes}`,
			kind: 'time',
		})),
	];
}

/** Puts stretches in order and joins those that touch or overlap. */
function merge(meanings: readonly Meaning[]): Stretch[] {
	const merged: Stretch[] = [];
	for (const { passage, start, end } of meanings.toSorted(
		(a, b) => a.passage.localeCompare(b.passage) || a.start - b.start,
	)) {
		const last = merged.at(-1);
		if (last?.passage === passage && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ passage, start, end });
	}
	return merged;
}
