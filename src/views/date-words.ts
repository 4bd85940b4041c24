import type { Article, ComparisonEvent, Quote } from '../comparison/model';

/**
 * Gives the words by which an article dates an event, as they stand in what is quoted from it: those that the reasoning
 * puts between quotation marks, else those that name a part of the date. Gives none where the quotes have none.
 */
export function dateWords(
	{ date, certainty, reasoning, evidence }: Pick<ComparisonEvent, 'date' | 'certainty' | 'reasoning' | 'evidence'>,
	article: Article,
): string[] {
	const quotes = evidence.filter((quote) => quote.article === article.id);
	// The first quote tells the event; words of later ones may date what it is dated by.
	const named = quoted(reasoning ?? '')
		.filter((words) => isOfTime(words, article.lang))
		.flatMap((words) => find(words, quotes.slice(0, 1)));
	const dated = certainty === 'stated' ? quotes : quotes.slice(0, 1);
	const found = named.length > 0 ? named : dated.flatMap(({ exact }) => datesIn(exact, date, article.lang));
	return [...new Set(found)].filter((words, _, all) => !all.some((other) => other !== words && other.includes(words)));
}

/** Tells whether words have nothing in them that could be a date; false where a language's words of time are not known. */
export function hasNoDate(words: string, lang: string): boolean {
	const known = SURELY_OF_TIME[lang.split('-')[0] ?? ''];
	return known !== undefined && !known.test(words);
}

/** Words that date something, by language. */
const SURELY_OF_TIME: Record<string, RegExp> = {
	en: /\d|\b(?:after|ago|ahead|before|days?|earlier|following|last|later|months?|next|now|recent(?:ly)?|since|soon|today|tomorrow|until|weeks?|years?|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
};

/** Words of time, by language; where a language has none here, all words that a reasoning quotes are taken for such. */
const OF_TIME: Record<string, RegExp> = {
	en: /\d|\b(?:after|ago|already|ahead|before|by|day|days|during|earlier|following|in|last|later|month|months|next|now|on|recent|recently|since|slated|soon|this|today|until|week|weeks|within|year|years|yesterday)\b/i,
};

function isOfTime(words: string, lang: string): boolean {
	return OF_TIME[lang.split('-')[0] ?? '']?.test(words) ?? true;
}

/** A small word that belongs to a date: `in 2012`. */
const BEFORE_DATE = `(?:\\b(?:${['after', 'before', 'by', 'for', 'from', 'in', 'on', 'since', 'slated for', 'until']
	// Spelled out: engines have been seen to lose a case-insensitive group once they compile it.
	.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
	.join('|')}) )?`;

/** Gives what stands between double quotation marks. */
function quoted(text: string): string[] {
	return [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words.replace(/[,.;]$/, ''));
}

/** Gives words as they stand in quotes: at the start of a word, whatever their capitals. */
function find(words: string, quotes: readonly Quote[]): string[] {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'iu');
	return quotes.flatMap(({ exact }) => {
		const [first] = pattern.exec(exact) ?? [];
		return first === undefined ? [] : [first];
	});
}

/** Gives the words of a text that name a day, month or year of a date: `May 12`, `14 January`, `2012`. */
function datesIn(text: string, date: string, lang: string): string[] {
	return [...date.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/g)].flatMap(([, year = '', month, day]) => {
		if (month === undefined) return new RegExp(`${BEFORE_DATE}(?<!\\d)${year}(?!\\d)`).exec(text) ?? [];
		const instant = new Date(Date.UTC(2000, Number(month) - 1, 1));
		const names = (['long', 'short'] as const).map((style) =>
			new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(instant),
		);
		const name = `(?:${names.map((each) => RegExp.escape(each)).join('|')})\\.?`;
		const number = day === undefined ? '' : `0?${Number(day)}(?!\\d)(?:st|nd|rd|th|\\.(?= ))?`;
		const forms =
			number === ''
				? [`${name}(?: ${year})?`]
				: [`${name} ${number}(?:,? ${year})?`, `(?<!\\d)${number} ${name}(?: ${year})?`, name];
		for (const form of forms) {
			const [found] = new RegExp(`${BEFORE_DATE}(?<!\\p{L})${form}(?!\\p{L})`, 'u').exec(text) ?? [];
			if (found !== undefined) return [found];
		}
		return [];
	});
}
