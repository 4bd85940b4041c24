import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

/** What other programs write before the items of a list, and Markdown takes for words. */
const BULLET = /^[•·◦‣▪●○■∙⁃]\s+/u;

/**
 * Makes a list of paragraphs that are copied lists: each of their lines starts with a bullet.
 *
 * ```md
 * · One
 * · Two
 * ```
 * is read as
 * ```md
 * - One
 * - Two
 * ```
 */
export function remarkReadBullets() {
	return (tree: Root): void => readBullets(tree);
}

function readBullets(parent: { children: RootContent[] }): void {
	const result: RootContent[] = [];
	let copied: List | undefined;
	for (const child of parent.children) {
		const items = child.type === 'paragraph' ? readItems(child) : undefined;
		if (items && copied) copied.children.push(...items);
		else if (items) result.push((copied = { type: 'list', ordered: false, spread: false, children: items }));
		else {
			copied = undefined;
			if (child.type === 'blockquote' || child.type === 'listItem' || child.type === 'list') readBullets(child);
			result.push(child);
		}
	}
	parent.children = result;
}

/** Gives the items of a paragraph, each line of which starts with a bullet; undefined where one does not. */
function readItems(paragraph: Paragraph): ListItem[] | undefined {
	const lines = cutLines(paragraph.children);
	const items: ListItem[] = [];
	for (const [first, ...rest] of lines) {
		if (first?.type !== 'text' || !BULLET.test(first.value)) return undefined;
		const words = { ...first, value: first.value.replace(BULLET, '') };
		const position = first.position ?? paragraph.position;
		const own: Paragraph = { type: 'paragraph', children: [words, ...rest], ...(position && { position }) };
		items.push({ type: 'listItem', spread: false, children: [own], ...(position && { position }) });
	}
	return items;
}

function cutLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const node of nodes) {
		if (node.type === 'break') lines.push([]);
		else if (node.type === 'text') {
			const { start } = node.position ?? {};
			for (const [index, value] of node.value.split('\n').entries()) {
				if (index > 0) lines.push([]);
				const place = start && { ...start, line: start.line + index };
				if (value !== '')
					lines.at(-1)?.push({ type: 'text', value, ...(place && { position: { start: place, end: place } }) });
			}
		} else lines.at(-1)?.push(node);
	}
	return lines;
}
