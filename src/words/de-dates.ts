import type { CalendarDate, Day, KnownYear, Month, Year } from '../dates/calendar-date';
import type { DateWords } from './en-dates';
import { makeForms, withoutSharedEnd } from './forms';

const { dayOfMonth, month, listAnd, listOr } = makeForms('de');

/** How German says dates, as they stand beside what they date: without an article, where one can do without. */
export const deDates: DateWords = {
	unknown: 'zu unbekannter Zeit',
	upTo: (end) => `bis ${inThe(end)}`,
	from: (start) => `ab ${start}`,
	range: (start, end, arePlain) => `${arePlain ? withoutSharedEnd(start, end) : start} bis ${inThe(end)}`,
	oneOf: listOr,
	allOf: listAnd,
	by: (end) => `spätestens ${end}`,
	orLater: (start) => `${start} oder später`,
	within: (range) => `irgendwann ${from(range)}`,
	everyUpTo: (end) => `jedes Datum bis ${inThe(end)}`,
	everyFrom: (start) => `jedes Datum ab ${start}`,
	everyWithin: (range) => `jedes Datum ${from(range)}`,
	doubtful: (date, doubt) => `${{ '~': 'etwa', '?': 'vielleicht', '%': 'vielleicht etwa' }[doubt]} ${date}`,
	partlyDoubtful: (date, parts) => {
		const names = { year: 'Jahr', month: 'Monat', day: 'Tag' };
		const said = parts.map(
			([part, doubt]) => `${names[part]} ${{ '~': 'ungefähr', '?': 'unsicher', '%': 'unsicher und ungefähr' }[doubt]}`,
		);
		return `${date} (${said.join(', ')})`;
	},
	atTime: (time, day) => `${day}, ${time} Uhr`,
	season: (part, year) => {
		const [words = '', hemisphere] = seasons[part] ?? [];
		return `${words} ${year}${hemisphere === undefined ? '' : ` (${hemisphere})`}`;
	},
	calendar: ({ year, month: own, day }: CalendarDate) => {
		if (own === undefined) return sayYear(year);
		if (typeof own === 'number') {
			if (typeof day === 'number') return `${dayOfMonth(day, own)} ${inYear(year)}`;
			return `${day === undefined ? '' : `${sayDay(day)} `}${month(own)} ${inYear(year)}`;
		}
		if (day === undefined) return `ein Monat${sayMonths(own)} ${inYear(year)}`;
		return `${typeof day === 'number' ? `der ${day}.` : sayDay(day)} eines Monats${sayMonths(own)} ${inYear(year)}`;
	},
};

const seasons: Record<number, readonly [words: string, hemisphere?: string]> = {
	21: ['Frühling'],
	22: ['Sommer'],
	23: ['Herbst'],
	24: ['Winter'],
	25: ['Frühling', 'Nordhalbkugel'],
	26: ['Sommer', 'Nordhalbkugel'],
	27: ['Herbst', 'Nordhalbkugel'],
	28: ['Winter', 'Nordhalbkugel'],
	29: ['Frühling', 'Südhalbkugel'],
	30: ['Sommer', 'Südhalbkugel'],
	31: ['Herbst', 'Südhalbkugel'],
	32: ['Winter', 'Südhalbkugel'],
	33: ['1. Quartal'],
	34: ['2. Quartal'],
	35: ['3. Quartal'],
	36: ['4. Quartal'],
	37: ['erstes Drittel'],
	38: ['zweites Drittel'],
	39: ['letztes Drittel'],
	40: ['1. Halbjahr'],
	41: ['2. Halbjahr'],
};

function sayYear(year: Year): string {
	if (year.type === 'unknown') return 'ein unbekanntes Jahr';
	if (year.type === 'decade') return `${year.first}er-Jahre`;
	return year.type === 'within' ? `ein Jahr von ${sayKnown(year.first)} bis ${sayKnown(year.last)}` : sayKnown(year);
}

function sayKnown({ text, isBefore }: KnownYear): string {
	return isBefore ? `${text} v. Chr.` : text;
}

/** Says in which year, behind a month. */
function inYear(year: Year): string {
	if (year.type === 'unknown') return 'eines unbekannten Jahres';
	if (year.type === 'decade') return `in den ${year.first}er-Jahren`;
	return year.type === 'within'
		? `in einem Jahr von ${sayKnown(year.first)} bis ${sayKnown(year.last)}`
		: sayKnown(year);
}

/** `bis in die 2030er-Jahre`: a decade has an article behind a preposition. */
function inThe(date: string): string {
	return /^\d+er-Jahre/.test(date) ? `in die ${date}` : date;
}

/** `vom 3. bis 5. November`, `von 2031 bis 2033`: a day has an article. */
function from(range: string): string {
	return `${/^\d+\.\s/.test(range) ? 'vom' : 'von'} ${range}`;
}

function sayMonths(own: Exclude<Month, number>): string {
	return own === 'any' ? '' : ` von ${month(own.from)} bis ${month(own.to)}`;
}

function sayDay(day: Exclude<Day, number>): string {
	if ('endsIn' in day) return `ein Tag mit der Endziffer ${day.endsIn} im`;
	return day.to - day.from === 1 ? `${day.from}. oder ${day.to}.` : `ein Tag vom ${day.from}. bis ${day.to}.`;
}
