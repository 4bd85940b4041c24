import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts a named placeholder in the place of each image: articles are text, and nothing is fetched.
 * Its name is drawn by the style sheet, so that the text stays the text.
 *
 * ```html
 * <img src="plans/mole.png" alt="The North Mole">
 * ```
 * becomes
 * ```html
 * <span class="image" role="img" aria-label="The North Mole" data-name="The North Mole"></span>
 * ```
 */
export function rehypeNameImages() {
	return (tree: Root): void => {
		visit(tree, 'element', (element) => {
			if (element.tagName !== 'img') return;
			const name = imageName(element.properties);
			element.tagName = 'span';
			element.properties =
				name === '' ? { className: ['image'] } : { className: ['image'], role: 'img', ariaLabel: name, dataName: name };
		});
	};
}

/** Gives the name of an image: what it shows, its title, or its file; empty where none is known. */
export function imageName({ alt, title, src }: Element['properties']): string {
	const words = [alt, title]
		.map((value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''))
		.find(Boolean);
	if (words !== undefined) return words;
	const address = typeof src === 'string' && !/^data:/i.test(src) ? src.replace(/[?#].*$/s, '') : '';
	return address.split('/').at(-1) ?? '';
}
