import { escapeBibtex } from '../citations/bibtex';
import type { Words } from './make-directive';

/** Marks the end of an address within text, such as a citation, as one of exact words: `articles/left/#p3⟦12-40⟧`. */
export function markWords(start: number, end: number): string {
	return `⟦${start}-${end}⟧`;
}

/**
 * Puts text directives in place of the marks in a built page; `directiveOf` gives that of words of an element of an
 * article’s page. Where the text is BibTeX, its `#` is escaped, and so is the directive.
 */
export async function replaceMarks(
	html: string,
	directiveOf: (path: string, id: string, words: Words) => Promise<string>,
): Promise<string> {
	const parts: string[] = [];
	let position = 0;
	for (const mark of html.matchAll(MARKED)) {
		const [whole, path = '', hash = '', id = '', start, end] = mark;
		const directive = await directiveOf(`/${path}`, id, [Number(start), Number(end)]);
		parts.push(html.slice(position, mark.index), path, hash, id, hash === '#' ? directive : escapeBibtex(directive));
		position = mark.index + whole.length;
	}
	return parts.join('') + html.slice(position);
}

const MARKED = /(articles\/[a-z0-9-]+\/)(\\?#)([ph]\d+)⟦(\d+)-(\d+)⟧/g;
