import { byWork, onOneLine, placeOf, type Citation, type ReferencePart, type Style } from './citation';

/** Writes a citation as HTML: each quote in its language with its source’s address, the references, the address. */
export function toHtml(citation: Citation, style: Style): string {
	const quotes = byWork(citation).flatMap(({ work, words }) =>
		words.map((own) => {
			const cite = work.item.URL === undefined ? '' : ` cite="${escapeHtml(work.item.URL)}"`;
			return `<blockquote lang="${escapeHtml(own.lang)}"${cite}><p>“${escapeHtml(onOneLine(own.exact))}”</p></blockquote>\n<p>${escapeHtml(placeOf(citation, own))}</p>`;
		}),
	);
	const references = citation.works.map(
		({ label, references: by }) => `<p>${escapeHtml(label)}: ${by[style].map(writePart).join('')}</p>`,
	);
	return [...quotes, ...references, `<p>${escapeHtml(citation.edition)}: ${link(citation.address)}</p>`, ''].join('\n');
}

/** Writes text so that HTML reads it as this text and nothing else. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function link(address: string): string {
	return /^https?:\/\//.test(address)
		? `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
		: escapeHtml(address);
}

function writePart({ text, italic }: ReferencePart): string {
	return italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
}
