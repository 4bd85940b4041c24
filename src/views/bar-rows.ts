import type { CountedTerm, DwelledTerm } from '../comparison/measures/dwell-on';
import type { ArticleMeasures } from '../comparison/measures/measure-article';
import { mapPair, type Pair } from '../comparison/pair';
import { pairLengths } from '../pictures/paired-bars';
import type { Words } from '../words/en';

/** Figures of both articles, a row each, whose bars grow from one hinge. */
export interface BarsView {
	/** The heading of the first column, and of the last, where rows have an `extra`. */
	head: string;
	extra?: string;
	caption?: string;
	note?: string;
	rows: BarRow[];
}

export interface BarRow {
	label: string;
	href?: string;
	/** A few words below the label. */
	note?: string;
	cells: Pair<BarCell>;
	extra?: string;
	/** The row is there for completeness. */
	isFaint: boolean;
}

export interface BarCell {
	/** The value as printed beside the bar, and a second figure. */
	shown: string;
	detail?: string;
	/** The length of the bar, in per cent of its room. */
	length: number;
}

/** A row before its bars are scaled. */
export type Figures = Omit<BarRow, 'cells' | 'isFaint'> & {
	values: Pair<number>;
	shown: Pair<string>;
	details?: Pair<string>;
	isFaint?: boolean;
};

/** Scales rows to bars: to the greatest value, to a `full` one, or each row to its own greater one. */
export function scaleBars(rows: readonly Figures[], full?: number | 'each'): BarRow[] {
	const lengths = pairLengths(
		rows.map(({ values: [one, two] }) => [one, two] as const),
		full,
	);
	return rows.map(({ values: _, shown, details, isFaint = false, ...row }, index) => ({
		...row,
		isFaint,
		cells: mapPair(shown, (text, side) => {
			const detail = details?.[side] ?? '';
			return { shown: text, ...(detail !== '' && { detail }), length: lengths[index]?.[side] ?? 0 };
		}),
	}));
}

/** Gives the row of a term: its bars per 100 words, its counts, and a link to its name or its letter in the index of words. */
export function termRow(
	{ shown, rates, counts, ...term }: CountedTerm | DwelledTerm,
	{ number }: Pick<Words['shared'], 'number'>,
): Figures {
	const href = shown.type === 'name' ? `/names/${shown.id}/` : shown.letter && `/search/words/${shown.letter}/`;
	return {
		label: shown.label,
		...(href && { href }),
		values: rates,
		shown: mapPair(rates, (rate) => (rate > 0 ? number(rate, 2) : '0')),
		details: mapPair(counts, (count) => (count > 0 ? `×${number(count)}` : '')),
		...('score' in term && { extra: number(term.score, 1), isFaint: !term.isSignificant }),
	};
}

/** Gives the rows that compare how long two articles are and how much they quote. */
export function lengthRows(
	measures: Pair<ArticleMeasures>,
	{ about, shared }: Pick<Words, 'about' | 'shared'>,
): Figures[] {
	const words = about.dwell.measures;
	const row = (
		label: string,
		measure: (of: ArticleMeasures) => number,
		{ note, digits = 0, write = shared.number }: RowOptions = {},
	): Figures => {
		const values = mapPair(measures, measure);
		return { label, ...(note && { note }), values, shown: mapPair(values, (value) => write(value, digits)) };
	};
	return [
		row(words.words, (of) => of.words),
		row(words.passages, (of) => of.passages, { note: words.passagesNote }),
		row(words.sentences, (of) => of.sentences),
		row(words.perSentence, (of) => of.wordsPerSentence, { note: words.perSentenceNote, digits: 1 }),
		row(words.quoted, (of) => of.quotedWords),
		row(words.quotedShare, (of) => 100 * of.quotedShare, { digits: 1, write: shared.percent }),
	];
}

interface RowOptions {
	note?: string;
	digits?: number;
	write?: (value: number, digits?: number) => string;
}
