import type { Element, ElementContent, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h[1-6]$/;
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|blockquote|hr)$/;

/** An element of an article that is a passage, and its kind. */
export interface PassageElement {
	element: Element;
	kind: 'paragraph' | 'item' | 'heading';
}

/**
 * Finds the passages of a tree in reading order: headings, paragraphs, and list items.
 * A list item that holds paragraphs or other blocks passes its kind on to them; lists within an item are passages of their own.
 */
export function findPassageElements(tree: Root): PassageElement[] {
	const found: PassageElement[] = [];
	collect(tree, 'paragraph', found);
	return found;
}

/** Gives the part of a passage element that is its own text: all but the lists inside a list item. */
export function ownContent(element: Element): ElementContent[] {
	const cut = element.tagName === 'li' ? element.children.findIndex(isList) : -1;
	return cut === -1 ? element.children : element.children.slice(0, cut);
}

/** Tells whether a node is an element that stands by itself, or holds one. */
export function isBlock(node: Nodes): boolean {
	return node.type === 'element' && (BLOCK.test(node.tagName) || node.children.some(isBlock));
}

/** Tells whether a node is a list. */
export function isList(node: Nodes): boolean {
	return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

/** Replaces the own text of a passage element, and keeps the lists inside it. */
export function replaceOwnContent(element: Element, content: ElementContent[]): void {
	element.children = [...content, ...element.children.slice(ownContent(element).length)];
}

function collect(parent: Nodes, kind: 'paragraph' | 'item', found: PassageElement[]): void {
	visit(parent, 'element', (element) => {
		if (element === parent) return undefined;
		if (HEADING.test(element.tagName)) {
			found.push({ element, kind: 'heading' });
			return SKIP;
		}
		if (element.tagName === 'p') {
			found.push({ element, kind });
			return SKIP;
		}
		if (element.tagName === 'li') {
			if (!element.children.some((child) => isBlock(child) && !isList(child))) found.push({ element, kind: 'item' });
			collect(element, 'item', found);
			return SKIP;
		}
		return undefined;
	});
}
