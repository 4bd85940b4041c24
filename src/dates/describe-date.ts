import { describePart } from './describe-part';

/**
 * Gives an EDTF date in English words. A day, month or year: `14 January 2018`, `about February 2018`, `2012`. What lasts:
 * `3 to 5 November 2031`, `up to 2031`, `from 2031 on`. One of several, when it is not known which: `by January 2018`,
 * `some time from 15 January to 28 February 2018`, `12 May 2018 or later`. Of what is not known, what is: `the 1560s`.
 */
export function describeDate(date: string): string {
	const list = /^([[{])(.+)[\]}]$/.exec(date);
	if (list) return describeList(list[2] ?? '', list[1] === '[') ?? date;
	const [start, end] = date.split('/');
	if (start === undefined || end === undefined) return describePart(date);
	if (isOpen(start) && isOpen(end)) return 'at an unknown time';
	if (isOpen(start)) return `up to ${describePart(end)}`;
	if (isOpen(end)) return `from ${describePart(start)} on`;
	return describeRange(start, end);
}

/** Gives a stretch of days, counted from 1970-01-01, both included: `2017`, `March to April 2018`, `1 to 12 January 2018`. */
export function describeDays(first: number, last: number): string {
	const [start, end, next] = [isoDay(first), isoDay(last), isoDay(last + 1)];
	const surplus = ['-01-01', '-01'].find((edge) => start.endsWith(edge) && next.endsWith(edge))?.length ?? 0;
	const [from, to] = [start.slice(0, start.length - surplus), end.slice(0, end.length - surplus)];
	return from === to ? describePart(from) : describeRange(from, to);
}

/** Writes a day as EDTF does, years before 0 included. */
function isoDay(day: number): string {
	const [date = ''] = new Date(day * 86_400_000).toISOString().split('T');
	return date.replace(/^\+?(-?)0*(?=\d{4,}-)/, '$1');
}

/** Says one date of several (`[…]`) or all of them (`{…}`), given what stands between the brackets. */
function describeList(list: string, isChoice: boolean): string | undefined {
	const parts = list.split(',');
	const [start, end] = list.split('..');
	if (parts.length > 1) {
		const words = parts.map((part) => (part.includes('..') ? (describeList(part, isChoice) ?? part) : describePart(part)));
		return [words.slice(0, -1).join(', '), words.at(-1)].join(isChoice ? ' or ' : ' and ');
	}
	if (start === undefined || end === undefined) return describePart(list);
	if (start === '') return `${isChoice ? 'by' : 'every date up to'} ${describePart(end)}`;
	if (end === '') return isChoice ? `${describePart(start)} or later` : `every date from ${describePart(start)} on`;
	return `${isChoice ? 'some time from' : 'every date from'} ${describeRange(start, end)}`;
}

/** Says two dates, with the month and year that they share only once. */
function describeRange(start: string, end: string): string {
	const words = describePart(start).split(' ');
	const last = describePart(end).split(' ');
	if (isPlain(start) && isPlain(end) && words.length === last.length)
		while (words.length > 1 && words.at(-1) === last[words.length - 1]) words.pop();
	return `${words.join(' ')} to ${last.join(' ')}`;
}

function isPlain(date: string): boolean {
	return /^\d{4}(-(?:0\d|1[0-2])(-\d\d)?)$/.test(date);
}

function isOpen(side: string): boolean {
	return side === '' || side === '..';
}
