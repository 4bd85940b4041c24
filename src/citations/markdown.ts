import { onOneLine, placeOf, type Citation, type ReferencePart, type Style } from './citation';

/** Writes a citation as Markdown: each quote as a block quote with its place, the references, the address. */
export function toMarkdown(citation: Citation, style: Style): string {
	const quotes = citation.words.map(
		(words) => `> “${escapeMarkdown(onOneLine(words.exact))}”\n>\n> ${escapeMarkdown(placeOf(citation, words))}`,
	);
	const references = citation.works.map(
		({ label, references: by }) => `${escapeMarkdown(label)}: ${by[style].map(writePart).join('')}`,
	);
	const address = isWeb(citation.address) ? `<${citation.address}>` : escapeMarkdown(citation.address);
	// Two quotes that follow each other are two: a comment that is not shown parts them.
	return `${[quotes.join('\n\n<!-- -->\n\n'), ...references, `${escapeMarkdown(citation.edition)}: ${address}`].filter(Boolean).join('\n\n')}\n`;
}

/** Writes text so that Markdown reads it as this text and nothing else. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>#+\-.!|~$&()=:@"']/g, (sign, index: number) =>
			needsNone(sign, index, text) ? sign : `\\${sign}`,
		)
		.replace(/^(\d+)(?=[.)])/, '$1');
}

/** Signs that mean something at the start of a line only, or where they stand before or behind certain others. */
function needsNone(sign: string, index: number, text: string): boolean {
	if (/["'(){}]/.test(sign)) return true;
	if (/[#+\-=]/.test(sign)) return index > 0;
	if (sign === '.') return !/^\d+$/.test(text.slice(0, index));
	// An address or a mail address would become a link.
	if (sign === ':') return !text.startsWith('//', index + 1);
	return false;
}

function writePart({ text, italic }: ReferencePart): string {
	const lead = /^\s*/.exec(text)?.[0] ?? '';
	const trail = /\s*$/.exec(text.slice(lead.length))?.[0] ?? '';
	const words = text.slice(lead.length, text.length - trail.length);
	const written = words
		.split(/(https?:\/\/\S*[^\s.,;])/)
		.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeMarkdown(part)));
	return italic && words !== '' ? `${lead}*${written.join('')}*${trail}` : lead + written.join('') + trail;
}

function isWeb(address: string): boolean {
	return /^https?:\/\/[^\s<>]+$/.test(address);
}
