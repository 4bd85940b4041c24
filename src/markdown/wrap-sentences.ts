import type { Root } from 'hast';
import type { Passage } from '../content/schemas/passage';
import { findPassageElements, ownContent, replaceOwnContent } from './passage-elements';
import { wrapTextRanges } from './text-ranges';

/**
 * Wraps each sentence of each numbered passage of a tree in a `span` with its id.
 *
 * ```html
 * <p id="p1">It rained on Jan. 14. Then it froze.</p>
 * ```
 * becomes
 * ```html
 * <p id="p1"><span id="p1s1">It rained on Jan. 14.</span> <span id="p1s2">Then it froze.</span></p>
 * ```
 */
export function wrapSentences(tree: Root, passages: readonly Passage[]): void {
	const sentencesOf = new Map(passages.map(({ id, sentences }) => [id, sentences]));
	for (const { element } of findPassageElements(tree)) {
		const content = ownContent(element);
		const ranges = (sentencesOf.get(String(element.properties.id)) ?? []).map(({ id, start, end }) => ({
			start,
			end,
			wrap: (children: typeof content, part: number) => ({
				type: 'element' as const,
				tagName: 'span',
				properties: part === 0 ? { id } : {},
				children,
			}),
		}));
		if (ranges.length > 0) replaceOwnContent(element, wrapTextRanges(content, ranges));
	}
}
