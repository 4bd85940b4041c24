import { siteBase } from '../../browser/site-base';

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

/** Makes the mark and short name of an article. */
export function sideLabel(label: string, side: number): HTMLElement {
	return sided(element('span', { className: 'side' }, element('span', { className: 'mark' }), label), side);
}

/** Makes the elements of a list with dots between them. */
export function dotted(parts: readonly (Node | string)[]): (Node | string)[] {
	return parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}
