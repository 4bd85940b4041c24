import type { ArticleMeasures } from '../comparison/measure-article';
import { formatNumber, type BarRow } from './bar-rows';

/** Gives the rows that compare how long two articles are and how much they quote. */
export function lengthRows(measures: readonly ArticleMeasures[]): BarRow[] {
	const row = (label: string, measure: (of: ArticleMeasures) => number, { note, digits = 0, unit = '' }: RowOptions = {}): BarRow => {
		const [one = 0, two = 0] = measures.map(measure);
		return {
			label,
			note,
			values: [one, two],
			shown: [formatNumber(one, digits) + unit, formatNumber(two, digits) + unit],
		};
	};
	return [
		row('Words', ({ words }) => words),
		row('Passages', ({ passages }) => passages, { note: 'paragraphs and list items' }),
		row('Sentences', ({ sentences }) => sentences),
		row('Words a sentence', ({ wordsPerSentence }) => wordsPerSentence, { note: 'list items aside', digits: 1 }),
		row('Words in quotation marks', ({ quotedWords }) => quotedWords),
		row('Share of words quoted', ({ quotedShare }) => 100 * quotedShare, { digits: 1, unit: ' %' }),
	];
}

interface RowOptions {
	note?: string;
	digits?: number;
	unit?: string;
}
