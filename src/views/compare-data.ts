import { overlap } from '../comparison/measures/coverage';
import { describeDate } from '../dates/describe-date';
import type { Article, Evidence, Name, Point } from '../comparison/model';
import { mapPair, type Pair } from '../comparison/pair';
import type { Ranked } from '../comparison/spine';
import { wordsApart, type Stretch } from '../comparison/quotes/words-apart';
import type { Words } from '../words/en';
import { viewNumber, viewVoucher, type ViewContext } from './quote';
import {
	hasPoints,
	hrefOf,
	isShort,
	rankedCounterparts,
	sentencesOf,
	viewRanked,
	viewSilence,
	viewStatus,
	type RankedPoint,
} from './ranked-points';

/** Words of a text on the compare page: their passage, and offsets into its text. */
export interface Place {
	passage: string;
	start: number;
	end: number;
	/** The ids of the sentences they lie in. */
	sentences: string[];
	/** The passage as cited, without its text and with it: `¶4`, `MEI ¶4`. */
	number: string;
	cited: string;
	/** Who vouches. */
	voucher: string;
}

/** A point as the compare page's script knows it: what its card says, and where its words stand. */
export interface PointData extends Ranked {
	id: string;
	was: string[];
	title: string;
	short: string;
	/** Its page, below the site’s base. */
	href: string;
	/** The status in words, and the degree, where there is one. */
	status: string;
	degree?: string;
	body: string;
	places: Pair<Place[]>;
	/** Words within the places that differ in number, date or name. */
	apart: Pair<Stretch[]>;
	/** What is said of it to those who listen: its status and title, and where its words stand. */
	said: string;
	/** With one side that speaks: that the other says nothing of it, the words checked to be absent from it, and its nearest words. */
	silence: string[];
	/** Where the silent side's nearest words stand, and what they are called there. */
	nearest: (Stretch & { label: string })[];
	notes: string[];
	/** The ids of the names in its words. */
	names: string[];
}

/** A name as the page lights it: its spellings and its mentions on each side. */
export interface NameData {
	id: string;
	label: string;
	spellings: Pair<string[]>;
	mentions: Pair<Stretch[]>;
}

/** All that the script of the compare page is told, once a reader acts: `/compare/points.json`. */
export interface CompareData {
	sides: Pair<{
		id: string;
		label: string;
		/** The source as cited behind a quote. */ source: string;
		passages: { id: string; short: boolean }[];
	}>;
	points: PointData[];
	/** What stands for points where a sentence has none: counterparts that are computed. */
	counterparts: PointData[];
	names: NameData[];
	/** The single keys, and what each does. */
	keys: { title: string; close: string; list: readonly (readonly [keys: string, meaning: string])[] };
	/** The site's own words, `{0}` and `{1}` standing for what is filled in. */
	words: Record<
		| 'noPoint'
		| 'position'
		| 'onSentence'
		| 'smaller'
		| 'held'
		| 'level'
		| 'readIn'
		| 'backTo'
		| 'copied'
		| 'passage'
		| 'ledgerOf'
		| 'quote',
		string
	>;
}

/** Gives what the script of the compare page is told. */
export function viewCompareData(context: ViewContext): CompareData {
	const { comparison, words } = context;
	const { compare } = words;
	return {
		sides: mapPair(comparison.articles, (article) => ({
			id: article.id,
			label: article.label,
			source: citeSource(article, words),
			passages: article.passages.map((passage) => ({ id: passage.id, short: isShort(passage) })),
		})),
		points: viewRanked(context).map((point) => viewPointData(context, point)),
		counterparts: hasPoints(context) ? rankedCounterparts(context).map((point) => viewPointData(context, point)) : [],
		names: comparison.names.map((name) => viewName(comparison.articles, name)),
		keys: { title: compare.keysTitle, close: compare.closeHelp, list: compare.keysHelp },
		words: {
			noPoint: hasPoints(context) ? compare.noPoint : words.counterparts.none,
			position: compare.position('{0}', '{1}'),
			onSentence: compare.onSentence('{0}', '{1}'),
			smaller: compare.smaller('{0}'),
			held: compare.held('{0}', '{1}'),
			level: compare.level('{0}', '{1}'),
			readIn: compare.readIn('{0}'),
			backTo: compare.backTo('{0}'),
			copied: compare.copied,
			passage: compare.passage('{0}', '{1}'),
			ledgerOf: compare.ledgerOf('{0}', '{1}'),
			quote: words.shared.quote('{0}'),
		},
	};
}

function viewPointData(context: ViewContext, point: RankedPoint): PointData {
	const { comparison, refs, words } = context;
	const status = viewStatus(context, point);
	const degree = point.degree && words.shared.degree[point.degree];
	const ends = mapPair(point.quotes, ([first], side) => {
		const { label } = comparison.articles[side];
		return first
			? words.compare.passage(label, viewNumber(words, first.passage))
			: (viewSilence(context, point) ?? label);
	});
	return {
		id: point.id,
		was: [
			...point.was,
			...comparison.edition.retired.points.flatMap((gone) => ('to' in gone && gone.to === point.id ? [gone.id] : [])),
		],
		title: point.title,
		short: point.short,
		href: hrefOf(context, point).slice(1),
		relation: point.relation,
		status,
		...(degree && { degree }),
		...(point.speaker !== undefined && { speaker: point.speaker }),
		weight: point.weight,
		body: point.body,
		spots: point.spots,
		rank: point.rank,
		order: point.order,
		places: mapPair(point.quotes, (quotes) =>
			// Of what is computed nobody vouches for anything.
			quotes.map((quote) => ({ ...viewPlace(context, quote), ...(point.relation === 'computed' && { voucher: '' }) })),
		),
		apart: point.apart ?? wordsApart(point, comparison.articles, comparison.names),
		said: `${[status, degree].filter(Boolean).join(', ')}: ${point.title}. ${ends.join(', ')}.`,
		silence: [viewSilence(context, point) ?? [], point.speaker === undefined ? [] : viewAbsence(context, point)].flat(),
		nearest: point.nearest.map(({ passage, start, end, label }) => ({
			passage,
			start,
			end,
			label: words.compare.nearest(label, viewNumber(words, passage)),
		})),
		notes: comparison.notes
			.filter(({ evidence }) => evidence.some((quote) => point.evidence.some((own) => overlap(quote, own))))
			.map(({ body }) => body),
		names: refs.namesIn(point.evidence).map(({ id }) => id),
	};
}

/** Gives what was looked for in vain in the text that is silent, and its words that come nearest, in whatever section they stand. */
function viewAbsence({ whole, words }: ViewContext, point: Pick<Point, 'id' | 'absent' | 'nearest'>): string[] {
	const { compare } = words;
	const { absent, nearest } = whole?.points.find(({ id }) => id === point.id) ?? point;
	return [
		...(absent ? [compare.absent(absent.terms.join(', '))] : []),
		...nearest.map(({ passage, exact, label }) => compare.nearestWords(label, viewNumber(words, passage), exact)),
	];
}

function viewPlace({ refs, words }: ViewContext, quote: Evidence): Place {
	const number = viewNumber(words, quote.passage);
	return {
		passage: quote.passage,
		start: quote.start,
		end: quote.end,
		sentences: sentencesOf(refs.passage(quote.article, quote.passage), quote),
		number,
		cited: words.compare.passage(refs.article(quote.article).label, number),
		voucher: viewVoucher(words, quote),
	};
}

function viewName(articles: Pair<Article>, { id, label, variants, mentions }: Name): NameData {
	return {
		id,
		label,
		spellings: mapPair(articles, (article) => variants[article.id] ?? []),
		mentions: mapPair(articles, (article) =>
			mentions
				.filter((mention) => mention.article === article.id)
				.map(({ passage, start, end }) => ({ passage, start, end })),
		),
	};
}

/** Gives an article as it is cited behind its words: authors, title, publisher, date, address. */
export function citeSource({ authors, title, publisher, published, url }: Article, words: Words): string {
	const { noAuthor, noPublisher, noDate, noAddress } = words.shared;
	const date = published === undefined ? noDate : describeDate(published, words.dates);
	return `${authors.length > 0 ? authors.join(', ') : noAuthor}, ${words.shared.quote(title)}, ${publisher ?? noPublisher}, ${date}, ${url ?? noAddress}`;
}
