import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';

/**
 * Turns footnotes into elements that stand where they are written: a sign without words in the text, and the note at its
 * place, with no heading and no link back that the text does not have.
 *
 * ```md
 * It rained.[^1]
 *
 * [^1]: All night.
 * ```
 * becomes
 * ```html
 * <p>It rained.<sup data-note="1"></sup></p><aside data-note="1"><p>All night.</p></aside>
 * ```
 */
export const footnoteHandlers = {
	footnoteReference: (_: unknown, node: FootnoteReference): Element => ({
		type: 'element',
		tagName: 'sup',
		properties: { dataNote: labelOf(node) },
		children: [],
	}),
	footnoteDefinition: (state: NoteState, node: FootnoteDefinition): Element => ({
		type: 'element',
		tagName: 'aside',
		properties: { dataNote: labelOf(node) },
		children: state.all(node),
		...(node.position && { position: node.position }),
	}),
};

/** What is used of the state of `mdast-util-to-hast`. */
interface NoteState {
	all: (node: FootnoteDefinition) => ElementContent[];
}

function labelOf({ label, identifier }: FootnoteReference | FootnoteDefinition): string {
	return label ?? identifier;
}
