import { siteBase } from '../scripts/site-base';

/** Makes an element with properties and children; text stays text, whatever is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children);
	return made;
}

/** Makes a link to an address below the site's base. */
export function siteLink(address: string, ...children: (Node | string)[]): HTMLAnchorElement {
	return element('a', { href: new URL(address, siteBase()).href }, ...children);
}

/** Says on an element which article it is of: its hue and mark. */
export function sided<Sided extends HTMLElement>(made: Sided, side: number): Sided {
	made.dataset['side'] = String(side + 1);
	return made;
}

/** Counts things: `1 passage`, `3 passages`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
