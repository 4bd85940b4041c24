import { onOneLine, placeOf, referenceText, type Citation, type Style } from './citation';

/** Writes a citation as plain text: each quote with its place, the reference of each work, the address. */
export function toPlainText(citation: Citation, style: Style): string {
	const quotes = citation.words.map((words) => `“${onOneLine(words.exact)}” (${placeOf(citation, words)})`);
	const references = citation.works.map(({ label, references: by }) => `${label}: ${referenceText(by[style])}`);
	return [
		...quotes,
		...(quotes.length > 0 ? [''] : []),
		...references,
		'',
		`${citation.edition}: ${citation.address}`,
		'',
	].join('\n');
}
