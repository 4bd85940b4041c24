/** Quotations, lists, brackets and elements nested deeper than this are no text; what reads them would come to the end of its stack. */
const DEEPEST = 100;
/** The columns that so many lists within lists are set in by. */
const WIDEST = 4 * DEEPEST;
/** Signs of emphasis in one run, of which each may open one. */
const RUN = /[*_]{200}/;
/** Elements that have no end tag, or may go without one. */
const WITHOUT_END =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option)$/i;

/** Gives the first line of a Markdown text on which quotations, lists, brackets or HTML elements are nested too deep. */
export function findDeepLine(markdown: string): number | undefined {
	let elements = 0;
	for (const [index, line] of markdown.split('\n').entries()) {
		const markers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/.exec(line)?.[0] ?? '';
		if (markers.replace(/[\s\d]/g, '').length > DEEPEST) return index + 1;
		const indent = /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ') ?? '';
		if (indent.length > WIDEST && markers.trim() !== '') return index + 1;
		for (const [, end, name = ''] of line.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/gi)) {
			if (!WITHOUT_END.test(name)) elements = Math.max(0, elements + (end ? -1 : 1));
			if (elements > DEEPEST) return index + 1;
		}
		if (RUN.test(line)) return index + 1;
		let brackets = 0;
		for (const [bracket] of line.matchAll(/[[\]]/g)) {
			brackets = Math.max(0, brackets + (bracket === '[' ? 1 : -1));
			if (brackets > DEEPEST) return index + 1;
		}
	}
	return undefined;
}
