import { readSeason } from './seasons';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DOUBTS: Readonly<Record<string, string>> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };
const PARTLY: Readonly<Record<string, string>> = { '~': 'approximate', '?': 'uncertain', '%': 'uncertain and approximate' };

/** A date of a year, a month or a day; `X` stands for a digit that is not known, a mark for a doubt. */
const DATE =
	/^(?<y0>[~?%]?)(?<year>-?[\dX]{4})(?<y1>[~?%]?)(?:-(?<m0>[~?%]?)(?<month>[\dX]{2})(?<m1>[~?%]?)(?:-(?<d0>[~?%]?)(?<day>[\dX]{2})(?<d1>[~?%]?))?)?(?:T(?<time>\d\d:\d\d).*)?$/;

/** Says one date of EDTF in English words; what it does not know how to say stays as written. */
export function describePart(part: string): string {
	const season = readSeason(part.replace(/[~?%]$/, ''));
	if (season) return withDoubt(`${season.words} ${describeYear(season.year)}`, /[~?%]$/.exec(part)?.[0]);
	const long = /^(-?)Y?(-?)(\d{1,3}|\d{5,})([~?%]?)$/.exec(
		part.replace(/^Y(-?\d+)E(\d+)$/, (_, digits: string, zeros: string) => `Y${digits}${'0'.repeat(Math.min(12, Number(zeros)))}`),
	);
	if (long) return withDoubt(describeStretch(`${long[1]}${long[2]}`, long[3] ?? ''), long[4]);
	const significant = /^Y?(-?\d+)S(\d)$/.exec(part);
	if (significant) return `about ${describeYear(significant[1] ?? '')}`;
	const groups = DATE.exec(part)?.groups;
	if (!groups) return part;
	const { year = '', month, day, time } = groups;
	const words = [time && `${time} on`, describeDay({ year, month, day })].filter(Boolean).join(' ');
	const doubts = doubtsOf(groups);
	const [first] = doubts;
	if (doubts.every(([, mark]) => mark === first?.[1])) return withDoubt(words, first?.[1]);
	const said = doubts.filter(([, mark]) => mark !== '').map(([component, mark]) => `the ${component} ${PARTLY[mark]}`);
	return `${words} (${said.join(', ')})`;
}

/** Gives the mark that each component carries: one behind a component is for all up to it, one before it for it alone, but for the whole where it opens the date. */
function doubtsOf({ y0, y1, month, m0, m1, day, d0, d1 }: Record<string, string | undefined>): [component: string, mark: string][] {
	const found: [string, string][] = [['year', y0 || y1 || m1 || d1 || '']];
	if (month) found.push(['month', y0 || m0 || m1 || d1 || '']);
	if (day) found.push(['day', y0 || d0 || d1 || '']);
	return found;
}

function withDoubt(words: string, mark: string | undefined): string {
	const doubt = DOUBTS[mark ?? ''];
	return doubt === undefined ? words : `${doubt} ${words}`;
}

function describeDay({ year, month, day }: { year: string; month: string | undefined; day: string | undefined }): string {
	const within = year.includes('X') ? `${year === 'XXXX' ? 'of' : 'in'} ${describeYear(year)}` : describeYear(year);
	if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return describeYear(year);
	const name = MONTHS[Number(month) - 1];
	if (day === undefined || day === 'XX')
		return name ? `${name} ${within}` : `some month from ${monthsOf(month)} ${year.includes('X') ? within : `of ${within}`}`;
	if (name) return day.includes('X') ? `${daysOf(day)} ${name} ${within}` : `${Number(day)} ${name} ${within}`;
	const months = month === 'XX' ? 'some month' : `some month from ${monthsOf(month)}`;
	return `${day.includes('X') ? daysOf(day) : `day ${Number(day)}`} of ${months} ${year.includes('X') ? within : `of ${within}`}`;
}

function monthsOf(month: string): string {
	return month.startsWith('0') ? 'January to September' : 'October to December';
}

function daysOf(day: string): string {
	const [first = '', last = ''] = day;
	if (last === 'X') return first === '3' ? '30 or 31' : `some day from ${Number(`${first}0`) || 1} to ${first}9`.replace(' 09', ' 9');
	return `some day that ends in ${last}, of`;
}

/** Says a year: `2031`, `45 BC`, `the 2030s`, `some year from 2000 to 2099`, `an unknown year`. */
function describeYear(year: string): string {
	if (year === 'XXXX') return 'an unknown year';
	if (!year.includes('X')) return Number(year) > 0 ? String(Number(year)) : `${1 - Number(year)} BC`;
	if (/^[\d]{3}X$/.test(year)) return `the ${Number(year.replace('X', '0'))}s`;
	const ends = [year.replaceAll('X', '0'), year.replaceAll('X', '9')].sort((a, b) => Number(a) - Number(b)).map(describeYear);
	return `some year from ${ends.join(' to ')}`;
}

/** Says what has two digits, a century; three, a decade; or five and more, a year. */
function describeStretch(sign: string, digits: string): string {
	if (digits.length > 4) return sign === '-' ? `${Number(digits) + 1} BC` : digits;
	if (sign === '' && digits.length === 3) return `the ${Number(digits)}0s`;
	return describeYear(`${sign}${digits}${'X'.repeat(4 - digits.length)}`);
}
