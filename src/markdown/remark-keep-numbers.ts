import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Keeps the numbers of ordered lists as they are written, where Markdown would count on from the first.
 *
 * ```md
 * 3) One
 * 7) Two
 * ```
 * becomes
 * ```html
 * <ol class="paren" start="3"><li>One</li><li value="7">Two</li></ol>
 * ```
 */
export function remarkKeepNumbers() {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'list', (list) => {
			if (list.ordered !== true) return;
			let next = list.start ?? 1;
			for (const item of list.children) {
				const [, number, delimiter] = writtenMark(item, String(file)) ?? [];
				const value = number === undefined ? next : Number(number);
				if (value !== next) item.data = { ...item.data, hProperties: { value } };
				if (delimiter === ')') list.data = { ...list.data, hProperties: { className: ['paren'] } };
				next = value + 1;
			}
		});
	};
}

function writtenMark({ position }: ListItem, source: string): RegExpExecArray | null {
	const start = position?.start.offset;
	return start === undefined ? null : /^(\d{1,9})([.)])/.exec(source.slice(start, start + 11));
}
