import { distance } from 'fastest-levenshtein';
import type { Pair } from '../pair';

/** How two spellings of one name differ, from not at all to altogether. */
export type SpellingDifference =
	'same' | 'hyphen' | 'apostrophe' | 'capitals' | 'marks' | 'letter' | 'spelling' | 'longer' | 'other';

/** Two spellings cut where they differ. */
export interface ComparedSpellings {
	difference: SpellingDifference;
	parts: Pair<SpellingPart[]>;
}

export interface SpellingPart {
	text: string;
	differs: boolean;
}

/** Compares two spellings of one name, word by word: `Hadi al-Amiri` and `Hadi al Ameri` share their first word. */
export function compareSpellings(left: string, right: string): ComparedSpellings {
	const [ours, theirs] = [left.split(' '), right.split(' ')];
	const [keptLeft, keptRight] = commonWords(ours, theirs);
	return { difference: describe(left, right), parts: [cut(ours, keptLeft), cut(theirs, keptRight)] };
}

/** Gives the words of a spelling without marks and capitals. */
export function plainWords(spelling: string): string[] {
	return spelling
		.toLowerCase()
		.replace(/['’‘ʼ]/g, '')
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== '');
}

function describe(left: string, right: string): SpellingDifference {
	if (left === right) return 'same';
	const [ours, theirs] = [plainWords(left), plainWords(right)];
	const [solid, otherSolid] = [ours.join(''), theirs.join('')];
	if (solid === otherSolid) {
		if (left.toLowerCase() === right.toLowerCase()) return 'capitals';
		const marksOf = (spelling: string): string => spelling.toLowerCase().replace(/[\p{L}\p{N}\p{M}\s]/gu, '');
		const marks = marksOf(left) + marksOf(right);
		return /^['’‘ʼ]+$/.test(marks) ? 'apostrophe' : /^[-‐‑]+$/.test(marks) ? 'hyphen' : 'marks';
	}
	if (distance(solid, otherSolid) === 1) return 'letter';
	const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
	if (ours.length === theirs.length) return isWithin(shorter, longer) ? 'spelling' : 'other';
	if (shorter.length > 0 && shorter.every((word) => longer.includes(word))) return 'longer';
	return isWithin(shorter, longer) || isLike(solid, otherSolid, 0.25) ? 'spelling' : 'other';
}

/** Tells whether each word of a spelling has one like it in another, in the same order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
	let next = 0;
	return (
		words.length > 0 &&
		words.every((word) => {
			const found = others.findIndex((other, index) => index >= next && isLike(word, other));
			next = found + 1;
			return found >= 0;
		})
	);
}

/** Tells whether two words are near enough to be one, spelled otherwise. */
function isLike(a: string, b: string, share = 0.4): boolean {
	return distance(a, b) <= share * Math.max(a.length, b.length);
}

/** Tells which words of two lists are a longest common run of words, gaps allowed. */
function commonWords(ours: readonly string[], theirs: readonly string[]): Pair<boolean[]> {
	const lengths = Array.from({ length: ours.length + 1 }, () => Array.from({ length: theirs.length + 1 }, () => 0));
	const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
	for (let row = ours.length - 1; row >= 0; row--)
		for (let column = theirs.length - 1; column >= 0; column--) {
			const line = lengths[row];
			if (line)
				line[column] =
					ours[row] === theirs[column]
						? at(row + 1, column + 1) + 1
						: Math.max(at(row + 1, column), at(row, column + 1));
		}
	const kept: Pair<boolean[]> = [ours.map(() => false), theirs.map(() => false)];
	for (let row = 0, column = 0; row < ours.length && column < theirs.length;) {
		if (ours[row] === theirs[column]) {
			kept[0][row++] = true;
			kept[1][column++] = true;
		} else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}
	return kept;
}

/** Joins neighbouring words of a kind to parts, the blanks between them kept. */
function cut(words: readonly string[], kept: readonly boolean[]): SpellingPart[] {
	const parts: SpellingPart[] = [];
	for (const [index, word] of words.entries()) {
		const differs = kept[index] !== true;
		const last = parts.at(-1);
		if (last?.differs === differs) last.text += ` ${word}`;
		else {
			if (last) last.text += ' ';
			parts.push({ text: word, differs });
		}
	}
	return parts;
}
