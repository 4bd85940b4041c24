import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { isBlock, isList } from './passage-elements';

const SPECIAL = /^(?:ol|blockquote|pre|code|table|aside)$/;

/** Tells whether a text has parts that few texts have, and that a style sheet of their own is for: tables, stanzas, notes … */
export function hasSpecialParts(tree: Root): boolean {
	let isFound = false;
	visit(tree, 'element', (element) => {
		const { className } = element.properties;
		const isMarked = Array.isArray(className) && (className.includes('verse') || className.includes('image'));
		const isOddItem = element.tagName === 'li' && element.children.some((child) => isBlock(child) && !isList(child));
		isFound = SPECIAL.test(element.tagName) || isMarked || isOddItem;
		return isFound ? EXIT : undefined;
	});
	return isFound;
}
