import type { ElementContent } from 'hast';
import { textOf } from './text-ranges';

/**
 * Folds white space across the text nodes of a passage, so that their text is the text as shown: one blank for every run
 * of it, none at the ends, and a line feed behind each line break.
 */
export function foldContent(nodes: ElementContent[]): ElementContent[] {
	let afterBlank = true;
	const fold = (list: ElementContent[]): ElementContent[] =>
		list.flatMap((node, index): ElementContent[] => {
			if (isBreak(node)) {
				if (afterBlank) return [node];
				afterBlank = true;
				return [node, { type: 'text', value: '\n' }];
			}
			if (node.type === 'element') return [{ ...node, children: fold(node.children) }];
			if (node.type !== 'text') return [node];
			const beforeBreak = list[index + 1] !== undefined && isBreak(list[index + 1]);
			const whole = beforeBreak ? node.value.trimEnd() : node.value;
			const value = whole.replace(/\s+/g, ' ').slice(afterBlank && /^\s/.test(whole) ? 1 : 0);
			if (value !== '') afterBlank = value.endsWith(' ');
			return [{ ...node, value }];
		});
	return trimEnd(fold(nodes));
}

/** Keeps the lines and blanks of code; empty lines at its ends are left out. */
export function keepLines(nodes: ElementContent[]): ElementContent[] {
	const plain = (list: ElementContent[]): ElementContent[] =>
		list.map((node) => {
			if (isBreak(node)) return { type: 'text', value: '\n' };
			if (node.type === 'element') return { ...node, children: plain(node.children) };
			return node.type === 'text' ? { ...node, value: node.value.replace(/[^\S\n\t]/g, ' ') } : node;
		});
	return trimEnd(trimStart(plain(nodes)));
}

function isBreak(node: ElementContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'br';
}

/** Takes empty lines from the start; the indentation of the first line stays. */
function trimStart(nodes: ElementContent[]): ElementContent[] {
	const [first, ...rest] = nodes;
	if (first?.type === 'text') {
		const value = first.value.replace(/^(?:[ \t]*\n)+/, '');
		return value === '' ? trimStart(rest) : [{ ...first, value }, ...rest];
	}
	return first?.type === 'element' ? [{ ...first, children: trimStart(first.children) }, ...rest] : nodes;
}

function trimEnd(nodes: ElementContent[]): ElementContent[] {
	const last = nodes.at(-1);
	if (last?.type === 'text') {
		const value = last.value.trimEnd();
		return value === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
	}
	if (isBreak(last)) return trimEnd(nodes.slice(0, -1));
	if (last?.type === 'element') {
		const children = trimEnd(last.children);
		const before = nodes.slice(0, -1);
		// An element without words does not end the text: a blank before it does.
		return [...(textOf(children) === '' ? trimEnd(before) : before), { ...last, children }];
	}
	return nodes;
}
