import { countWords } from '../comparison/measures/count-words';
import type { Article } from '../comparison/model';

/** A line of a panel: how much of the panel's width it takes, and whether the other article speaks of its passage. */
export interface PassageRow {
	share: number;
	isLinked: boolean;
}

/** Sets the passages of an article in about `rows` lines, to scale by their words, the last line of each as long as what is left. */
export function passageRows(
	article: Pick<Article, 'passages'>,
	linked: ReadonlySet<string>,
	rows: number,
): PassageRow[] {
	const passages = article.passages
		.map(({ id, text }) => ({ id, words: countWords(text) }))
		.filter(({ words }) => words > 0);
	const all = passages.reduce((sum, { words }) => sum + words, 0);
	const perRow = Math.max(1, all / rows);
	return thin(
		passages.flatMap(({ id, words }) => {
			const count = Math.max(1, Math.ceil(words / perRow));
			return Array.from({ length: count }, (_, index): PassageRow => {
				const share = Math.min(1, words / perRow - index);
				return { share: Math.max(0.15, share), isLinked: linked.has(id) };
			});
		}),
		rows * 2,
	);
}

/** Keeps `most` rows at even steps. */
function thin(rows: PassageRow[], most: number): PassageRow[] {
	if (rows.length <= most) return rows;
	return Array.from({ length: most }, (_, index) => rows[Math.floor((index * rows.length) / most)]).flatMap(
		(row) => row ?? [],
	);
}
