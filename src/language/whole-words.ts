import { fold, foldText, type FoldedText, type Folding, type TextSpan } from './fold';

/** Finds every place where a spelling stands as whole words: letters, digits and marks may not touch it. `text` is folded alike. */
export function findWholeWords({ text, shown }: FoldedText, spelling: string, folding?: Folding): TextSpan[] {
	const needle = fold(spelling, folding).trim();
	if (needle === '') return [];
	const found: TextSpan[] = [];
	for (let at = text.indexOf(needle); at !== -1;) {
		const end = at + needle.length;
		const isWhole =
			!ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && !STARTS_IN_WORD.test(text.slice(end, end + 2));
		if (isWhole) found.push(shown(at, end));
		at = text.indexOf(needle, isWhole ? end : at + 1);
	}
	return found;
}

/** A letter, digit or mark, of up to two units, at the end and at the start of what stands beside. */
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const STARTS_IN_WORD = /^[\p{L}\p{N}\p{M}]/u;

/** Finds the first place where some words stand as whole words in a text. */
export function findWholeWordsIn(text: string, words: string, folding?: Folding): TextSpan | undefined {
	return findWholeWords(foldText(text, folding), words, folding)[0];
}

/** Gives a pattern's source that matches a text as it stands. */
export function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
