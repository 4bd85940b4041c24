import { overlap } from '../comparison/measures/coverage';
import { markPair, type Differing, type Mark, type MarkedPair } from '../comparison/links/mark-pair';
import type { Comparison, Evidence, Link, LinkEnd, PointCore } from '../comparison/model';
import { mapPair, toPair, type Pair } from '../comparison/pair';
import type { Stretch } from '../comparison/quotes/words-apart';
import { LONGEST_SHORT } from '../content/schemas/point';
import { viewNumber, type ViewContext } from './quote';

/** Two passages that a link computed from words joins, ready to show: why they are held together, and what is in their words. */
export interface CounterpartView {
	/** Its anchor on the page that lists it. */
	id: string;
	/** Both passages side by side. */
	href: string;
	/** By which words, as printed. */
	reason: string;
	/** What differs, numbers first. */
	differences: string[];
	sides: Pair<CounterpartSide>;
}

export interface CounterpartSide {
	side: 1 | 2;
	label: string;
	lang: string;
	/** The passage as cited: `¶4`. */
	number: string;
	place: { article: string; passage: string; start: number; end: number };
	/** Its words, cut where marks begin and end. */
	pieces: MarkedPiece[];
}

export interface MarkedPiece {
	text: string;
	mark?: Mark['mark'];
	of?: Differing;
}

/** A counterpart as the compare page chooses it: a point that nobody made, and that says so. */
export type CounterpartPoint = PointCore & { relation: 'computed'; speaker?: undefined; apart: Pair<Stretch[]> };

/** Passages up to this length are shown whole, of longer ones the sentence that is most alike. */
const SHORT = 320;
/** How many words are named as the reason. */
const REASONS = 8;
/** How many of the best counterparts stand for all where there is no point. */
const WEIGHTIEST = 12;

type ComputedLink = Link & { basis: 'computed' };

/** Gives the links computed from words, the best first. */
export function rankedLinks({ links }: Pick<Comparison, 'links'>): ComputedLink[] {
	return links.flatMap((link) => (link.basis === 'computed' ? [link] : [])).toSorted((a, b) => b.score - a.score);
}

/** Gives the counterparts computed from words, the best first. */
export function viewCounterparts(context: ViewContext): CounterpartView[] {
	return rankedLinks(context.comparison).map((link) => viewCounterpart(context, link));
}

/** Gives the counterparts as the compare page chooses them. */
export function counterpartPoints(context: ViewContext): CounterpartPoint[] {
	return rankedLinks(context.comparison).map((link, index) => {
		const { quotes, marked } = markLink(context, link);
		const reason = reasonOf(context, link);
		return {
			id: counterpartId(link),
			was: [],
			title: context.words.counterparts.title(reason),
			short: shortReason(link.terms),
			scope: 'passages',
			subject: '',
			relation: 'computed',
			weight: index < WEIGHTIEST ? 3 : 1,
			body: [...differencesOf(context, marked), context.words.counterparts.computed].join(' '),
			asks: [],
			evidence: quotes.flat(),
			quotes: mapPair(quotes, (quote) => [quote]),
			nearest: [],
			apart: mapPair(quotes, ({ passage, start }, side) =>
				marked.marks[side].flatMap((mark) =>
					mark.mark === 'differs' ? [{ passage, start: start + mark.start, end: start + mark.end }] : [],
				),
			),
		};
	});
}

/** Gives the anchor of a counterpart: `mei-p4-lwj-p22`. */
export function counterpartId({ a, b }: Pick<Link, 'a' | 'b'>): string {
	return `${a.article}-${a.passage}-${b.article}-${b.passage}`;
}

/** Gives where a counterpart is told: with the points where there are none, else where the method is. */
export function counterpartHref({ points }: Pick<Comparison, 'points'>, id: string): string {
	return points.length === 0 ? `/points/#${id}` : `/about/#${id}`;
}

function viewCounterpart(context: ViewContext, link: ComputedLink): CounterpartView {
	const { refs, words } = context;
	const { quotes, marked } = markLink(context, link);
	return {
		id: counterpartId(link),
		href: `/compare/?pair=${[link.a, link.b].map(({ article, passage }) => `${article}-${passage}`).join()}`,
		reason: reasonOf(context, link),
		differences: differencesOf(context, marked),
		sides: mapPair(quotes, ({ article, passage, start, end, exact }, side) => ({
			side: side === 0 ? 1 : 2,
			label: refs.article(article).label,
			lang: refs.article(article).lang,
			number: viewNumber(words, passage),
			place: { article, passage, start, end },
			pieces: cutPieces(exact, marked.marks[side]),
		})),
	};
}

/** Marks the words of both ends of a link. */
function markLink(context: ViewContext, link: ComputedLink): { quotes: Pair<Evidence>; marked: MarkedPair } {
	const quotes = mapPair([link.a, link.b], (end) => quoteOf(context, end));
	const { refs, comparison } = context;
	const marked = markPair(
		mapPair(quotes, (quote) => ({
			text: quote.exact,
			lang: refs.article(quote.article).lang,
			names: comparison.names.flatMap(({ id, mentions }) =>
				mentions
					.filter((mention) => overlap(mention, quote) && mention.start >= quote.start && mention.end <= quote.end)
					.map(({ start, end }) => ({ id, start: start - quote.start, end: end - quote.start })),
			),
		})),
	);
	return { quotes, marked };
}

function quoteOf({ refs }: ViewContext, { article, passage: id, sentence: own }: LinkEnd): Evidence {
	const passage = refs.passage(article, id);
	const sentence = passage.sentences.find((other) => other.id === own);
	const isShort = passage.text.length <= SHORT || !sentence;
	const { start, end } = isShort ? { start: 0, end: passage.text.length } : sentence;
	const first = isShort ? (passage.sentences[0]?.id ?? own) : own;
	return { article, passage: id, sentence: first, start, end, exact: passage.text.slice(start, end), basis: 'author' };
}

function reasonOf({ words, comparison: { articles } }: ViewContext, { terms }: ComputedLink): string {
	const { counterparts } = words;
	const isOneLanguage = articles[0].lang.split('-')[0] === articles[1].lang.split('-')[0];
	return (isOneLanguage ? counterparts.reason : counterparts.reasonOfTwo)(
		terms.slice(0, REASONS),
		Math.max(0, terms.length - REASONS),
	);
}

/** Gives the first words of a reason that find room on a line. */
function shortReason(terms: readonly string[]): string {
	const [first = '', ...rest] = terms;
	const short = rest.reduce(
		(line, term) => (line.length + term.length + 2 <= LONGEST_SHORT ? `${line}, ${term}` : line),
		first,
	);
	return short.length <= LONGEST_SHORT ? short : `${short.slice(0, LONGEST_SHORT - 1)}…`;
}

function differencesOf({ words, comparison }: ViewContext, { differences }: MarkedPair): string[] {
	const labels = toPair(comparison.articles.map(({ label }) => label)) ?? ['', ''];
	return differences.flatMap(({ of, words: own }) =>
		of === 'word' ? [] : [words.counterparts.differ(of, labels, own)],
	);
}

/** Cuts words where marks begin and end. */
function cutPieces(text: string, marks: readonly Mark[]): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let at = 0;
	for (const { start, end, mark, of } of marks) {
		if (start > at) pieces.push({ text: text.slice(at, start) });
		pieces.push({ text: text.slice(start, end), mark, of });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at) });
	return pieces;
}
