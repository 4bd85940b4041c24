import { overlap } from '../comparison/measures/coverage';
import { describeDate } from '../dates/describe-date';
import type { Point, Quote } from '../comparison/model';
import { hasSubjectPages, subjectAddress } from './subject-pages';
import { viewLevelPair, type LevelPair } from './level-pair';
import { showOf } from './points';
import { viewNumber, type ViewContext } from './quote';
import { statusOf, viewStatus } from './status';

/** A link with its words. */
export interface WayOn {
	href: string;
	words: string;
}

/** One point: its sentence, the words of both sides, and what one can take away. */
export interface PointView {
	id: string;
	title: string;
	body: string;
	/** The subject, where its page or its part of the page of points is. */
	subject: WayOn | undefined;
	pair: LevelPair;
	/** How hard a conflict is, in a half sentence. */
	degree: string | undefined;
	/** When what these words tell happened, by the text that tells it; who is named; notes on the words. */
	when: { side: 1 | 2; label: string; dates: (WayOn & { label: string })[] }[];
	who: WayOn[];
	notes: string[];
	/** Each correction of the point, with the way to what was changed. */
	corrected: WayOn[];
	openBoth: string;
	/** The first quote of each side, each on a line with its place, and below the sources: as copied. */
	citation: { quotes: { exact: string; lang: string; place: string }[]; sources: string[] };
	/** The points before and after among those of the same status. */
	steps: { before: WayOn | undefined; after: WayOn | undefined; all: WayOn };
}

/** Gives the page of a point. */
export function viewPoint(context: ViewContext, point: Point): PointView {
	const { comparison, refs, words } = context;
	const subject = comparison.edition.subjects.find(({ id }) => id === point.subject);
	const pair = viewLevelPair(context, point, 'whole');
	const touches = ({ evidence }: { evidence: readonly Quote[] }): boolean =>
		evidence.some((quote) => point.evidence.some((own) => overlap(own, quote)));
	return {
		id: point.id,
		title: point.title,
		body: point.body,
		subject: subject && { href: `/${subjectAddress(comparison, subject.id)}`, words: subject.label },
		pair,
		degree: point.degree && words.points.degree[point.degree],
		when: comparison.articles.flatMap(({ id, label }, index) => {
			const dates = viewDates(context, point.quotes[index === 0 ? 0 : 1], id);
			return dates.length > 0 ? [{ side: index === 0 ? (1 as const) : (2 as const), label, dates }] : [];
		}),
		who: refs.namesIn(point.evidence).map(({ id, label }) => ({ href: `/names/${id}/`, words: label })),
		notes: comparison.notes
			.filter(touches)
			.map(({ evidence, body }) => words.points.note(evidence[0]?.exact ?? '', body)),
		corrected: comparison.changes
			.filter(({ kind, points }) => kind === 'correction' && points.includes(point.id))
			.map(({ id, date }) => ({
				href: `/about/changes/#${id}`,
				words: words.changes.corrected(describeDate(date, words.dates)),
			})),
		openBoth: `/compare/?point=${point.id}`,
		citation: viewCitation(context, point),
		steps: viewSteps(context, point),
	};
}

/** The dates of what some words of a text tell, each once. */
function viewDates(
	{ comparison, words }: ViewContext,
	quotes: readonly Quote[],
	article: string,
): PointView['when'][number]['dates'] {
	const events = comparison.events.filter(({ evidence }) =>
		evidence.some((quote) => quote.article === article && quotes.some((own) => overlap(own, quote))),
	);
	return [...Map.groupBy(events, ({ date }) => date)].flatMap(([date, [event, ...others]]) =>
		event
			? [
					{
						href: `/timeline/#${event.id}`,
						words: describeDate(date, words.dates),
						label: words.points.event(
							describeDate(date, words.dates),
							[event, ...others].map(({ title }) => title),
						),
					},
				]
			: [],
	);
}

function viewCitation({ comparison, words }: ViewContext, { quotes }: Point): PointView['citation'] {
	const cited = comparison.articles.flatMap((article, side) => {
		const quote = quotes[side === 0 ? 0 : 1][0];
		return quote ? [{ article, quote }] : [];
	});
	return {
		quotes: cited.map(({ article, quote }) => ({
			exact: quote.exact,
			lang: article.lang,
			place: words.shared.passageOf(article.label, viewNumber(words, quote.passage)),
		})),
		sources: cited.map(({ article }) =>
			words.points.cited({
				label: article.label,
				title: article.title,
				publisher: article.publisher,
				authors: article.authors,
				date: article.published === undefined ? undefined : describeDate(article.published, words.dates),
			}),
		),
	};
}

function viewSteps(context: ViewContext, point: Point): PointView['steps'] {
	const status = statusOf(point);
	const own = context.comparison.points.filter((other) => statusOf(other) === status);
	const index = own.indexOf(point);
	const way = (other: Point | undefined): WayOn | undefined =>
		other && { href: `/points/${other.id}/`, words: other.title };
	return {
		before: way(own[index - 1]),
		after: way(own[index + 1]),
		all: {
			href: hasSubjectPages(context.comparison) ? '/points/' : `/points/?show=${showOf(context, point)}`,
			words: context.words.points.place(index + 1, own.length, viewStatus(context, status).words),
		},
	};
}
