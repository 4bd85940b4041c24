import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { isBlock } from './passage-elements';
import { isCell } from './text-ranges';

/**
 * Makes blocks fit for passages: a caption stands before its table, the cells of a row have a blank between them, and
 * an aside that is no footnote is as good as what it holds.
 *
 * ```html
 * <table><caption>Boats</caption><tr><td>Suhayl</td><td>eleven</td></tr></table>
 * ```
 * becomes
 * ```html
 * <p>Boats</p><table><tr><td>Suhayl</td> <td>eleven</td></tr></table>
 * ```
 */
export function rehypeSettleBlocks() {
	return (tree: Root): void => {
		settle(tree);
		visit(tree, 'element', (element) => {
			if (element.tagName === 'tr') element.children = withBlanks(element.children.filter(isCell));
		});
	};
}

function settle(parent: Root | Element): void {
	// Elements and text come in, and only those go out.
	parent.children = parent.children.flatMap((child): RootContent[] => {
		if (child.type !== 'element') return [child];
		settle(child);
		if (child.tagName === 'aside' && child.properties['dataNote'] === undefined) return child.children;
		if (child.tagName !== 'table') return [child];
		const captions = child.children.filter(isCaption).flatMap(settleCaption);
		child.children = child.children.filter((node) => node.type === 'element' && !isCaption(node));
		return [...captions, child];
	});
}

function isCaption(node: ElementContent): node is Element {
	return node.type === 'element' && node.tagName === 'caption';
}

function settleCaption({ children, position }: Element): ElementContent[] {
	return children.some(isBlock)
		? children
		: [{ type: 'element', tagName: 'p', properties: {}, children, ...(position && { position }) }];
}

function withBlanks(cells: ElementContent[]): ElementContent[] {
	return cells.flatMap((cell, index) => (index === 0 ? [cell] : [{ type: 'text', value: ' ' } as const, cell]));
}
