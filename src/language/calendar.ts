const calendars = new Map<string, Map<string, CalendarWord>>();

/** A month or a day of the week; each form of one has the same key. */
export interface CalendarWord {
	key: string;
	kind: 'month' | 'weekday';
}

/**
 * Gives the month or day of the week that a word names in a language, long or short. In a script with capitals it is written as a
 * name where the language does so, or it is another word: `May` and `may`.
 */
export function calendarWord(word: string, lang: string): CalendarWord | undefined {
	const known = calendar(lang);
	const found = known.get(word.toLocaleLowerCase(lang));
	return found && /^\p{Ll}/u.test(word) && known.get('capitals') ? undefined : found;
}

/** Gives the months and days of a language, long and short, by their words; `capitals` is a word of it where they are written with capitals. */
function calendar(lang: string): Map<string, CalendarWord> {
	const known = calendars.get(lang);
	if (known) return known;
	const made = new Map<string, CalendarWord>();
	for (const width of ['long', 'short'] as const) {
		const month = new Intl.DateTimeFormat(lang, { month: width, timeZone: 'UTC' });
		const weekday = new Intl.DateTimeFormat(lang, { weekday: width, timeZone: 'UTC' });
		const add = (words: string, key: string, kind: CalendarWord['kind']): void => {
			if (/^\p{Lu}/u.test(words)) made.set('capitals', { key: 'capitals', kind });
			made.set(words.replace(/\.$/, '').toLocaleLowerCase(lang), { key, kind });
		};
		for (let index = 0; index < 12; index += 1) add(month.format(Date.UTC(2023, index)), `month ${index}`, 'month');
		for (let index = 0; index < 7; index += 1)
			add(weekday.format(Date.UTC(2023, 0, 1 + index)), `weekday ${index}`, 'weekday');
	}
	calendars.set(lang, made);
	return made;
}
