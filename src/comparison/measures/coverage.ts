import type { Article, Comparison, Quote } from '../model';
import { foldText } from '../../language/fold';
import { languageOf } from '../../language/language';

/** What of an article the comparison speaks of. */
export interface ArticleCoverage {
	article: string;
	/** The number of sentences, headings aside. */
	sentences: number;
	/** The number of them that are evidence of at least one point. */
	covered: number;
	/** The others. */
	uncovered: { passage: string; sentence: string; text: string }[];
	/** Runs of capitalised words that no name claims. */
	unclaimed: { passage: string; exact: string }[];
}

export interface Coverage {
	articles: ArticleCoverage[];
	/** The ids of names in no point's evidence. */
	namesWithoutEvidence: string[];
}

/** Reports how much of both articles the points and names speak of. */
export function measureCoverage(comparison: Comparison): Coverage {
	const quotes = comparison.points.flatMap(({ evidence }) => evidence);
	return {
		articles: comparison.articles.map((article) => coverArticle(article, comparison, quotes)),
		namesWithoutEvidence: comparison.names
			.filter(({ mentions }) => !mentions.some((mention) => quotes.some((quote) => overlap(quote, mention))))
			.map(({ id }) => id),
	};
}

/** Tells whether two quotes share words. */
export function overlap(
	a: Pick<Quote, 'article' | 'passage' | 'start' | 'end'>,
	b: Pick<Quote, 'article' | 'passage' | 'start' | 'end'>,
): boolean {
	return a.article === b.article && a.passage === b.passage && a.start < b.end && b.start < a.end;
}

function coverArticle(article: Article, { names }: Comparison, quotes: Quote[]): ArticleCoverage {
	const mentions = names.flatMap((name) => name.mentions);
	const sentences = article.passages
		.filter(({ kind }) => kind !== 'heading')
		.flatMap((passage) =>
			passage.sentences.map(({ id, start, end }) => ({
				article: article.id,
				passage: passage.id,
				sentence: id,
				start,
				end,
				text: passage.text.slice(start, end),
			})),
		);
	const uncovered = sentences.filter((sentence) => !quotes.some((quote) => overlap(quote, sentence)));
	const unclaimed = capitalisedRuns(article).filter((run) => !mentions.some((mention) => overlap(mention, run)));
	return {
		article: article.id,
		sentences: sentences.length,
		covered: sentences.length - uncovered.length,
		uncovered: uncovered.map(({ passage, sentence, text }) => ({ passage, sentence, text })),
		unclaimed: unclaimed.map(({ passage, exact }) => ({ passage, exact })),
	};
}

/**
 * Finds runs of capitalised words. Months and weekdays are no names, nor is a small word that opens a sentence; another
 * single word that opens one counts only where the article capitalises it within a sentence too.
 */
function capitalisedRuns(article: Article): Quote[] {
	const { isStopWord, plainWord } = languageOf(article.lang);
	const calendar = calendarWords(article.lang);
	const runs = article.passages.flatMap((passage) =>
		passage.sentences.flatMap((sentence) => {
			const { text, shown } = foldText(passage.text.slice(sentence.start, sentence.end));
			return [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'‘-]*(?: \p{Lu}[\p{L}\p{M}’'‘-]*)*/gu)].flatMap(
				({ 0: run, index }) => {
					const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, index)) || /[“"‘]$/u.test(text.slice(0, index));
					const exact = opens ? run.replace(/^\S+ ?/, (word) => (isStopWord(word.trim()) ? '' : word)) : run;
					const place = shown(index + run.length - exact.length, index + run.length);
					const [start, end] = [sentence.start + place.start, sentence.start + place.end];
					const isNoName = exact.split(' ').every((word) => calendar.has(plainWord(word)));
					return isNoName || exact === ''
						? []
						: [{ article: article.id, passage: passage.id, sentence: sentence.id, start, end, exact, opens }];
				},
			);
		}),
	);
	const inside = new Set(
		runs.filter(({ opens, exact }) => !opens || exact.includes(' ')).flatMap(({ exact }) => exact.split(' ')),
	);
	return runs.filter(({ opens, exact }) => !opens || exact.includes(' ') || inside.has(exact));
}

function calendarWords(lang: string): Set<string> {
	const { plainWord } = languageOf(lang);
	const words = (options: Intl.DateTimeFormatOptions, dates: Date[]): string[] =>
		dates.map((date) => new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(date));
	const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1)));
	const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2000, 0, 2 + day)));
	const all = [
		...words({ month: 'long' }, months),
		...words({ month: 'short' }, months),
		...words({ weekday: 'long' }, days),
		...words({ weekday: 'short' }, days),
	];
	return new Set(all.map((word) => plainWord(word.replace('.', ''))));
}
