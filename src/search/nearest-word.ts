import { distance } from 'fastest-levenshtein';
import type { KnownWord } from './lexicon';

/**
 * Counts the slips of a typist that part two words: wrong, missing, doubled and swapped letters. `Infinity` where they
 * are more than one, or two in eight letters, or other than a swap in words shorter than `shortest`.
 */
export function countSlips(a: string, b: string, shortest: number): number {
	const shorter = Math.min(a.length, b.length);
	if (shorter < 4 || Math.abs(a.length - b.length) > 2 || !sharesStart(a, b)) return Infinity;
	const edits = distance(a, b);
	const isSwap = edits === 2 && hasSwap(a, b);
	if (shorter < shortest && !isSwap) return Infinity;
	const slips = isSwap ? 1 : edits;
	return slips <= (shorter < 8 ? 1 : 2) ? slips : Infinity;
}

/** Finds the word nearest to a mistyped one; of words as near, the more frequent. */
export function nearestWord(
	word: string,
	words: ReadonlyMap<string, KnownWord>,
): { word: string; stem: string; slips: number } | undefined {
	let best: { word: string; stem: string; slips: number; count: number } | undefined;
	for (const [known, { stem, count, isProper }] of words) {
		const slips = countSlips(word, known, isProper ? 6 : 5);
		if (slips === Infinity) continue;
		if (!best || slips < best.slips || (slips === best.slips && count > best.count)) best = { word: known, stem, slips, count };
	}
	return best;
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
