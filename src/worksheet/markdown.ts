import { escapeMarkdown } from '../citations/markdown';
import type { ReadItems } from './check-items';
import { pathOf, readPath, titleOf, type WorksheetData } from './edition';
import { parseItem, type Item } from './item';

/**
 * Writes a worksheet as Markdown that reads well and can be read back: a heading a item, linked to it (the offsets of words
 * are the link’s title), a task list of its marks, its words as a block quote, and the note.
 */
export function writeMarkdown(items: readonly Item[], data: WorksheetData, site: string): string {
	const { done, flag } = data.words;
	const parts = items.map((item) =>
		[
			`## [${escapeMarkdown(titleOf(data, item))}](${site}${pathOf(item)}${item.type === 'words' ? ` "${item.start}-${item.end}"` : ''})`,
			`- [${item.done ? 'x' : ' '}] ${done}\n- [${item.flag ? 'x' : ' '}] ${flag}`,
			...(item.type === 'words' ? [`> ${escapeMarkdown(item.exact)}`] : []),
			...(item.note === '' ? [] : [item.note.split('\n').map(escapeMarkdown).join('\\\n')]),
		].join('\n\n'),
	);
	return [`# ${escapeMarkdown(data.words.title)}: ${escapeMarkdown(data.title)}`, ...parts].join('\n\n') + '\n';
}

/** Reads a worksheet out of Markdown, line by line: no more of it than was written there. */
export function readMarkdown(text: string): ReadItems {
	const [, ...parts] = text.replace(/\r\n?/g, '\n').split(/^## /m);
	return parts.map((part) => {
		const [heading = '', ...lines] = part.split('\n');
		const [, address = '', from, to] = /\]\((\S+?)(?: "(\d+)-(\d+)")?\)\s*$/.exec(heading) ?? [];
		const place = readPath(address);
		const marks = lines.flatMap((line) => /^- \[([ xX])\]/.exec(line)?.[1] ?? []);
		const exact = lines.find((line) => line.startsWith('> '))?.slice(2);
		const rest = lines.filter((line) => !/^- \[[ xX]\]/.test(line) && !line.startsWith('> '));
		const note = rest.join('\n').trim().split('\n').map(readLine).join('\n');
		const values = { done: marks[0]?.toLowerCase() === 'x', flag: marks[1]?.toLowerCase() === 'x', note };
		const words = exact === undefined ? '' : unescape(exact);
		const start = from === undefined ? 0 : Number(from);
		return parseItem({
			...place,
			...(place?.type === 'words' && { exact: words, start, end: to === undefined ? words.length : Number(to) }),
			...values,
		});
	});
}

/** A line of a note: an odd number of backslashes at its end is the line’s break. */
function readLine(line: string): string {
	const [slashes = ''] = /\\*$/.exec(line) ?? [];
	return unescape(slashes.length % 2 === 1 ? line.slice(0, -1) : line);
}

function unescape(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
