import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Passage } from '../content/schemas/passage';

const HEADING = /^h[1-6]$/;
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|blockquote|hr|pre|table|thead|tbody|tfoot|tr|td|th|aside)$/;

/** What stands before the first words of a passage, drawn and not written: the mark of a list item, the label of a note. */
export type Lead =
	{ type: 'bullet'; list: object } | { type: 'number'; number: number; list: object } | { type: 'note'; label: string };

/** An element of an article that is a passage, its kind, and what stands before it. */
export interface PassageElement {
	element: Element;
	kind: Passage['kind'];
	lead?: Lead;
}

/**
 * Finds the passages of a tree in reading order: headings, paragraphs, list items, rows of tables, code blocks, stanzas,
 * and the paragraphs of quotations and notes. In a list item the first passage has its mark; what follows, and lists
 * within it, are passages of their own.
 */
export function findPassageElements(tree: Root): PassageElement[] {
	const found: PassageElement[] = [];
	collect(tree, { kind: 'paragraph', pending: {} }, found);
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

/** Tells whether a row of a table is one passage: its cells hold words alone. */
export function isPlainRow({ children }: Element): boolean {
	return children.every((cell) => cell.type !== 'element' || !cell.children.some(isBlock));
}

/** Replaces the own text of a passage element, and keeps the lists inside it. */
export function replaceOwnContent(element: Element, content: ElementContent[]): void {
	element.children = [...content, ...element.children.slice(ownContent(element).length)];
}

/** Tells whether a paragraph is a stanza, as `rehypeNumberPassages` marks it. */
export function isVerse({ properties }: Element): boolean {
	return Array.isArray(properties.className) && properties.className.includes('verse');
}

/** Where a passage stands, and what the next one has before it. */
interface Place {
	kind: 'paragraph' | 'quote' | 'note';
	pending: { lead?: Lead; isItem?: boolean };
}

function collect(parent: Root | Element, place: Place, found: PassageElement[]): void {
	let number = firstNumber(parent);
	for (const element of parent.children) {
		if (element.type !== 'element') continue;
		const { tagName } = element;
		if (HEADING.test(tagName)) found.push(withLead(element, 'heading', place));
		else if (tagName === 'p') found.push(withLead(element, isVerse(element) ? 'verse' : place.kind, place));
		else if (tagName === 'pre') found.push(withLead(element, 'code', place));
		else if (tagName === 'tr' && isPlainRow(element)) found.push(withLead(element, 'row', place));
		else if (tagName === 'li') {
			const value = Number(element.properties['value'] ?? Number.NaN);
			if (number !== undefined && Number.isInteger(value)) number = value;
			const lead: Lead =
				number === undefined ? { type: 'bullet', list: parent } : { type: 'number', number, list: parent };
			if (number !== undefined) number += 1;
			collectItem(element, { kind: place.kind, pending: { lead, isItem: true } }, found);
		} else if (tagName === 'aside' && element.properties['dataNote'] !== undefined) {
			collect(
				element,
				{ kind: 'note', pending: { lead: { type: 'note', label: String(element.properties['dataNote']) } } },
				found,
			);
		} else collect(element, tagName === 'blockquote' ? { ...place, kind: 'quote' } : place, found);
	}
}

function collectItem(item: Element, place: Place, found: PassageElement[]): void {
	if (!item.children.some((child) => isBlock(child) && !isList(child))) found.push(withLead(item, 'item', place));
	collect(item, { ...place, pending: place.pending }, found);
}

/** The first passage with words takes what is pending. */
function withLead(element: Element, kind: Passage['kind'], { pending }: Place): PassageElement {
	const { lead, isItem = false } = pending;
	if (!lead || !hasText(ownContent(element))) return { element, kind };
	delete pending.lead;
	delete pending.isItem;
	return { element, kind: isItem && /^(?:paragraph|quote|note|verse)$/.test(kind) ? 'item' : kind, lead };
}

function hasText(nodes: readonly ElementContent[]): boolean {
	return nodes.some((node) =>
		node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && hasText(node.children),
	);
}

/** Gives the number at which an ordered list starts; undefined for all else. */
function firstNumber(parent: Root | Element): number | undefined {
	if (parent.type !== 'element' || parent.tagName !== 'ol') return undefined;
	const { start } = parent.properties;
	return typeof start === 'number' ? start : 1;
}
