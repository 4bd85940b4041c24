import type { CalendarDate, Day, Doubt, KnownYear, Month, Year } from '../dates/calendar-date';
import { makeForms, withoutSharedEnd } from './forms';

const { dayOfMonth, month, listAnd, listOr } = makeForms('en-GB');

/** How English says dates; each part is given in words already, but for those of the calendar. */
export const enDates = {
	unknown: 'at an unknown time',
	upTo: (end: string): string => `up to ${end}`,
	from: (start: string): string => `from ${start} on`,
	/** From one date to another; what both end in is said once, where both are plain days, months or years. */
	range: (start: string, end: string, arePlain: boolean): string =>
		`${arePlain ? withoutSharedEnd(start, end) : start} to ${end}`,
	/** One of several dates, it is not known which; all of several. */
	oneOf: listOr,
	allOf: listAnd,
	by: (end: string): string => `by ${end}`,
	orLater: (start: string): string => `${start} or later`,
	within: (range: string): string => `some time from ${range}`,
	everyUpTo: (end: string): string => `every date up to ${end}`,
	everyFrom: (start: string): string => `every date from ${start} on`,
	everyWithin: (range: string): string => `every date from ${range}`,
	/** A date as a whole in doubt, or some of its parts. */
	doubtful: (date: string, doubt: Doubt): string =>
		`${{ '~': 'about', '?': 'perhaps', '%': 'perhaps about' }[doubt]} ${date}`,
	partlyDoubtful: (date: string, parts: readonly (readonly ['year' | 'month' | 'day', Doubt])[]): string => {
		const said = parts.map(
			([part, doubt]) =>
				`the ${part} ${{ '~': 'approximate', '?': 'uncertain', '%': 'uncertain and approximate' }[doubt]}`,
		);
		return `${date} (${said.join(', ')})`;
	},
	atTime: (time: string, day: string): string => `${time} on ${day}`,
	/** A part of a year, by its number in EDTF. */
	season: (part: number, year: string): string => `${seasons[part] ?? ''} ${year}`,
	/** A year, a month or a day, as far as each is known. */
	calendar: ({ year, month: own, day }: CalendarDate): string => {
		if (own === undefined) return sayYear(year);
		if (typeof own === 'number') {
			if (typeof day === 'number') return `${dayOfMonth(day, own)}${inYear(year, ' ')}`;
			return `${day === undefined ? '' : `${sayDay(day)} `}${month(own)}${inYear(year, ' ')}`;
		}
		const within = `${sayMonth(own)}${inYear(year, ' of ')}`;
		return day === undefined ? within : `${typeof day === 'number' ? `day ${day}` : sayDay(day)} of ${within}`;
	},
};

/** What a language must have to say dates. */
export type DateWords = typeof enDates;

const seasons: Record<number, string> = {
	21: 'spring',
	22: 'summer',
	23: 'autumn',
	24: 'winter',
	25: 'northern spring',
	26: 'northern summer',
	27: 'northern autumn',
	28: 'northern winter',
	29: 'southern spring',
	30: 'southern summer',
	31: 'southern autumn',
	32: 'southern winter',
	33: 'the first quarter of',
	34: 'the second quarter of',
	35: 'the third quarter of',
	36: 'the last quarter of',
	37: 'the first four months of',
	38: 'the middle four months of',
	39: 'the last four months of',
	40: 'the first half of',
	41: 'the second half of',
};

function sayYear(year: Year): string {
	if (year.type === 'unknown') return 'an unknown year';
	if (year.type === 'decade') return `the ${year.first}s`;
	return year.type === 'within' ? `some year from ${sayKnown(year.first)} to ${sayKnown(year.last)}` : sayKnown(year);
}

function sayKnown({ text, isBefore }: KnownYear): string {
	return isBefore ? `${text} BC` : text;
}

/** Says in which year, behind a month; `before` is what stands before a year that is known. */
function inYear(year: Year, before: string): string {
	if (year.type === 'known') return `${before}${sayYear(year)}`;
	return ` ${year.type === 'unknown' ? 'of' : 'in'} ${sayYear(year)}`;
}

function sayMonth(own: Exclude<Month, number>): string {
	return own === 'any' ? 'some month' : `some month from ${month(own.from)} to ${month(own.to)}`;
}

function sayDay(day: Exclude<Day, number>): string {
	if ('endsIn' in day) return `some day that ends in ${day.endsIn}, in`;
	return day.to - day.from === 1 ? `${day.from} or ${day.to}` : `some day from ${day.from} to ${day.to}`;
}
