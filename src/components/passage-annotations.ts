import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CrossReferences } from '../comparison/cross-references';
import type { TextRange } from '../markdown/text-ranges';

/** The number of a passage, as shown before it: `¶3`; headings carry none. */
export function passageNumber(passage: string): string {
	return passage.startsWith('p') ? passage.slice(1) : '';
}

/**
 * Makes a link on a passage to itself, whose id carries `prefix`. Its number is drawn by the style sheet, so that the
 * text stays the text.
 */
export function numberLink(passage: string, label: string, prefix = ''): Element[] {
	const number = passageNumber(passage);
	return number === '' ? [] : [h('a.no', { href: `#${prefix}${passage}`, dataN: number, ariaLabel: `${label} passage ${number}` })];
}

/** Makes the names in a passage links to their pages. */
export function nameLinks(refs: CrossReferences, article: string, passage: string): TextRange[] {
	return refs.mentionsIn(article, passage).map(({ name, mention }) => ({
		start: mention.start,
		end: mention.end,
		wrap: (children) => h('a.n', { href: `/names/${name.id}/` }, children),
	}));
}

/**
 * Gives the mark of each note with the offset behind which it stands: a button that opens the note, and works without
 * script. A mark never stands inside a name, which is a link.
 */
export function noteMarks(refs: CrossReferences, article: string, passage: string): { offset: number; element: Element }[] {
	const { text } = refs.passage(article, passage);
	const mentions = refs.mentionsIn(article, passage);
	return refs.notesIn(article, passage).map(({ note, quote }) => {
		const name = mentions.find(({ mention }) => mention.start < quote.end && quote.end < mention.end);
		return { offset: name?.mention.end ?? quote.end, element: noteButton(note.id, note.kind, text.slice(quote.start, quote.end)) };
	});
}

/** Gives the words of a note's mark and heading. */
export const noteWords = { sic: 'so in the source', gloss: 'what this refers to', ambiguity: 'two readings' } as const;

function noteButton(id: string, kind: keyof typeof noteWords, words: string): Element {
	return h('button.nt', {
		type: 'button',
		popovertarget: `note-${id}`,
		dataKind: kind,
		ariaLabel: `Note on “${words}”: ${noteWords[kind]}`,
	});
}
