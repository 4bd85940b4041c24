import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isBlock, isList, isPlainRow, ownContent } from './passage-elements';
import { textOf } from './text-ranges';

/**
 * Puts words that stand outside of every paragraph, heading, list item, row and code block into paragraphs of their own,
 * so that all words shown are in a passage, and proved. What raw HTML leaves behind are such words.
 *
 * ```html
 * Stray <em>words</em>.<p>A paragraph.</p><ul><li>An item</li></ul>
 * ```
 * becomes
 * ```html
 * <p>Stray <em>words</em>.</p><p>A paragraph.</p><ul><li>An item</li></ul>
 * ```
 */
export function rehypeWrapWords() {
	return (tree: Root): void => wrapWords(tree);
}

function wrapWords(parent: Root | Element): void {
	if (parent.type === 'element' && /^(?:p|h[1-6])$/.test(parent.tagName)) return;
	if (parent.type === 'element' && parent.tagName === 'tr' && isPlainRow(parent)) return;
	const isPlain = parent.type === 'element' && parent.tagName === 'li' && isPlainItem(parent);
	const result: RootContent[] = [];
	let run: ElementContent[] = [];
	const closeRun = (): void => {
		result.push(...(isPlain || textOf(run).trim() === '' ? run : [paragraph(run)]));
		run = [];
	};
	for (const child of parent.children.flatMap(unwrapOddCode)) {
		if (child.type === 'doctype') continue;
		if (isBlock(child)) {
			closeRun();
			if (child.type === 'element' && child.tagName !== 'pre') wrapWords(child);
			result.push(child);
		} else run.push(child);
	}
	closeRun();
	// Only elements and text come in, and only those go out.
	parent.children = result;
}

/** A code block that holds blocks is none. */
function unwrapOddCode(node: RootContent): RootContent[] {
	return node.type === 'element' && node.tagName === 'pre' && node.children.some(isBlock)
		? node.children.flatMap(unwrapOddCode)
		: [node];
}

/** Tells whether a list item is words and then lists, which is how Markdown writes a passage that is an item. */
function isPlainItem(item: Element): boolean {
	const own = ownContent(item);
	return (
		!own.some(isBlock) &&
		item.children.slice(own.length).every((child) => isList(child) || textOf([child]).trim() === '')
	);
}

function paragraph(children: ElementContent[]): Element {
	const position = children.find((child) => textOf([child]).trim() !== '')?.position;
	return { type: 'element', tagName: 'p', properties: {}, children, ...(position && { position }) };
}
