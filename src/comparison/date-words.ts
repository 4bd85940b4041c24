import type { Article, ComparisonEvent, Quote } from './model';

/**
 * Gives the words by which an article dates an event, as they stand in what is quoted from it: those that the reasoning
 * puts between quotation marks, else those that name a part of the date. Gives none where the quotes have none.
 */
export function dateWords(
	{ date, reasoning, evidence }: Pick<ComparisonEvent, 'date' | 'reasoning' | 'evidence'>,
	article: Article,
): string[] {
	const quotes = evidence.filter((quote) => quote.article === article.id);
	const named = quoted(reasoning ?? '').flatMap((words) => find(words, quotes));
	const found = named.length > 0 ? named : quotes.flatMap(({ exact }) => datesIn(exact, date, article.lang));
	return [...new Set(found)].filter((words, _, all) => !all.some((other) => other !== words && other.includes(words)));
}

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
		if (month === undefined) return text.match(new RegExp(`(?<!\\d)${year}(?!\\d)`)) ?? [];
		const instant = new Date(Date.UTC(2000, Number(month) - 1, 1));
		const names = (['long', 'short'] as const).map((style) =>
			new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(instant),
		);
		const name = `(?:${names.map((each) => RegExp.escape(each)).join('|')})\\.?`;
		const number = day === undefined ? '' : `0?${Number(day)}(?!\\d)(?:st|nd|rd|th|\\.)?`;
		const forms =
			number === '' ? [`${name}(?: ${year})?`] : [`${name} ${number}(?:,? ${year})?`, `(?<!\\d)${number} ${name}(?: ${year})?`, name];
		for (const form of forms) {
			const [found] = new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').exec(text) ?? [];
			if (found !== undefined) return [found];
		}
		return [];
	});
}
