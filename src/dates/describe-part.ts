import type { DateWords } from '../words/en-dates';
import { readCalendarDate, readYear, type Doubt } from './calendar-date';
import { readSeason } from './seasons';

/** A date of a year, a month or a day; `X` stands for a digit that is not known, a mark for a doubt. */
const DATE =
	/^(?<y0>[~?%]?)(?<year>-?[\dX]{4})(?<y1>[~?%]?)(?:-(?<m0>[~?%]?)(?<month>[\dX]{2})(?<m1>[~?%]?)(?:-(?<d0>[~?%]?)(?<day>[\dX]{2})(?<d1>[~?%]?))?)?(?:T(?<time>\d\d:\d\d).*)?$/;

/** Says one date of EDTF in words; what it does not know how to say stays as written. */
export function describePart(part: string, words: DateWords): string {
	const whole = (date: string, mark: string | undefined): string => (isDoubt(mark) ? words.doubtful(date, mark) : date);
	const yearOf = (year: string): string => words.calendar({ year: readYear(year) });
	const season = readSeason(part.replace(/[~?%]$/, ''));
	if (season) return whole(words.season(season.part, yearOf(season.year)), /[~?%]$/.exec(part)?.[0]);
	const long = /^(-?)Y?(-?)(\d{1,3}|\d{5,})([~?%]?)$/.exec(
		part.replace(
			/^Y(-?\d+)E(\d+)$/,
			(_, digits: string, zeros: string) => `Y${digits}${'0'.repeat(Math.min(12, Number(zeros)))}`,
		),
	);
	// Two digits are a century, three a decade, five and more a year.
	if (long) return whole(yearOf(`${long[1]}${long[2]}${(long[3] ?? '').padEnd(4, 'X')}`), long[4]);
	const significant = /^Y?(-?\d+)S(\d)$/.exec(part);
	if (significant) return words.doubtful(yearOf(significant[1] ?? ''), '~');
	const groups = DATE.exec(part)?.groups;
	if (!groups) return part;
	const { year = '', month, day, time } = groups;
	const said = words.calendar(readCalendarDate(year, month, day));
	const date = time === undefined ? said : words.atTime(time, said);
	const doubts = doubtsOf(groups);
	const [first] = doubts;
	if (doubts.every(([, mark]) => mark === first?.[1])) return whole(date, first?.[1]);
	return words.partlyDoubtful(
		date,
		doubts.flatMap(([component, mark]) => (isDoubt(mark) ? [[component, mark] as const] : [])),
	);
}

/** Gives the mark that each component carries: one behind a component is for all up to it, one before it for it alone, but for the whole where it opens the date. */
function doubtsOf({
	y0,
	y1,
	month,
	m0,
	m1,
	day,
	d0,
	d1,
}: Record<string, string | undefined>): ['year' | 'month' | 'day', string][] {
	const found: ['year' | 'month' | 'day', string][] = [['year', y0 || y1 || m1 || d1 || '']];
	if (month) found.push(['month', y0 || m0 || m1 || d1 || '']);
	if (day) found.push(['day', y0 || d0 || d1 || '']);
	return found;
}

function isDoubt(mark: string | undefined): mark is Doubt {
	return mark === '~' || mark === '?' || mark === '%';
}
