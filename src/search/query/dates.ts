import { plainWord } from '../../language/plain-word';

/** A day of a year, or a part of that. */
export interface DayDate {
	day?: number;
	/** 1 is January. */
	month: number;
	year?: number;
}

/** A date as it stands in a text or query, as UTF-16 offsets. */
export interface FoundDate {
	date: DayDate;
	start: number;
	end: number;
	/** It is written in words: `Jan. 14`. */
	hasName: boolean;
}

/** Gives the names of each month in a language, long and short, plain: `january`, `jan`. */
export function monthNames(language: string): string[][] {
	const known = months.get(language);
	if (known) return known;
	const made = Array.from({ length: 12 }, (_, index) => {
		const day = new Date(Date.UTC(2018, index, 15));
		const names = (['long', 'short'] as const).flatMap((month) =>
			[{ month }, { month, day: 'numeric' as const }].map((options) => {
				const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(day);
				return plainWord(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
			}),
		);
		// English also writes `Sept.`
		if (language.startsWith('en') && index === 8) names.push('sept');
		return [...new Set(names.filter((name) => /\p{L}/u.test(name)))];
	});
	months.set(language, made);
	return made;
}

const months = new Map<string, string[][]>();

/**
 * Finds the dates in a text: `Jan. 14`, `14 January 2018`, `the 14th of January`, `January 2018`, `2018-01-14`, `14.01.2018`.
 * A month alone counts where it has a capital, since `may` and `march` are words.
 */
export function findDates(text: string, language: string, { anyCase = false } = {}): FoundDate[] {
	const names = monthNames(language);
	const found: FoundDate[] = [];
	for (const pattern of datePatterns(language)) {
		for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
			const stop = index + words.trimEnd().length;
			if (found.some((other) => other.start < stop && index < other.end)) continue;
			const name = groups['month'];
			if (name !== undefined && groups['day'] === undefined && !anyCase && !/^\p{Lu}/u.test(name)) continue;
			const date = readDate(groups, names);
			if (date) found.push({ date, start: index, end: stop, hasName: name !== undefined });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Gives the ways in which dates are written in a language, the fullest first. */
function datePatterns(language: string): RegExp[] {
	const known = patterns.get(language);
	if (known) return known;
	const list = monthNames(language)
		.flat()
		.toSorted((a, b) => b.length - a.length)
		.join('|');
	const month = `(?<month>${list})\\.?`;
	const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
	const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;
	const edge = String.raw`(?<![\p{L}\p{N}])`;
	const end = String.raw`(?![\p{L}\p{N}])`;
	const made = [
		String.raw`${edge}(?<year>\d{4})-(?<monthNumber>\d{1,2})-(?<day>\d{1,2})${end}`,
		String.raw`${edge}(?<day>\d{1,2})\.\s?(?<monthNumber>\d{1,2})\.(?:\s?${year})?${end}`,
		String.raw`${edge}(?<first>\d{1,2})\/(?<second>\d{1,2})\/${year}${end}`,
		String.raw`${edge}${day}\s+(?:of\s+)?${month}(?:,?\s+${year})?${end}`,
		String.raw`${edge}${month}\s+(?:the\s+)?${day}(?!\d)(?:,?\s+${year})?${end}`,
		String.raw`${edge}${month}(?:,?\s+(?:of\s+)?${year})?${end}`,
	].map((pattern) => new RegExp(pattern, 'giu'));
	patterns.set(language, made);
	return made;
}

const patterns = new Map<string, RegExp[]>();

/** Tells whether a date in a text is the one asked for: what either does not say does not part them. */
export function isSameDate(asked: DayDate, found: DayDate): boolean {
	return (
		asked.month === found.month &&
		(asked.day === undefined || asked.day === found.day) &&
		(asked.year === undefined || found.year === undefined || asked.year === found.year)
	);
}

function readDate(groups: Record<string, string | undefined>, names: readonly string[][]): DayDate | undefined {
	const number = (key: string): number | undefined => (groups[key] === undefined ? undefined : Number(groups[key]));
	const name = groups['month'] === undefined ? undefined : plainWord(groups['month']);
	let day = number('day');
	let month = name === undefined ? number('monthNumber') : names.findIndex((own) => own.includes(name)) + 1;
	const [first, second] = [number('first'), number('second')];
	// Some write the month first: only a number above twelve tells.
	if (first !== undefined && second !== undefined) [day, month] = second > 12 ? [second, first] : [first, second];
	if (month === undefined || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
	const year = number('year');
	return { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}
