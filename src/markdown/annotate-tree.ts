import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { findPassageElements, ownContent, replaceOwnContent } from './passage-elements';
import { insertAt, textOf, wrapTextRanges, type TextRange } from './text-ranges';

/** What a page adds to a passage: layers of wrapped words, innermost last, and elements before and after its text. */
export interface PassageAnnotations {
	layers?: TextRange[][];
	/** Elements without text, each put in behind the character before an offset: a mark is drawn by the style sheet, from its attributes. */
	inserts?: { offset: number; element: Element }[];
	before?: ElementContent[];
	after?: ElementContent[];
}

/**
 * Renders an article's tree as HTML with what a page adds to its passages.
 * Every id of the tree carries `prefix`, so that two articles can stand on one page; what stands before and after
 * a passage is taken as it is. Nothing may add to its words: who copies them gets them, and no number or mark.
 *
 * ```html
 * <p id="p1">Words.</p>
 * ```
 * becomes, with prefix `a-` and a link before it,
 * ```html
 * <div class="passage"><a class="no" href="#a-p1"></a><p id="a-p1">Words.</p></div>
 * ```
 */
export function renderAnnotated(
	tree: Root,
	{ prefix = '', annotate }: { prefix?: string; annotate: (id: string) => PassageAnnotations },
): string {
	const copy = structuredClone(tree);
	const passages = findPassageElements(copy).filter(({ element }) => typeof element.properties.id === 'string');
	const additions = new Map<Element, PassageAnnotations>();
	for (const { element } of passages) {
		const annotations = annotate(String(element.properties.id));
		const text = textOf(ownContent(element));
		for (const layer of annotations.layers ?? [])
			replaceOwnContent(element, wrapTextRanges(ownContent(element), layer));
		for (const { offset, element: inserted } of annotations.inserts ?? [])
			replaceOwnContent(element, insertAt(ownContent(element), offset, inserted));
		assertSameWords(element, text);
		additions.set(element, annotations);
	}
	scopeIds(copy, prefix);
	frame(copy, additions);
	return toHtml(copy);
}

function assertSameWords(element: Element, text: string): void {
	if (textOf(ownContent(element)) !== text)
		throw new Error(
			`What is added within \`${String(element.properties.id)}\` has words of its own: draw them by the style sheet.`,
		);
}

/** Puts the prefix before every id and every reference to one. */
function scopeIds(tree: Root, prefix: string): void {
	if (prefix === '') return;
	visit(tree, 'element', ({ properties }) => {
		if (typeof properties.id === 'string') properties.id = prefix + properties.id;
		if (typeof properties.href === 'string' && properties.href.startsWith('#'))
			properties.href = `#${prefix}${properties.href.slice(1)}`;
		for (const key of ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls'] as const) {
			const value = properties[key];
			if (Array.isArray(value)) properties[key] = value.map((id) => prefix + String(id));
		}
	});
}

/** Puts the elements before and after each passage: around a paragraph or heading, inside a list item. */
function frame(parent: Root | Element, additions: Map<Element, PassageAnnotations>): void {
	// What replaces an element is made of elements, which may stand wherever it stood.
	parent.children = parent.children.flatMap((child): RootContent[] => {
		if (child.type !== 'element') return [child];
		frame(child, additions);
		const added = additions.get(child);
		if (!added) return [child];
		const { before = [], after = [] } = added;
		if (child.tagName === 'tr') return frameRow(child, before, after);
		if (child.tagName === 'li') {
			const own = ownContent(child);
			const lists = child.children.slice(own.length);
			// A list item's text gets an element of its own, so that its id is on the words alone.
			const { id, ...properties } = child.properties;
			const words: Element = { type: 'element', tagName: 'span', properties: { id: id ?? null }, children: own };
			return [
				{
					...child,
					properties: { ...properties, className: ['passage'] },
					children: [...before, words, ...after, ...lists],
				},
			];
		}
		return [
			{
				type: 'element',
				tagName: 'div',
				properties: { className: ['passage'] },
				children: [...before, child, ...after],
			},
		];
	});
}

/** What is added to a row stands in its first cell, without words, and in a row of its own behind it. */
function frameRow(row: Element, before: ElementContent[], after: ElementContent[]): Element[] {
	const cells = row.children.filter((child) => child.type === 'element');
	const children = row.children.map((child) =>
		child.type === 'element' && child === cells[0] ? { ...child, children: [...before, ...child.children] } : child,
	);
	const framed: Element = { ...row, properties: { ...row.properties, className: ['passage'] }, children };
	if (after.length === 0) return [framed];
	const cell: Element = { type: 'element', tagName: 'td', properties: { colSpan: cells.length }, children: after };
	return [framed, { type: 'element', tagName: 'tr', properties: { className: ['beside'] }, children: [cell] }];
}
