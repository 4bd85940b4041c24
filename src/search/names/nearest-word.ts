import { distance } from 'fastest-levenshtein';
import type { KnownWord } from '../query/lexicon';

/**
 * Counts the slips of a typist that part two words: wrong, missing, doubled and swapped letters. `Infinity` where they
 * are more than one, or two in eight letters, or other than a swap in words shorter than `shortest`; in the first letter
 * only a single one counts, in six letters or more.
 */
export function countSlips(a: string, b: string, shortest: number): number {
	const shorter = Math.min(a.length, b.length);
	const most = shorter < 8 ? 1 : 2;
	// What takes no counting first: most words are nothing like each other.
	const apart = Math.abs(a.length - b.length);
	const isStart = sharesStart(a, b);
	if (shorter < 4 || apart > most || (!isStart && shorter < 6)) return Infinity;
	// A letter more or less is no other name, where one letter for another may be.
	const isShort = (apart === 0 ? shorter : Math.max(a.length, b.length)) < shortest;
	if (isShort && apart > 0) return Infinity;
	const isSwap = apart === 0 && a !== b && hasSwap(a, b);
	if (isShort && !isSwap) return Infinity;
	const edits = distance(a, b);
	if (!isStart && edits > 1) return Infinity;
	const slips = isSwap ? 1 : edits;
	return slips <= most ? slips : Infinity;
}

interface NearWord {
	word: string;
	slips: number;
}

const asked = new WeakMap<ReadonlyMap<string, KnownWord>, Map<string, NearWord | undefined>>();

/**
 * Finds the word nearest to a mistyped one; of words as near, one with the same first letter and outside of names. Several
 * ways of understanding a query ask for the same word: it is looked for once.
 */
export function nearestWord(word: string, words: ReadonlyMap<string, KnownWord>): NearWord | undefined {
	const answers = asked.get(words) ?? new Map<string, NearWord | undefined>();
	asked.set(words, answers);
	if (!answers.has(word)) answers.set(word, findNearest(word, words));
	return answers.get(word);
}

function findNearest(word: string, words: ReadonlyMap<string, KnownWord>): NearWord | undefined {
	const lengths = byLength.get(words) ?? wordsByLength(words);
	byLength.set(words, lengths);
	let best: (NearWord & { rank: number; order: number }) | undefined;
	// Two slips change the length by two at most.
	for (let length = word.length - 2; length <= word.length + 2; length += 1) {
		for (const { known, isProper, order } of lengths.get(length) ?? []) {
			const slips = countSlips(word, known, isProper ? 6 : 5);
			if (slips === Infinity) continue;
			const rank =
				slips * 8 + (word[0] === known[0] ? 0 : 4) + (isProper ? 2 : 0) + (word.length === known.length ? 1 : 0);
			// Of words as near, the one that the texts have first.
			if (!best || rank < best.rank || (rank === best.rank && order < best.order))
				best = { word: known, slips, rank, order };
		}
	}
	return best && { word: best.word, slips: best.slips };
}

interface CountedWord {
	known: string;
	isProper: boolean;
	order: number;
}

const byLength = new WeakMap<ReadonlyMap<string, KnownWord>, Map<number, CountedWord[]>>();

/** Gives the words with letters by their length, so that few are looked at. */
function wordsByLength(words: ReadonlyMap<string, KnownWord>): Map<number, CountedWord[]> {
	const counted = [...words].map(([known, { isProper }], order) => ({ known, isProper, order }));
	return Map.groupBy(
		counted.filter(({ known }) => /\p{L}/u.test(known)),
		({ known }) => known.length,
	);
}

function sharesStart(a: string, b: string): boolean {
	return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Tells whether two neighbours changed places, and nothing else. */
function hasSwap(a: string, b: string): boolean {
	let first = 0;
	while (first < a.length && a[first] === b[first]) first += 1;
	return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
