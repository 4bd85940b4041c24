/** Where things stand on the page before two quotes are brought level; all in pixels. */
export interface Standing {
	/** The height of the window at which quotes are wished. */
	line: number;
	/** The height of what sticks to the top of the window: the pane that does not lead starts below it. */
	bar: number;
	/** Where the panes start on the page. */
	start: number;
	/** Where the quote of the leading text stands on the page. */
	lead: number;
	/** Where the other quote stands in its pane, unscrolled. */
	other: number;
}

/** The line of the eye: where a reader of the leading text is, and where quotes are brought. */
export function readingLine(height: number): number {
	return height <= 620 ? 108 : 260;
}

/**
 * Gives the height at which both quotes can stand, and how far the page must be scrolled for it: the line, or
 * as near to it as lets the start of neither text be pushed down.
 */
export function levelQuotes({ line, bar, start, lead, other }: Standing): {
	level: number;
	page: number;
} {
	const paneTop = (page: number): number => Math.max(bar, start - page);
	const wished = Math.min(line, lead);
	const level = wished <= paneTop(lead - wished) + other ? wished : bar + other;
	return { level, page: Math.max(0, lead - level) };
}
