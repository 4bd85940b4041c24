import { countWords } from '../measures/count-words';
import type { Article } from '../model';

/** Words of a passage between quotation marks, the marks left out; UTF-16 offsets. */
export interface Quotation {
	passage: string;
	start: number;
	end: number;
	exact: string;
	words: number;
}

/** What may close a quotation, by the mark that opens it. Straight and curly marks are mixed in the wild. */
const CLOSING: Record<string, string> = { '“': '”"', '"': '”"', '„': '“”"', '«': '»' };

/**
 * Finds what an article puts between double quotation marks. Single ones are left alone: they cannot be told from
 * apostrophes and transliterated consonants. A mark that nothing closes opens a quotation up to the end of its passage,
 * as in a quotation of several paragraphs; a quotation within a quotation is part of it.
 */
export function findQuotations({ passages }: Pick<Article, 'passages'>): Quotation[] {
	return passages.flatMap(({ id, text }) =>
		quotedRanges(text).map(({ start, end }) => {
			const exact = text.slice(start, end);
			return { passage: id, start, end, exact, words: countWords(exact) };
		}),
	);
}

function quotedRanges(text: string): { start: number; end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	let at = 0;
	while (at < text.length) {
		const mark = text.charAt(at);
		const closing = CLOSING[mark];
		at += 1;
		if (closing === undefined || !opens(text, at - 1)) continue;
		const start = at;
		while (at < text.length && !closes(text, at, closing)) at += 1;
		if (/[\p{L}\p{N}]/u.test(text.slice(start, at))) ranges.push({ start, end: at });
		at += 1;
	}
	return ranges;
}

/** A straight mark opens only where a word starts: after a digit it is inches. */
function opens(text: string, at: number): boolean {
	return text.charAt(at) !== '"' || (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1)));
}

function closes(text: string, at: number, closing: string): boolean {
	return closing.includes(text.charAt(at)) && (text.charAt(at) !== '"' || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)));
}
