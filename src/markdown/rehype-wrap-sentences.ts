import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { articleLanguage } from './article-language';
import { cutSentences } from '../language/sentences/cut-sentences';
import { findPassageElements, ownContent, replaceOwnContent } from './passage-elements';
import { textOf, wrapTextRanges } from './text-ranges';

/**
 * Wraps each sentence of each numbered passage in a `span` with its id.
 *
 * ```html
 * <p id="p1">It rained on Jan. 14. Then it froze.</p>
 * ```
 * becomes
 * ```html
 * <p id="p1"><span id="p1s1">It rained on Jan. 14.</span> <span id="p1s2">Then it froze.</span></p>
 * ```
 */
export function rehypeWrapSentences() {
	return (tree: Root, file: VFile): void => {
		const language = articleLanguage(file);
		for (const { element } of findPassageElements(tree)) {
			const { id } = element.properties;
			if (typeof id !== 'string') continue;
			const content = ownContent(element);
			const ranges = cutSentences(textOf(content), language).map(({ start, end }, index) => ({
				start,
				end,
				wrap: (children: typeof content, part: number) => ({
					type: 'element' as const,
					tagName: 'span',
					properties: part === 0 ? { id: `${id}s${index + 1}` } : {},
					children,
				}),
			}));
			replaceOwnContent(element, wrapTextRanges(content, ranges));
		}
	};
}
