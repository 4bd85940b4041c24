import { byWork, noteOf, type Citation, type CslItem } from './citation';

/** Writes a citation as CSL-JSON: one item a work, with the places, the words and the address as its note. */
export function toCslJson(citation: Citation): string {
	const items = byWork(citation).map(({ work, words }): CslItem => ({ ...work.item, note: noteOf(citation, words) }));
	return `${JSON.stringify(items, undefined, '\t')}\n`;
}
