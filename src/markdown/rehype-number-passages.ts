import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { foldContent, keepLines } from './fold-content';
import { findPassageElements, ownContent, replaceOwnContent, type PassageElement } from './passage-elements';
import { textOf } from './text-ranges';

/** Lines longer than this are prose, whatever breaks it has. */
const LONGEST_VERSE = 120;

/**
 * Gives each passage its id, in reading order, and folds its white space as HTML shows it. A paragraph of short lines,
 * each ended by a line break, is a stanza. Notes get their labels, and the signs in the text lead to them.
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
		visit(tree, 'element', (element) => {
			if (element.tagName === 'p' && isStanza(element)) element.properties.className = ['verse'];
		});
		let passages = 0;
		let headings = 0;
		const notes = new Map<string, string>();
		for (const { element, kind, lead } of findPassageElements(tree)) {
			const content = (kind === 'code' ? keepLines : foldContent)(ownContent(element));
			replaceOwnContent(element, content);
			if (textOf(content).trim() === '') continue;
			const id = kind === 'heading' ? `h${++headings}` : `p${++passages}`;
			element.properties.id = id;
			if (lead?.type === 'note') labelNote(element, id, lead.label, notes);
		}
		linkNotes(tree, notes);
	};
}

function isStanza(paragraph: Element): boolean {
	const text = writtenLines(paragraph.children).trim();
	const lines = text.split('\u2028');
	return lines.length > 1 && !text.includes('\n') && lines.every((line) => line.length <= LONGEST_VERSE);
}

/** Gives the text of a paragraph as it is written, with a line separator for each line break. */
function writtenLines(nodes: readonly ElementContent[]): string {
	const text = nodes.map((node) => {
		if (node.type === 'element') return node.tagName === 'br' ? '\u2028' : writtenLines(node.children);
		return node.type === 'text' ? node.value : '';
	});
	return text.join('').replace(/\s*\u2028\s*/g, '\u2028');
}

function labelNote(element: PassageElement['element'], id: string, label: string, notes: Map<string, string>): void {
	element.properties['dataNote'] = label;
	if (!notes.has(label)) notes.set(label, id);
}

/** Makes the sign of each note a link to its first passage; within a link it stays a sign. */
function linkNotes(tree: Root, notes: ReadonlyMap<string, string>): void {
	const linked = new Set<Element>();
	visit(tree, 'element', (element) => {
		if (element.tagName === 'aside') element.properties['role'] = 'note';
		if (element.tagName === 'a') visit(element, 'element', (inner) => void linked.add(inner));
		if (element.tagName !== 'sup' || typeof element.properties['dataNote'] !== 'string') return;
		const label = element.properties['dataNote'];
		const id = notes.get(label);
		if (id === undefined || linked.has(element)) return;
		element.properties = {};
		const link = { href: `#${id}`, dataNote: label, ariaLabel: `[${label}]` };
		element.children = [{ type: 'element', tagName: 'a', properties: link, children: [] }];
	});
}
