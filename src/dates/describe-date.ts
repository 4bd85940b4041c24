import type { DateWords } from '../words/en-dates';
import { describePart } from './describe-part';

/**
 * Gives an EDTF date in the words of a language, here of English. A day, month or year: `14 January 2018`, `about February
 * 2018`, `2012`. What lasts: `3 to 5 November 2031`, `up to 2031`, `from 2031 on`. One of several, when it is not known
 * which: `by January 2018`, `some time from 15 January to 28 February 2018`, `12 May 2018 or later`. Of what is not known,
 * what is: `the 1560s`.
 */
export function describeDate(date: string, words: DateWords): string {
	const list = /^([[{])(.+)[\]}]$/.exec(date);
	if (list) return describeList(list[2] ?? '', list[1] === '[', words);
	const [start, end] = date.split('/');
	if (start === undefined || end === undefined) return describePart(date, words);
	if (isOpen(start) && isOpen(end)) return words.unknown;
	if (isOpen(start)) return words.upTo(describePart(end, words));
	if (isOpen(end)) return words.from(describePart(start, words));
	return describeRange(start, end, words);
}

/** Gives a stretch of days, counted from 1970-01-01, both included: `2017`, `March to April 2018`, `1 to 12 January 2018`. */
export function describeDays(first: number, last: number, words: DateWords): string {
	const [start, end, next] = [isoDay(first), isoDay(last), isoDay(last + 1)];
	const surplus = ['-01-01', '-01'].find((edge) => start.endsWith(edge) && next.endsWith(edge))?.length ?? 0;
	const [from, to] = [start.slice(0, start.length - surplus), end.slice(0, end.length - surplus)];
	return from === to ? describePart(from, words) : describeRange(from, to, words);
}

/** Writes a day as EDTF does, years before 0 included. */
function isoDay(day: number): string {
	const [date = ''] = new Date(day * 86_400_000).toISOString().split('T');
	return date.replace(/^\+?(-?)0*(?=\d{4,}-)/, '$1');
}

/** Says one date of several (`[…]`) or all of them (`{…}`), given what stands between the brackets. */
function describeList(list: string, isChoice: boolean, words: DateWords): string {
	const parts = list.split(',');
	const [start, end] = list.split('..');
	if (parts.length > 1) {
		const said = parts.map((part) =>
			part.includes('..') ? describeList(part, isChoice, words) : describePart(part, words),
		);
		return isChoice ? words.oneOf(said) : words.allOf(said);
	}
	if (start === undefined || end === undefined) return describePart(list, words);
	if (start === '') return (isChoice ? words.by : words.everyUpTo)(describePart(end, words));
	if (end === '') return (isChoice ? words.orLater : words.everyFrom)(describePart(start, words));
	return (isChoice ? words.within : words.everyWithin)(describeRange(start, end, words));
}

/** Says two dates, with the month and year that they share only once. */
function describeRange(start: string, end: string, words: DateWords): string {
	return words.range(describePart(start, words), describePart(end, words), isPlain(start) && isPlain(end));
}

function isPlain(date: string): boolean {
	return /^\d{4}(-(?:0\d|1[0-2])(-\d\d)?)$/.test(date);
}

function isOpen(side: string): boolean {
	return side === '' || side === '..';
}
