import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What the sanitiser lets stand: its schemes, as it spells them, and addresses without one. */
const SAFE_ADDRESS = /^(?:(?:https?|mailto):|[^:/?#]*(?:[/?#]|$))/;

/**
 * Warns, at its line, of raw HTML, images and unsafe addresses in an article; the sanitiser behind it makes them inert.
 *
 * ```md
 * See <b onclick="steal()">this</b> or [that](javascript:alert(1)).
 * ```
 * gives two warnings and leaves the tree as it is.
 */
export function remarkReportUnsafe() {
	return (tree: Root, file: VFile): void => {
		visit(tree, (node) => {
			if (node.type === 'html') file.message(`raw HTML \`${shorten(node.value)}\` is left out`, node);
			if (node.type === 'image' || node.type === 'imageReference') file.message('an image is left out: articles are text', node);
			if ((node.type === 'link' || node.type === 'definition') && !SAFE_ADDRESS.test(node.url)) {
				file.message(`the address \`${shorten(node.url)}\` is left out`, node);
			}
		});
	};
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
