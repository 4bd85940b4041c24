import { describeDate } from '../dates/describe-date';
import type { Article } from '../comparison/model';
import { mapPair, otherSide, type Pair, type Side } from '../comparison/pair';
import { isShown, inWeightOrder } from '../comparison/spine';
import { spineEntries } from '../comparison/spine-entries';
import { viewFilters, type FilterView } from './compare-filters';
import { hrefOf, isShort, sentencesOf, viewRanked, viewSilence, viewStatus, type RankedPoint } from './ranked-points';
import { viewNumber, viewQuote, type QuoteView, type ViewContext } from './quote';

/** The compare page with one of the texts leading, ready to show. */
export interface ComparePage {
	lead: Side;
	path: string;
	title: string;
	heading: string;
	description: string;
	panes: Pair<PaneView>;
	filters: FilterView[];
	/** The spine at rest, and the points that the leading text does not come to. */
	lines: SpineLine[];
	alone: SpineLine[];
	ledger: LedgerRow[];
	/** How many points there are in all. */
	points: number;
}

/** One of the two texts. */
export interface PaneView {
	id: string;
	side: 1 | 2;
	label: string;
	lang: string;
	title: string;
	publisher: string;
	authors: string;
	date: string;
	/** None where no address is known. */
	url: string | undefined;
	furniture: { label: string; text: string }[];
	/** The sentences that points rest on, with their weightiest. */
	signs: SentenceSign[];
}

/** The quiet sign behind a sentence: what the weightiest point on it is, and how many there are. */
export interface SentenceSign {
	sentence: string;
	passage: string;
	/** Where the sentence ends in its passage. */
	end: number;
	point: string;
	/** Where that point is told. */
	href: string;
	status: RankedPoint['relation'];
	label: string;
}

/** A line of the spine: the point's finding, the sentence it stands at, and where the other text speaks of it. */
export type SpineLine =
	| {
			type: 'point';
			id: string;
			href: string;
			status: RankedPoint['relation'];
			side?: 1 | 2;
			short: string;
			/** The sentence in the text that leads; of a point that only the other text makes, none. */
			at?: string;
			/** The passage across, and its number. */
			to?: string;
			number?: string;
	  }
	| { type: 'more'; at: string; label: string };

/** A row of the printed edition: a point with the first quote of each side. */
export interface LedgerRow {
	id: string;
	status: RankedPoint['relation'];
	/** The one side that speaks. */
	side?: 1 | 2;
	words: string;
	title: string;
	body: string;
	quotes: Pair<QuoteView | undefined>;
	/** What stands where a side has no words. */
	silence: string;
}

/** Gives the compare page with one of the texts leading; at its own address, unless the left text leads at `/compare/`. Of long texts, a section of it. */
export function viewCompare(context: ViewContext, lead: Side, path: string): ComparePage {
	const { comparison, words } = context;
	const { compare } = words;
	const points = viewRanked(context);
	const [left, right] = comparison.articles;
	const short = new Set(comparison.articles[lead].passages.filter(isShort).map(({ id }) => id));
	const { lines, alone } = spineEntries(points, { lead, show: 'weightiest', short });
	return {
		lead,
		path,
		title: path === '/compare/' ? compare.title : compare.titleLed(comparison.articles[lead].label),
		heading: compare.heading(left.label, right.label),
		description: compare.description(left.label, right.label),
		panes: mapPair(comparison.articles, (article, side) => viewPane(context, article, side, points)),
		filters: viewFilters(context, points),
		lines: lines.map((line) =>
			line.type === 'more'
				? { type: 'more', at: line.at, label: compare.smaller(String(line.points.length)) }
				: viewLine(context, line.point, lead),
		),
		alone: alone.map((point) => viewLine(context, point, lead)),
		ledger: points
			.filter((point) => isShown(point, 'weightiest'))
			.toSorted((a, b) => a.rank - b.rank)
			.map((point) => viewLedgerRow(context, point)),
		points: points.length,
	};
}

function viewPane(context: ViewContext, article: Article, side: Side, points: readonly RankedPoint[]): PaneView {
	const { compare, shared } = context.words;
	const resting = article.passages.flatMap((passage) =>
		points.flatMap((point) =>
			point.quotes[side]
				.filter((quote) => quote.passage === passage.id)
				.flatMap((quote) => sentencesOf(passage, quote).map((sentence) => ({ sentence, point }))),
		),
	);
	const signs = article.passages.flatMap((passage) =>
		passage.sentences.flatMap(({ id: sentence, end }): SentenceSign[] => {
			const own = [...new Set(resting.filter((entry) => entry.sentence === sentence).map(({ point }) => point))];
			const [point] = inWeightOrder(own, 'weightiest');
			if (!point) return [];
			const status = point.relation === 'only' ? compare.show.only(article.label) : compare.show[point.relation];
			return [
				{
					sentence,
					passage: passage.id,
					end,
					point: point.id,
					href: hrefOf(context, point),
					status: point.relation,
					label: compare.sign(status, own.length),
				},
			];
		}),
	);
	return {
		id: article.id,
		side: side === 0 ? 1 : 2,
		label: article.label,
		lang: article.lang,
		title: article.title,
		publisher: article.publisher ?? shared.noPublisher,
		authors: article.authors.length > 0 ? article.authors.join(', ') : shared.noAuthor,
		date: article.published === undefined ? shared.noDate : describeDate(article.published, context.words.dates),
		url: article.url,
		furniture: article.furniture.map(({ kind, label, text }) => ({
			label: label ?? context.words.article.furnitureKinds[kind],
			text,
		})),
		signs,
	};
}

function viewLine(context: ViewContext, point: RankedPoint, lead: Side): SpineLine {
	const { words } = context;
	const own = point.quotes[lead][0];
	const across = point.quotes[otherSide(lead)][0];
	return {
		type: 'point',
		id: point.id,
		href: hrefOf(context, point),
		status: point.relation,
		...(point.speaker !== undefined && { side: point.speaker === 0 ? 1 : 2 }),
		short: point.short,
		...(own && { at: own.sentence }),
		...(across && { to: across.passage, number: viewNumber(words, across.passage) }),
	};
}

function viewLedgerRow(context: ViewContext, point: RankedPoint): LedgerRow {
	const { words } = context;
	const status = viewStatus(context, point);
	return {
		id: point.id,
		status: point.relation,
		...(point.speaker !== undefined && { side: point.speaker === 0 ? 1 : 2 }),
		words: point.degree ? `${status}, ${words.shared.degree[point.degree]}` : status,
		title: point.title,
		body: point.body,
		quotes: mapPair(
			point.quotes,
			([first]) => first && { ...viewQuote(context, first), ...(point.relation === 'computed' && { voucher: '' }) },
		),
		silence: viewSilence(context, point) ?? '',
	};
}
