import type { CountedTerm, DwelledTerm } from '../comparison/dwell-on';

/** One row of paired bars. */
export interface BarRow {
	label: string;
	href?: string | undefined;
	/** A few words below the label. */
	note?: string | undefined;
	values: readonly [number, number];
	/** The values as printed beside the bars. */
	shown: readonly [string, string];
	/** A second figure of each side. */
	details?: readonly [string, string] | undefined;
	extra?: string | undefined;
	/** The row is there for completeness. */
	isFaint?: boolean;
}

/** Gives a number as it is printed: with marks at the thousands, and just as many digits behind the point as asked for. */
export function formatNumber(value: number, digits = 0): string {
	return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Gives the row of a term: its bars per 100 words, its counts, and a link to its name or its letter in the index of words. */
export function termRow({ shown, rates, counts, ...term }: CountedTerm | DwelledTerm): BarRow {
	return {
		label: shown.label,
		href: shown.type === 'name' ? `/names/${shown.id}/` : shown.letter && `/search/words/${shown.letter}/`,
		values: rates,
		shown: [rateWords(rates[0]), rateWords(rates[1])],
		details: [timesWords(counts[0]), timesWords(counts[1])],
		...('score' in term && { extra: formatNumber(term.score, 1), isFaint: !term.isSignificant }),
	};
}

/** Nothing is said in one character. */
function rateWords(rate: number): string {
	return rate > 0 ? formatNumber(rate, 2) : '0';
}

/** Gives a count as it is printed behind a rate or a share. */
export function timesWords(count: number): string {
	return count > 0 ? `×${formatNumber(count)}` : '';
}
