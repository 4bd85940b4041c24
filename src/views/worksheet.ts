import type { WorksheetData } from '../worksheet/edition';
import type { ViewContext } from './quote';

/** Gives what the worksheet’s script needs of the edition; it comes with the script, never with a page. */
export function viewWorksheet({ comparison, words }: ViewContext): WorksheetData {
	const { items, imported, leftOut, ...own } = words.worksheet;
	return {
		title: comparison.edition.title,
		points: comparison.points.map(({ id, title }) => ({ id, title })),
		articles: comparison.articles.map(({ id, label, lang, passages }) => ({
			id,
			label,
			lang,
			passages: Object.fromEntries(passages.map((passage) => [passage.id, passage.text])),
		})),
		passage: words.shared.passage('#'),
		heading: words.shared.heading('#'),
		words: {
			...own,
			items: items('#'),
			imported: imported('#'),
			leftOut: leftOut('#', '%'),
			quote: words.shared.quote('#'),
		},
	};
}
