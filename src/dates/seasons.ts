/** Parts of a year, as EDTF numbers them in place of a month: their first month and how many months they last: seasons, northern and southern ones, quarters, thirds, halves. */
const PARTS: readonly (readonly [part: number, month: number, months: number])[] = [
	[21, 3, 3],
	[22, 6, 3],
	[23, 9, 3],
	[24, 12, 3],
	[25, 3, 3],
	[26, 6, 3],
	[27, 9, 3],
	[28, 12, 3],
	[29, 9, 3],
	[30, 12, 3],
	[31, 3, 3],
	[32, 6, 3],
	[33, 1, 3],
	[34, 4, 3],
	[35, 7, 3],
	[36, 10, 3],
	[37, 1, 4],
	[38, 5, 4],
	[39, 9, 4],
	[40, 1, 6],
	[41, 7, 6],
];

/** A part of a year. */
export interface Season {
	year: string;
	/** Its number in EDTF: 21 is spring, 41 the second half. */
	part: number;
	/** The months it is taken to last, as EDTF: northern, where no side is named; a winter runs into the next year. */
	first: string;
	last: string;
	/** It is one of the four seasons, which have no sharp ends. */
	isVague: boolean;
}

/** Reads a date such as `2031-21`; undefined where it is no part of a year. */
export function readSeason(date: string): Season | undefined {
	const match = /^(-?\d{4})-([2-4]\d)$/.exec(date);
	const found = PARTS.find(([code]) => code === Number(match?.[2]));
	const year = match?.[1];
	if (!found || year === undefined) return undefined;
	const [part, month, months] = found;
	const end = month + months - 1;
	const lastYear = end > 12 ? writeYear(Number(year) + 1) : year;
	return {
		year,
		part,
		first: `${year}-${pad(month)}`,
		last: `${lastYear}-${pad(((end - 1) % 12) + 1)}`,
		isVague: part < 33,
	};
}

function writeYear(year: number): string {
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function pad(month: number): string {
	return String(month).padStart(2, '0');
}
