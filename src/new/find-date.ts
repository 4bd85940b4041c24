const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const NAMES = MONTHS.join('|');
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${NAMES}) (\\d{4})\\b`);
const MONTH_FIRST = new RegExp(`\\b(${NAMES}) (\\d{1,2}), (\\d{4})\\b`);
/** Dates further in are those of what is told. */
const HEAD = 400;

/** Finds the day at the head of a text, in EDTF, with the words that give it. */
export function findDate(text: string): { date: string; words: string } | undefined {
	const head = text.slice(0, HEAD);
	const iso = ISO.exec(head);
	if (iso) return asDate(iso[1], iso[2], iso[3], iso[0]);
	const day = DAY_FIRST.exec(head);
	if (day) return asDate(day[3], monthOf(day[2]), day[1], day[0]);
	const month = MONTH_FIRST.exec(head);
	return month ? asDate(month[3], monthOf(month[1]), month[2], month[0]) : undefined;
}

function monthOf(name = ''): string {
	return String(MONTHS.indexOf(name) + 1);
}

function asDate(year = '', month = '', day = '', words = ''): { date: string; words: string } | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const isReal =
		new Date(`${date}T00:00:00Z`).toString() !== 'Invalid Date' &&
		new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
	return isReal ? { date, words } : undefined;
}
