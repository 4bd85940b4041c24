import { distance } from 'fastest-levenshtein';
import type { Article, Quote } from '../comparison/model';
import type { Pair } from '../comparison/pair';

/** A word that may be a slip of the source, and what is meant. */
export interface Slip {
	quote: Quote;
	meant: string;
	reason: string;
	score: number;
}

/** A slip is seen in words of this length and more: shorter ones are too near to one another. */
const SHORTEST = 5;

/**
 * Finds words that may be slips: a word twice in a row, and a word in small letters that no dictionary and neither text has elsewhere, one
 * letter or two swapped ones away from a word of a dictionary. Names have capitals, and are left alone.
 */
export function suggestSlips(article: Article, articles: Pair<Article>, isWord: (word: string) => boolean): Slip[] {
	const counts = new Map<string, number>();
	for (const { passages } of articles)
		for (const { text } of passages)
			for (const [word] of text.matchAll(/\p{L}+/gu))
				counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
	const letters = [...new Set([...counts.keys()].join(''))];
	return article.passages.flatMap((passage) => {
		const { text, sentences } = passage;
		const quote = (start: number, end: number): Quote => ({
			article: article.id,
			passage: passage.id,
			sentence: sentences.find((own) => start >= own.start && start < own.end)?.id ?? '',
			start,
			end,
			exact: text.slice(start, end),
		});
		const twice = [...text.matchAll(/(?<![\p{L}\p{N}])(\p{Ll}{2,}) \1(?![\p{L}\p{N}])/gu)]
			.filter(([, word = '']) => !/^(?:that|had|very|no|so|ha)$/.test(word))
			.map(({ 0: found, 1: word = '', index }): Slip => ({
				quote: quote(index, index + found.length),
				meant: word,
				reason: 'the same word twice in a row',
				score: 0.8,
			}));
		const wrong = [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}'’-])/gu)].flatMap(
			({ 0: word, index }): Slip[] => {
				if (word.length < SHORTEST || isKnown(word, isWord) || (counts.get(word) ?? 0) > 1) return [];
				const near = neighboursOf(word, letters).filter((other) => other.length >= SHORTEST - 1 && isWord(other));
				const [meant] = near.toSorted(
					(a, b) =>
						(counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
						Number(lettersOf(b) === lettersOf(word)) - Number(lettersOf(a) === lettersOf(word)) ||
						distance(word, a) - distance(word, b),
				);
				return meant === undefined
					? []
					: [
							{
								quote: quote(index, index + word.length),
								meant,
								reason: `in no dictionary, and one letter from “${meant}”`,
								score: counts.has(meant) ? 0.9 : 0.7,
							},
						];
			},
		);
		return [...twice, ...wrong];
	});
}

/** Swapped letters are the likeliest slip. */
function lettersOf(word: string): string {
	return [...word].sort().join('');
}

/** Tells whether a dictionary has a word, or what it is formed of. */
function isKnown(word: string, isWord: (word: string) => boolean): boolean {
	if (isWord(word)) return true;
	const prefix = /^(?:un|re|non|pre|anti|inter|over|under|out|mis|co|sub|super|de|dis|counter)(?=\p{L}{4})/u.exec(
		word,
	)?.[0];
	return prefix !== undefined && isWord(word.slice(prefix.length));
}

/** Gives all words that one letter more, less or other, or two swapped ones make of a word. */
function neighboursOf(word: string, letters: readonly string[]): string[] {
	const made = new Set<string>();
	for (let at = 0; at <= word.length; at += 1) {
		const [head, tail] = [word.slice(0, at), word.slice(at)];
		for (const letter of letters) {
			made.add(head + letter + tail);
			if (tail !== '') made.add(head + letter + tail.slice(1));
		}
		if (tail !== '') made.add(head + tail.slice(1));
		if (tail.length > 1) made.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
	}
	made.delete(word);
	return [...made];
}
