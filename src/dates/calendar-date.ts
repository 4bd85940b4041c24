/** A year as far as it is known. What is known is written out; `isBefore` says that it is counted back from the year 1. */
export type Year =
	| KnownYear
	| { type: 'decade'; first: number }
	| { type: 'within'; first: KnownYear; last: KnownYear }
	| { type: 'unknown' };

export interface KnownYear {
	type: 'known';
	/** `2031`, `45`. */
	text: string;
	isBefore: boolean;
}

/** A month from 1 to 12, one of some, or any. */
export type Month = number | { from: number; to: number } | 'any';

/** A day from 1 to 31, one of some, or one whose last digit alone is known. */
export type Day = number | { from: number; to: number } | { endsIn: number };

/** A year, or a month or day of it, each as far as it is known. */
export interface CalendarDate {
	year: Year;
	month?: Month;
	day?: Day;
}

/** What EDTF says of a doubt: about, perhaps, perhaps about. */
export type Doubt = '~' | '?' | '%';

/** Reads a year of four digits, any of which may be an `X`, or a longer one. */
export function readYear(year: string): Year {
	if (year === 'XXXX') return { type: 'unknown' };
	if (!year.includes('X')) return knownYear(year);
	if (/^\d{3}X$/.test(year)) return { type: 'decade', first: Number(year.replace('X', '0')) };
	const [first = year, last = year] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].sort(
		(a, b) => Number(a) - Number(b),
	);
	return { type: 'within', first: knownYear(first), last: knownYear(last) };
}

/** Reads a month and a day of two digits, either of which may be `X` or missing; an unknown end of a date is left out. */
export function readCalendarDate(year: string, month: string | undefined, day: string | undefined): CalendarDate {
	const own = { year: readYear(year) };
	const knownDay = day === undefined || day === 'XX' ? undefined : readDay(day);
	if (month === undefined || (month === 'XX' && knownDay === undefined)) return own;
	return { ...own, month: readMonth(month), ...(knownDay !== undefined && { day: knownDay }) };
}

function knownYear(year: string): KnownYear {
	const value = Number(year);
	return value > 0
		? { type: 'known', text: writeWhole(year), isBefore: false }
		: { type: 'known', text: String(1 - value), isBefore: true };
}

/** Leaves leading zeros out; a number may be longer than JavaScript counts. */
function writeWhole(digits: string): string {
	return digits.replace(/^0+(?=\d)/, '');
}

function readMonth(month: string): Month {
	if (month === 'XX') return 'any';
	if (!month.includes('X')) return Number(month);
	// `X1` is January or November: any, as far as a reader is concerned.
	if (month.startsWith('X')) return 'any';
	return month.startsWith('0') ? { from: 1, to: 9 } : { from: 10, to: 12 };
}

function readDay(day: string): Day {
	const [first = '', last = ''] = day;
	if (first === 'X') return { endsIn: Number(last) };
	if (last !== 'X') return Number(day);
	return { from: Number(`${first}0`) || 1, to: first === '3' ? 31 : Number(`${first}9`) };
}
