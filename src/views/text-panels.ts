import { describeDate } from '../dates/describe-date';
import type { Article } from '../comparison/model';
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
	/** When, and how that is known; none where no date is given. */
	dated: { date: string; source: string } | undefined;
}

/** Gives what the two texts are; what is not known is left out, but for the author, of whom it is said. */
export function viewTextPanels({ comparison, words: { shared, dates } }: ViewContext): Pair<TextPanel> {
	return mapPair(comparison.articles, (article: Partial<Article> & Article, index) => {
		const { id, label, title, lang, words, publisher = '', authors = [], published = '', publishedSource = '' } = article;
		return {
			id,
			side: index === 0 ? 1 : 2,
			label,
			publisher,
			title,
			lang,
			facts: [shared.byline(authors), shared.wordCount(words)].join(' · '),
			dated: published === '' ? undefined : { date: describeDate(published, dates), source: publishedSource },
		};
	});
}
