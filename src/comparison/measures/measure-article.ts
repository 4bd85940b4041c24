import { countWords } from './count-words';
import type { Article } from '../model';
import { findQuotations, type Quotation } from '../quotes/quotations';

/** How long an article is, and how much of it is quoted. */
export interface ArticleMeasures {
	/** All words of the body, headings included. */
	words: number;
	/** Paragraphs and list items. */
	passages: number;
	/** Sentences of paragraphs and list items. */
	sentences: number;
	/** The mean over the sentences of paragraphs: list items are seldom sentences. 0 where there are none. */
	wordsPerSentence: number;
	quotations: Quotation[];
	/** The words between quotation marks. */
	quotedWords: number;
	/** Their share of all words, from 0 to 1. */
	quotedShare: number;
}

/** Measures an article. */
export function measureArticle(article: Article): ArticleMeasures {
	const passages = article.passages.filter(({ kind }) => kind !== 'heading');
	const running = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
	const quotations = findQuotations(article);
	const quotedWords = sum(quotations.map(({ words }) => words));
	return {
		words: article.words,
		passages: passages.length,
		sentences: sum(passages.map(({ sentences }) => sentences.length)),
		wordsPerSentence: ratio(
			sum(running.map(({ text }) => countWords(text))),
			sum(running.map(({ sentences }) => sentences.length)),
		),
		quotations,
		quotedWords,
		quotedShare: ratio(quotedWords, article.words),
	};
}

function ratio(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
