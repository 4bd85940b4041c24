/** Parts of a year, as EDTF numbers them in place of a month: their words, their first month and how many months they last. */
const PARTS: readonly (readonly [code: number, words: string, month: number, months: number])[] = [
	[21, 'spring', 3, 3],
	[22, 'summer', 6, 3],
	[23, 'autumn', 9, 3],
	[24, 'winter', 12, 3],
	[25, 'northern spring', 3, 3],
	[26, 'northern summer', 6, 3],
	[27, 'northern autumn', 9, 3],
	[28, 'northern winter', 12, 3],
	[29, 'southern spring', 9, 3],
	[30, 'southern summer', 12, 3],
	[31, 'southern autumn', 3, 3],
	[32, 'southern winter', 6, 3],
	[33, 'the first quarter of', 1, 3],
	[34, 'the second quarter of', 4, 3],
	[35, 'the third quarter of', 7, 3],
	[36, 'the last quarter of', 10, 3],
	[37, 'the first four months of', 1, 4],
	[38, 'the middle four months of', 5, 4],
	[39, 'the last four months of', 9, 4],
	[40, 'the first half of', 1, 6],
	[41, 'the second half of', 7, 6],
];

/** A part of a year. */
export interface Season {
	year: string;
	words: string;
	/** The months it is taken to last, as EDTF: northern, where no side is named; a winter runs into the next year. */
	first: string;
	last: string;
	/** It is one of the four seasons, which have no sharp ends. */
	isVague: boolean;
}

/** Reads a date such as `2031-21`; undefined where it is no part of a year. */
export function readSeason(date: string): Season | undefined {
	const match = /^(-?\d{4})-([2-4]\d)$/.exec(date);
	const part = PARTS.find(([code]) => code === Number(match?.[2]));
	const year = match?.[1];
	if (!part || year === undefined) return undefined;
	const [code, words, month, months] = part;
	const end = month + months - 1;
	const lastYear = end > 12 ? writeYear(Number(year) + 1) : year;
	return { year, words, first: `${year}-${pad(month)}`, last: `${lastYear}-${pad(((end - 1) % 12) + 1)}`, isVague: code < 33 };
}

function writeYear(year: number): string {
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function pad(month: number): string {
	return String(month).padStart(2, '0');
}
