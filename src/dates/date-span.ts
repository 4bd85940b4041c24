import edtf from 'edtf';
import { readSeason } from './seasons';

/** The first and last millisecond of a date since 1970; an open side is a day beyond the other, `from` and `to` never infinite. */
export interface DateSpan {
	from: number;
	to: number;
	openStart: boolean;
	openEnd: boolean;
	/** The date is about (`~`), uncertain (`?`), or has unspecified digits. */
	isVague: boolean;
	/** The first and last day named, counted from 1970-01-01; where a side is open, those of the date on the other. */
	firstDay: number;
	lastDay: number;
}

const DAY = 86_400_000;

/** Gives the span of an EDTF date; of several dates, or one of several, from the first to the last of them. */
export function dateSpan(date: string): DateSpan {
	// Of a list, edtf (4.11.1) gives the start of a range that stands last for its end, so the dates in it are read one by one.
	const isList = /^[[{]/.test(date);
	const sides = isList ? date.slice(1, -1).split(/\.\.|,/) : date.split('/');
	const named = sides.filter((side) => !isOpen(side));
	// A time without a zone is the local one for edtf; a build must give the same everywhere.
	const instants = spansOf(named.map((side) => side.replace(/T[\d:]+$/, '$&Z')));
	const days = spansOf(named.map((side) => side.replace(/T.*$/, '')));
	const openStart = instants.starts.length === 0 || isOpen(sides[0]);
	const openEnd = instants.ends.length === 0 || isOpen(sides.at(-1));
	const from = !openStart
		? Math.min(...instants.starts)
		: instants.ends.length > 0
			? Math.max(...instants.ends) - DAY
			: 0;
	const to = !openEnd ? Math.max(...instants.ends) : from + DAY;
	const first = openStart ? Math.max(...days.starts) : Math.min(...days.starts);
	const last = openEnd ? Math.min(...days.ends) : Math.max(...days.ends);
	return {
		from,
		to,
		openStart,
		openEnd,
		isVague: /[~?%X]/.test(date) || named.some((side) => readSeason(side)?.isVague),
		firstDay: Math.floor((Number.isFinite(first) ? first : from) / DAY),
		lastDay: Math.floor((Number.isFinite(last) ? last : from) / DAY),
	};
}

function spansOf(dates: readonly string[]): { starts: number[]; ends: number[] } {
	const spans = dates.map((date) => {
		const season = readSeason(date.replace(/[~?%]$/, ''));
		// edtf takes every season for a quarter of the year: spring from January on.
		return season ? { min: edtf(season.first).min, max: edtf(season.last).max } : edtf(date);
	});
	return { starts: spans.map(({ min }) => min).filter(isNumber), ends: spans.map(({ max }) => max).filter(isNumber) };
}

function isOpen(side: string | undefined): boolean {
	return side === '' || side === '..';
}

function isNumber(value: number | null): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}
