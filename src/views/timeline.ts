import { dateSpan } from '../dates/date-span';
import { dateWords, hasNoDate } from './date-words';
import { describeDate } from '../dates/describe-date';
import type { Article, ComparisonEvent } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import { type QuoteView, viewQuote, type ViewContext } from './quote';

/** The page of dates: one list from the earliest down, each with the words by which each text dates it. */
export interface TimelineView {
	title: string;
	description: string;
	lead: string;
	articles: Pair<{ label: string; side: 1 | 2 }>;
	/** What the marks mean; only of those that occur. */
	key: { mark: MarkShape; words: string }[];
	periods: Period[];
}

/** A stretch of time under a heading of its own. */
export interface Period {
	heading: string;
	entries: TimelineEntry[];
}

/** How a date looks on the line of a text: a day or a stretch, stated or worked out, open at an end or about. */
export interface MarkShape {
	shape: 'day' | 'span' | 'published';
	certainty: 'stated' | 'inferred';
	isOpen: boolean;
}

export interface TimelineEntry {
	id: string;
	title: string;
	date: string;
	/** The date as machines read it, where HTML has a form for it. */
	datetime?: string;
	isPublication: boolean;
	mark: MarkShape;
	/** What each text has: its words for the date, and those that tell the event; undefined where it is not quoted. */
	sides: Pair<EntrySide | undefined>;
	/** How the date is known, and the words that head it. */
	how: { heading: string; text: string };
}

export interface EntrySide {
	/** The text’s own words for the date. */
	words: string[];
	lang: string;
	/** What to say where there are none; nothing where they cannot be told. */
	noWords?: string;
	quotes: QuoteView[];
	/** The page of an article that is published. */
	link?: { href: string; label: string };
}

/** Gives the data of the page of dates. */
export function viewTimeline(context: ViewContext): TimelineView {
	const { comparison, words } = context;
	const entries = [
		...comparison.events.map((event) => ({ ...toldBefore(context, event), view: viewEvent(context, event) })),
		...comparison.articles.flatMap((article) =>
			article.published
				? [{ ...positionOf(article.published, true), view: viewPublication(context, article, article.published) }]
				: [],
		),
	].toSorted((a, b) => a.at - b.at);
	const published = comparison.articles.flatMap(({ published: date }) => (date ? [dateSpan(date)] : []));
	const firstYear = new Date(Math.min(...published.map(({ from }) => from))).getUTCFullYear();
	const last = Math.max(...published.map(({ to }) => to));
	const headingOf = ({ at, isKnown, view }: (typeof entries)[number]): string => {
		if (!isKnown) return words.timeline.undated;
		if (published.length === 0) return String(new Date(at).getUTCFullYear());
		if (published.length === 2 && at > last && !view.isPublication) return words.timeline.toCome;
		const day = new Date(at);
		if (day.getUTCFullYear() < firstYear) return words.timeline.before(String(firstYear));
		return describeDate(day.toISOString().slice(0, 7), words.dates);
	};
	const periods = [...Map.groupBy(entries, headingOf)].map(([heading, own]) => ({
		heading,
		entries: own.map(({ view }) => view),
	}));
	return {
		title: words.timeline.title,
		description: words.timeline.description(comparison.events.length),
		lead: words.timeline.lead(
			comparison.events.length,
			comparison.articles.flatMap(({ label, published: date }) => (date === undefined ? [label] : [])),
		),
		articles: mapPair(comparison.articles, ({ label }, side) => ({ label, side: side === 0 ? 1 : 2 })),
		key: keyOf(
			words.timeline.key,
			periods.flatMap(({ entries: own }) => own),
		),
		periods,
	};
}

/** Where an entry stands: at the start of its date, or at its end where it is that of a publication or open at the start. */
function positionOf(date: string, atEnd = false): { at: number; isKnown: boolean; isOpen: boolean } {
	const { from, to, openStart, openEnd } = dateSpan(date);
	return { at: atEnd ? to : from, isKnown: !(openStart && openEnd), isOpen: openStart };
}

/**
 * What has no known start, and a last date that an article which tells it lies in or after, was under way or over when it was told:
 * it stands before that article, however late its date ends.
 */
function toldBefore({ refs }: ViewContext, { date, evidence }: ComparisonEvent): ReturnType<typeof positionOf> {
	const position = positionOf(date);
	const started = dateSpan(date).firstDay * 86_400_000;
	const told = evidence.flatMap(({ article }) => {
		const { published } = refs.article(article);
		const end = published ? dateSpan(published).to : -Infinity;
		return end >= started ? [end - 1] : [];
	});
	return position.isOpen ? { ...position, at: Math.min(position.at, ...told) } : position;
}

function viewEvent(context: ViewContext, event: ComparisonEvent): TimelineEntry {
	const { words } = context;
	const { id, title, date, certainty, reasoning, evidence } = event;
	const { firstDay, lastDay, openStart, openEnd, isVague } = dateSpan(date);
	const isDay = firstDay === lastDay && !openStart && !openEnd;
	return {
		id,
		title,
		date: describeDate(date, words.dates),
		...(isPlain(date) && { datetime: date }),
		isPublication: false,
		mark: { shape: isDay ? 'day' : 'span', certainty, isOpen: openStart || openEnd || isVague },
		sides: mapPair(context.comparison.articles, (article) => {
			const quotes = evidence.filter((quote) => quote.article === article.id);
			if (quotes.length === 0) return undefined;
			return {
				words: dateWords(event, article),
				lang: article.lang,
				...(quotes.every(({ exact }) => hasNoDate(exact, article.lang)) && { noWords: words.timeline.noDate }),
				quotes: quotes.map((quote) => viewQuote(context, quote)),
			};
		}),
		how:
			certainty === 'stated' && reasoning === undefined
				? { heading: '', text: words.timeline.stated }
				: { heading: words.timeline.how.day, text: reasoning ?? '' },
	};
}

function viewPublication({ comparison, words }: ViewContext, article: Article, published: string): TimelineEntry {
	const side = (own: Article): EntrySide | undefined =>
		own.id === article.id
			? {
					words: [],
					lang: own.lang,
					quotes: [],
					link: { href: `/articles/${own.id}/`, label: words.timeline.read(own.label) },
				}
			: undefined;
	return {
		// No event has such an id: a dot is not allowed in one.
		id: `${article.id}.published`,
		title: words.timeline.published(article.label),
		date: describeDate(published, words.dates),
		...(isPlain(published) && { datetime: published }),
		isPublication: true,
		mark: { shape: 'published', certainty: 'stated', isOpen: false },
		sides: mapPair(comparison.articles, side),
		how: { heading: words.timeline.how.published, text: article.publishedSource ?? words.timeline.how.unsaid },
	};
}

/** HTML has a form for a day, a month and a year. */
function isPlain(date: string): boolean {
	return /^\d{4}(-\d\d){0,2}$/.test(date);
}

function keyOf(words: ViewContext['words']['timeline']['key'], entries: readonly TimelineEntry[]): TimelineView['key'] {
	const events = entries.filter(({ isPublication }) => !isPublication);
	const certainties = (['stated', 'inferred'] as const).filter((certainty) =>
		events.some(({ mark }) => mark.certainty === certainty),
	);
	return [
		...certainties.map((certainty) => ({
			mark: { shape: 'day', certainty, isOpen: false } as const,
			words: words[certainty],
		})),
		...(events.some(({ mark }) => mark.shape === 'span')
			? [
					{
						mark: { shape: 'span', certainty: certainties.at(-1) ?? 'stated', isOpen: true } as const,
						words: words.span,
					},
				]
			: []),
	];
}
