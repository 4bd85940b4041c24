import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says of each item of an ordered list by which mark it is known, for the style sheet to draw.
 *
 * ```html
 * <ol class="paren" start="3"><li>Three</li><li value="7">Seven</li></ol>
 * ```
 * becomes
 * ```html
 * <ol start="3"><li data-mark="3)">Three</li><li value="7" data-mark="7)">Seven</li></ol>
 * ```
 */
export function rehypeMarkItems() {
	return (tree: Root): void => {
		visit(tree, 'element', ({ tagName, properties, children }) => {
			if (tagName !== 'ol') return;
			const delimiter = properties.className === undefined ? '.' : ')';
			delete properties.className;
			let number = Number(properties['start'] ?? 1);
			for (const item of children) {
				if (item.type !== 'element' || item.tagName !== 'li') continue;
				const value = Number(item.properties['value'] ?? Number.NaN);
				if (Number.isInteger(value)) number = value;
				item.properties['dataMark'] = `${number}${delimiter}`;
				number += 1;
			}
		});
	};
}
