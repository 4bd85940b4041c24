/** Lights exact words within elements, without touching the text (CSS Custom Highlight API); where it is missing, nothing happens. */
export function highlightWords(name: string, places: readonly { element: Element; exact: string }[]): void {
	if (!('highlights' in CSS)) return;
	const ranges = places.flatMap(({ element, exact }) => rangeOf(element, exact) ?? []);
	if (ranges.length === 0) CSS.highlights.delete(name);
	else CSS.highlights.set(name, new Highlight(...ranges));
}

function rangeOf(element: Element, exact: string): Range | undefined {
	const start = element.textContent.indexOf(exact);
	if (start === -1) return undefined;
	const range = new Range();
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let offset = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (offset <= start && start < offset + length) range.setStart(node, start - offset);
		if (offset + length >= start + exact.length) {
			range.setEnd(node, start + exact.length - offset);
			return range;
		}
		offset += length;
	}
	return undefined;
}
