import { describeDate } from '../dates/describe-date';
import { mapPair, type Pair } from '../comparison/pair';
import type { ViewContext } from './quote';

/** What a text is: who wrote it, where, when, how long it is. */
export interface TextPanel {
	id: string;
	side: 1 | 2;
	label: string;
	publisher: string;
	title: string;
	lang: string;
	/** `No author given`, `473 words`: what is known, in one line. */
	facts: string;
	/** When, and how that is known; that it is not known, where no date is given. */
	dated: { date: string; source: string | undefined };
}

/** Gives what the two texts are; of what is not known it is said that it is not known. */
export function viewTextPanels({ comparison, words: { shared, dates } }: ViewContext): Pair<TextPanel> {
	return mapPair(
		comparison.articles,
		({ id, label, title, lang, words, publisher, authors, published, publishedSource }, index) => {
			return {
				id,
				side: index === 0 ? 1 : 2,
				label,
				publisher: publisher ?? shared.noPublisher,
				title,
				lang,
				facts: [shared.byline(authors), shared.wordCount(words)].join(' · '),
				dated:
					published === undefined
						? { date: shared.noDate, source: undefined }
						: { date: describeDate(published, dates), source: publishedSource },
			};
		},
	);
}
