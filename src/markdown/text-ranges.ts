import type { Element, ElementContent } from 'hast';

/** A stretch of the text of a list of nodes: UTF-16 offsets, end exclusive, and what to wrap it in. */
export interface TextRange {
	start: number;
	end: number;
	/** Makes the element around the stretch; `part` counts up where other elements cut the stretch into pieces. */
	wrap: (children: ElementContent[], part: number) => Element;
}

/**
 * Gives back `nodes` with each range of their text wrapped.
 * Ranges must not overlap one another. One that lies within a single element goes into it; one that crosses
 * an element's border is wrapped in pieces, so that no element is ever torn.
 */
export function wrapTextRanges(nodes: ElementContent[], ranges: TextRange[]): ElementContent[] {
	const parts = new Map<TextRange, number>();
	const sorted = ranges.filter((range) => range.end > range.start).sort((a, b) => a.start - b.start);
	return wrapWithin(nodes, 0, sorted, parts);
}

/**
 * Gives back `nodes` with an element put in behind the character before `offset`: behind the whole of an element that
 * ends there, and inside one only where the offset lies within its text.
 */
export function insertAt(nodes: ElementContent[], offset: number, inserted: Element): ElementContent[] {
	const result: ElementContent[] = [];
	let position = 0;
	let isPending = true;
	for (const node of nodes) {
		const length = textOf([node]).length;
		const within = offset - position;
		if (isPending && length > 0 && within > 0 && within <= length) {
			isPending = false;
			if (within === length && !isCell(node)) result.push(node, inserted);
			else if (node.type === 'element') result.push({ ...node, children: insertAt(node.children, within, inserted) });
			else if (node.type === 'text')
				result.push({ ...node, value: node.value.slice(0, within) }, inserted, {
					type: 'text',
					value: node.value.slice(within),
				});
			else result.push(node);
		} else {
			result.push(node);
		}
		position += length;
	}
	return isPending ? [...result, inserted] : result;
}

/** Tells whether a node is a cell of a table, which no other element may stand around. */
export function isCell(node: { type: string; tagName?: string }): boolean {
	return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** Gives the text of a list of nodes, nothing folded. */
export function textOf(nodes: readonly ElementContent[]): string {
	return nodes
		.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
		.join('');
}

function wrapWithin(
	nodes: ElementContent[],
	offset: number,
	ranges: TextRange[],
	parts: Map<TextRange, number>,
): ElementContent[] {
	const result: ElementContent[] = [];
	let open: { range: TextRange; children: ElementContent[] } | undefined;
	const close = (): void => {
		if (!open) return;
		const part = parts.get(open.range) ?? 0;
		parts.set(open.range, part + 1);
		result.push(open.range.wrap(open.children, part));
		open = undefined;
	};
	const isRow = nodes.some(isCell);
	let position = offset;
	for (const node of nodes) {
		const length = textOf([node]).length;
		const end = position + length;
		const touching = ranges.filter((range) => range.start < end && range.end > position);
		const covering = touching.find((range) => range.start <= position && range.end >= end);
		if (isRow && node.type === 'text') result.push(node);
		else if (covering && node.type === 'element' && !isRow) {
			if (open?.range !== covering) close();
			open ??= { range: covering, children: [] };
			open.children.push(node);
		} else if (node.type === 'element') {
			close();
			result.push(
				touching.length > 0 ? { ...node, children: wrapWithin(node.children, position, touching, parts) } : node,
			);
		} else if (node.type === 'text') {
			for (const piece of cutText(position, end, touching)) {
				const value = node.value.slice(piece.start - position, piece.end - position);
				if (piece.range) {
					if (open?.range !== piece.range) close();
					open ??= { range: piece.range, children: [] };
					open.children.push({ type: 'text', value });
				} else {
					close();
					result.push({ type: 'text', value });
				}
			}
		} else {
			result.push(node);
		}
		position = end;
	}
	close();
	return result;
}

/** Cuts the stretch of a text node at the borders of the ranges that touch it. */
function cutText(
	start: number,
	end: number,
	touching: TextRange[],
): { start: number; end: number; range?: TextRange }[] {
	const pieces: { start: number; end: number; range?: TextRange }[] = [];
	let position = start;
	for (const range of touching) {
		const from = Math.max(range.start, start);
		const to = Math.min(range.end, end);
		if (from > position) pieces.push({ start: position, end: from });
		pieces.push({ start: from, end: to, range });
		position = to;
	}
	if (position < end) pieces.push({ start: position, end });
	return pieces;
}
