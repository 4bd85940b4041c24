import type { OriginalMark, OriginalPart } from './schemas/original-part';
import type { Passage } from './schemas/passage';

/** What the original must read next: the title, or a passage with what may stand before and between its words. */
export interface Piece {
	text: string;
	passage?: Passage;
	part?: Extract<OriginalPart, { type: 'passage' }>;
}

/** The outcome of reading a piece at a place of the original. */
export type PieceMatch =
	| {
			type: 'matched';
			end: number;
			/** Whether the mark of a list item or note stood there; undefined where the piece has none. */
			isMarked?: boolean;
	  }
	/** `at` is how far the original was read, `same` how far the piece; a mark before it was there or not. */
	| { type: 'parted'; at: number; same: number; isMarked: boolean };

const BULLETS = '[•◦‣▪·●○■∙⁃*+–—-]';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads a piece at a place of the original, which is where a word starts. */
export function matchPiece(original: string, piece: Piece, start: number): PieceMatch {
	const mark = piece.part?.mark;
	if (!mark) return matchWords(original, piece, start, false);
	const length = markPattern(mark).exec(original.slice(start, start + 40))?.[0].length;
	const marked = length === undefined ? undefined : matchWords(original, piece, start + length, true);
	if (marked?.type === 'matched') return marked;
	const plain = matchWords(original, piece, start, false);
	if (plain.type === 'matched') return plain;
	return marked ?? plain;
}

/** Gives the mark of a piece as the page shows it. */
export function shownMark(mark: OriginalMark | undefined): string {
	if (mark === undefined) return '';
	return mark.type === 'bullet' ? '• ' : mark.type === 'number' ? `${mark.number}. ` : `[${mark.label}] `;
}

function markPattern(mark: OriginalMark): RegExp {
	if (mark.type === 'bullet') return new RegExp(`^${BULLETS}\\s+`, 'u');
	if (mark.type === 'number') return new RegExp(`^\\(?0*${mark.number}(?:[.)]|\\.\\)|°|º)\\s+`, 'u');
	const label = escape(mark.label);
	return new RegExp(`^(?:\\[\\^?${label}\\]:?|\\(${label}\\)|\\^?${label}[.):]?(?=\\s)|${superscript(mark.label)})\\s*`, 'u');
}

/** What stands in the text where a note is referred to. */
function signPattern(label: string): RegExp {
	const own = escape(label);
	return new RegExp(`^\\s?(?:\\[\\^?${own}\\]|\\(${own}\\)|\\^${own}|${superscript(label)}|${own}(?![\\p{L}\\p{N}]))`, 'u');
}

function superscript(label: string): string {
	return /^\d+$/.test(label) ? [...label].map((digit) => SUPERSCRIPTS[Number(digit)]).join('') : escape(label);
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** Reads words: white space is like white space, but where lines carry meaning a line ends where the original’s does. */
function matchWords(original: string, { text, passage, part }: Piece, start: number, isMarked: boolean): PieceMatch {
	const kind = passage?.kind;
	const hasLines = kind === 'verse' || kind === 'code';
	const blank = kind === 'quote' ? /\s+(?:(?<=\n[^\S\n]*)(?:>\s*)+)?/y : /\s+/y;
	let at = start;
	let same = 0;
	const skip = (pattern: RegExp): void => {
		at += pattern.exec(original.slice(at, at + 400))?.[0].length ?? 0;
	};
	const parted = (): PieceMatch => ({ type: 'parted', at, same, isMarked });
	if (kind === 'quote') skip(/^(?:>\s*)+/);
	if (kind === 'row') skip(/^\|[\s|]*/);
	while (same <= text.length) {
		for (const sign of part?.signs ?? []) if (sign.at === same) skip(signPattern(sign.label));
		if (same === text.length) break;
		if (part?.borders?.includes(same)) {
			const before = at;
			skip(/^[\s|]+/);
			// Beside an empty cell two borders are one.
			if (text[same] === ' ') {
				if (at === before) return parted();
				same += 1;
				continue;
			}
		}
		const run = /\s+/y;
		run.lastIndex = same;
		const own = run.exec(text)?.[0];
		if (own === undefined) {
			if (original[at] !== text[same]) return parted();
			at += 1;
			same += 1;
			continue;
		}
		blank.lastIndex = at;
		const found = blank.exec(original)?.[0];
		// A blank at the end of the original is no blank between words.
		if (found === undefined || at + found.length >= original.length || (hasLines && own.includes('\n') !== found.includes('\n')))
			return parted();
		at += found.length;
		same += own.length;
	}
	if (kind === 'row') skip(/^\s*\|/);
	if (at < original.length && !/\s/.test(original.charAt(at))) return parted();
	if (kind === 'code' && !hasSameIndents(original, start, at, text)) return { type: 'parted', at: start, same: 0, isMarked };
	if (kind === 'row') skip(/^\s*\|?(?:\s*:?-{2,}:?\s*\|?)+(?=\s|$)/);
	return { type: 'matched', end: at, ...(part?.mark && { isMarked }) };
}

/** Tells whether the lines of code are indented alike, whatever the indentation of the whole. */
function hasSameIndents(original: string, start: number, end: number, text: string): boolean {
	const lineStart = original.lastIndexOf('\n', start - 1) + 1;
	const isAlone = original.slice(lineStart, start).trim() === '';
	const theirs = indents(original.slice(isAlone ? lineStart : start, end));
	const own = indents(text);
	// What stands behind a mark on its line has an indentation that nobody wrote.
	return theirs.every((indent, index) => indent === own[index] || (index === 0 && !isAlone));
}

function indents(code: string): string[] {
	const lines = code.split('\n').filter((line) => line.trim() !== '');
	const own = lines.map((line) => /^\s*/.exec(line)?.[0] ?? '');
	const least = Math.min(...own.map(({ length }) => length));
	return own.map((indent) => indent.slice(least));
}
