import type { Comparison } from '../comparison/model';

/** The words that stand on the preview image of a kind of page. */
export interface PreviewWords {
	head: string;
	line: string;
}

/** Gives the words of the preview images, one for each kind of page. */
export function previewWords({ edition, articles, points, names, events }: Comparison): Record<string, PreviewWords> {
	return {
		home: { head: edition.title, line: edition.subtitle ?? articles.map(({ label }) => label).join(' · ') },
		compare: { head: 'Side by side', line: 'Both texts whole, passage against passage' },
		article: { head: 'The whole text', line: 'Every passage, and what the other text says of it' },
		points: { head: 'Points', line: `${points.length} points: what both say, where they are at odds, what only one says` },
		names: { head: 'Who', line: `${names.length} names, with every spelling and mention` },
		timeline: { head: 'When', line: `${events.length} events that the texts date, or let be dated` },
		search: { head: 'Search both texts', line: 'In any known spelling, side by side' },
		about: { head: 'About this comparison', line: 'Method, sources and the proof of fidelity' },
	};
}
