import { textFragment } from '../components/text-fragment';
import type { Range } from './find-concept';

const MOST = 6;
const MOST_CONTEXT = 8;

/**
 * Gives the text directives that mark words of a passage where they stand, and not where else the article has them
 * (https://wicg.github.io/scroll-to-text-fragment/): each with the words around it, as many as tell it apart.
 * `others` are the article's other passages.
 */
export function textDirectives(passage: string, ranges: readonly Range[], others: readonly string[]): string {
	const directives = ranges.slice(0, MOST).map((range) => directive(passage, wholeWord(passage, range), others));
	return directives.length === 0 ? '' : `:~:text=${directives.join('&text=')}`;
}

/** A directive finds whole words only: `Iran` of `Iran’s` takes the rest along. */
function wholeWord(passage: string, [start, end]: Range): Range {
	const before = /[\p{L}\p{N}\p{M}'’]*$/u.exec(passage.slice(0, start))?.[0].replace(/^['’]+/, '') ?? '';
	const after = /^[\p{L}\p{N}\p{M}'’]*/u.exec(passage.slice(end))?.[0].replace(/['’]+$/, '') ?? '';
	return [start - before.length, end + after.length];
}

function directive(passage: string, [start, end]: Range, others: readonly string[]): string {
	const before = passage.slice(0, start).match(/\S+\s*/g) ?? [];
	const after = passage.slice(end).match(/\s*\S+/g) ?? [];
	const exact = passage.slice(start, end);
	const texts = [passage, ...others].map((text) => text.toLowerCase());
	// The title or a note may have the words too: a little context is always given, of what stands before where there is any.
	for (let size = 2; ; size += 1) {
		const prefix = before.slice(-size).join('');
		const suffix = after.slice(0, Math.max(0, size - before.length)).join('');
		const places = texts.reduce((count, text) => count + text.split((prefix + exact + suffix).toLowerCase()).length - 1, 0);
		if (places < 2 || size === MOST_CONTEXT) return `${encoded(prefix, '', '-,')}${encoded(exact)}${encoded(suffix, ',-')}`;
	}
}

function encoded(words: string, ahead = '', behind = ''): string {
	const text = words.trim();
	return text === '' ? '' : `${ahead}${textFragment(text).slice(':~:text='.length)}${behind}`;
}
