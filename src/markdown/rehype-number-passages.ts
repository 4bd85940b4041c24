import type { ElementContent, Root } from 'hast';
import { findPassageElements, ownContent, replaceOwnContent } from './passage-elements';
import { textOf } from './text-ranges';

/**
 * Gives each passage its id, in reading order, and folds its white space as HTML shows it.
 *
 * ```html
 * <h2>One</h2><p>First  words.</p><ul><li>An item</li></ul>
 * ```
 * becomes
 * ```html
 * <h2 id="h1">One</h2><p id="p1">First words.</p><ul><li id="p2">An item</li></ul>
 * ```
 */
export function rehypeNumberPassages() {
	return (tree: Root): void => {
		let passages = 0;
		let headings = 0;
		for (const { element, kind } of findPassageElements(tree)) {
			const content = foldContent(ownContent(element));
			replaceOwnContent(element, content);
			if (textOf(content) === '') continue;
			element.properties.id = kind === 'heading' ? `h${++headings}` : `p${++passages}`;
		}
	};
}

/** Folds white space across the text nodes of a passage, so that their text is the text as shown. */
function foldContent(nodes: ElementContent[]): ElementContent[] {
	let afterBlank = true;
	const fold = (node: ElementContent): ElementContent => {
		if (node.type === 'element' && node.tagName === 'br') return fold({ type: 'text', value: ' ' });
		if (node.type === 'element') return { ...node, children: node.children.map(fold) };
		if (node.type !== 'text') return node;
		const value = node.value.replace(/\s+/g, ' ').slice(afterBlank && /^\s/.test(node.value) ? 1 : 0);
		if (value !== '') afterBlank = value.endsWith(' ');
		return { ...node, value };
	};
	return trimEnd(nodes.map(fold));
}

function trimEnd(nodes: ElementContent[]): ElementContent[] {
	const last = nodes.at(-1);
	if (last?.type === 'text') {
		const value = last.value.trimEnd();
		return value === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
	}
	if (last?.type === 'element') {
		const children = trimEnd(last.children);
		const before = nodes.slice(0, -1);
		// An element without words does not end the text: a blank before it does.
		return [...(textOf(children) === '' ? trimEnd(before) : before), { ...last, children }];
	}
	return nodes;
}
