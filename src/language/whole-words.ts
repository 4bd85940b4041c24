import { fold, foldText, type FoldedText, type Folding, type TextSpan } from './fold';

/** Finds every place where a spelling stands as whole words: letters, digits and marks may not touch it. `text` is folded alike. */
export function findWholeWords({ text, shown }: FoldedText, spelling: string, folding?: Folding): TextSpan[] {
	const needle = fold(spelling, folding).trim();
	if (needle === '') return [];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${escapePattern(needle)}(?![\\p{L}\\p{N}\\p{M}])`, 'gu');
	return [...text.matchAll(pattern)].map(({ index, 0: words }) => shown(index, index + words.length));
}

/** Finds the first place where some words stand as whole words in a text. */
export function findWholeWordsIn(text: string, words: string, folding?: Folding): TextSpan | undefined {
	return findWholeWords(foldText(text, folding), words, folding)[0];
}

/** Gives a pattern's source that matches a text as it stands. */
export function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
