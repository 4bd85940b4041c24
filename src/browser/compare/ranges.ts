import type { Stretch } from '../../comparison/quotes/words-apart';

/** Gives the words of a passage by their offsets; undefined where the element has no such words. */
export function rangeOf(
	element: Element | null | undefined,
	{ start, end }: Pick<Stretch, 'start' | 'end'>,
): Range | undefined {
	if (!element) return undefined;
	const range = new Range();
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let offset = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (offset <= start && start < offset + length) range.setStart(node, start - offset);
		if (offset + length >= end) {
			range.setEnd(node, end - offset);
			return range;
		}
		offset += length;
	}
	return undefined;
}

/** Gives the top of the first line of some words, or of an element, in the window. */
export function topOf(words: Range | Element): number {
	const [first] = words.getClientRects();
	return (first ?? words.getBoundingClientRect()).top;
}

/** Lights words, without touching the text (CSS Custom Highlight API); `priority` says which of two is seen where they overlap. */
export function light(name: string, ranges: readonly Range[], priority = 0): void {
	if (!('highlights' in CSS)) return;
	if (ranges.length === 0) {
		CSS.highlights.delete(name);
		return;
	}
	const highlight = new Highlight(...ranges);
	highlight.priority = priority;
	CSS.highlights.set(name, highlight);
}
