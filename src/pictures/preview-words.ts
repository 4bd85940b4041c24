import type { Comparison } from '../comparison/model';
import type { Words } from '../words/en';

/** The words that stand on the preview image of a kind of page. */
export interface PreviewWords {
	head: string;
	line: string;
}

/** Gives the words of the preview images, one for each kind of page. */
export function previewWords(
	{ edition, articles, points, names, events }: Comparison,
	{ previews: words }: Pick<Words, 'previews'>,
): Record<string, PreviewWords> {
	return {
		home: { head: edition.title, line: edition.subtitle ?? articles.map(({ label }) => label).join(' · ') },
		compare: words.compare,
		article: words.article,
		points: { head: words.points.head, line: words.points.line(points.length) },
		names: { head: words.names.head, line: words.names.line(names.length) },
		timeline: { head: words.timeline.head, line: words.timeline.line(events.length) },
		search: words.search,
		about: words.about,
	};
}
