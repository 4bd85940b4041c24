import { toBibtex } from './bibtex';
import type { Citation, Style } from './citation';
import { toCslJson } from './csl-json';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { toRis } from './ris';

/** The formats of a citation, in the order shown: what a reader pastes first, then what programs read. */
export const formats = {
	text: { write: toPlainText, styled: true, extension: 'txt', type: 'text/plain' },
	markdown: { write: toMarkdown, styled: true, extension: 'md', type: 'text/markdown' },
	html: { write: toHtml, styled: true, extension: 'html', type: 'text/html' },
	bibtex: { write: toBibtex, styled: false, extension: 'bib', type: 'application/x-bibtex' },
	ris: { write: toRis, styled: false, extension: 'ris', type: 'application/x-research-info-systems' },
	csl: { write: toCslJson, styled: false, extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<
	string,
	{ write: (citation: Citation, style: Style) => string; styled: boolean; extension: string; type: string }
>;

export type Format = keyof typeof formats;

/** Lists the formats by name. */
export const formatNames = Object.keys(formats).filter((name): name is Format => name in formats);

/** Writes a citation in a format; the style is that of its references, where it has any. */
export function writeCitation(citation: Citation, format: Format, style: Style): string {
	return formats[format].write(citation, style);
}
