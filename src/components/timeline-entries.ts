import { dateSpan } from '../dates/date-span';
import type { ComparisonEvent } from '../comparison/model';
import type { Dated } from '../pictures/timeline';
import type { SiteContent } from '../site-content';

/** What stands on the timeline: an event, or that an article was published. */
export type TimelineEntry = Dated & { title: string } & (
		| { kind: 'event'; certainty: ComparisonEvent['certainty']; event: ComparisonEvent }
		| { kind: 'publication'; source: string; article: string }
	);

/** Gives all that is dated, in the order of the dates; an article stands after what happened by the end of its date. */
export function getTimelineEntries({ comparison, refs }: SiteContent): TimelineEntry[] {
	const events = comparison.events.map((event): [number, TimelineEntry] => {
		const { id, date, title, certainty } = event;
		const articles = [...new Set(event.evidence.map(({ article }) => article))];
		const [only = ''] = articles;
		return [
			dateSpan(date).from,
			{ kind: 'event', id, date, title, certainty, event, side: articles.length > 1 ? 'both' : refs.side(only) },
		];
	});
	const publications = comparison.articles.map((article): [number, TimelineEntry] => {
		const { id, published: date, publishedSource: source, label } = article;
		// No event has such an id: a dot is not allowed in one.
		const entry = { id: `${id}.published`, date, title: `${label} is published`, side: refs.side(id), atEnd: true } as const;
		return [dateSpan(date).to, { kind: 'publication', source, article: id, ...entry }];
	});
	return [...events, ...publications].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}
