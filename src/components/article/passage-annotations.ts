import type { Element } from 'hast';
import { h } from 'hastscript';

/** The number of a passage, as shown before it: `¶3`; headings carry none. */
export function passageNumber(passage: string): string {
	return passage.startsWith('p') ? passage.slice(1) : '';
}

/**
 * Makes a link on a passage to itself, whose id carries `prefix`, for those who hear it under a `name`. Its number is drawn by the style sheet, so that the
 * text stays the text.
 */
export function numberLink(passage: string, name: string, prefix = ''): Element[] {
	const number = passageNumber(passage);
	return number === '' ? [] : [h('a.no', { href: `#${prefix}${passage}`, dataN: number, ariaLabel: name })];
}
