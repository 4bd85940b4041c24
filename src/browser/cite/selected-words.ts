import type { Place } from '../../components/quotes/exact-words';

/** Words that a reader has selected, in one passage of a text. */
export interface SelectedWords extends Place {
	exact: string;
	/** The whole text of the passage. */
	text: string;
}

/** A passage’s element: on an article’s page its id alone, on pages with both texts behind the article’s. */
const PASSAGE = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)-)?([ph]\d+)$/;

/**
 * Gives the words of passages that a range has in it, in their order, without blanks at their ends. Offsets are those of the
 * passage’s text: marks, numbers and names in it are drawn, or are its own words.
 */
export function selectedWords(range: Range, root: ParentNode, articles: readonly string[]): SelectedWords[] {
	return [...root.querySelectorAll<HTMLElement>('[id]')].flatMap((element) => {
		const place = placeOf(element, articles);
		if (!place || !range.intersectsNode(element)) return [];
		const whole = element.ownerDocument.createRange();
		whole.selectNodeContents(element);
		const own = whole.cloneRange();
		if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0)
			own.setStart(range.startContainer, range.startOffset);
		if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) own.setEnd(range.endContainer, range.endOffset);
		const before = whole.cloneRange();
		before.setEnd(own.startContainer, own.startOffset);
		const words = own.toString();
		const start = before.toString().length + (words.length - words.trimStart().length);
		const exact = words.trim();
		if (exact === '') return [];
		return [
			{
				...place,
				start,
				end: start + exact.length,
				exact: exact.replace(/\s/g, ' '),
				text: whole.toString().replace(/\s/g, ' '),
			},
		];
	});
}

/** Tells of which passage an element is. */
export function placeOf(
	element: HTMLElement,
	articles: readonly string[],
): Pick<Place, 'article' | 'passage'> | undefined {
	const [, prefix, passage] = PASSAGE.exec(element.id) ?? [];
	if (passage === undefined || !element.closest('.passage')) return undefined;
	const article = prefix ?? /\/articles\/([^/]+)\/(?:\d+\/)?(?:index\.html)?$/.exec(location.pathname)?.[1];
	return article !== undefined && articles.includes(article) ? { article, passage } : undefined;
}
