import CSL from 'citeproc';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import type { CslItem, ReferencePart, Style } from './citation';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-author-date.csl?raw';
import mla from './styles/modern-language-association.csl?raw';
import locale from './styles/locales-en-US.xml?raw';

const sources: Record<Style, string> = { apa, chicago, mla };

/** Formats the reference of a work in a style, by the CSL processor: only while the site is built. */
export function formatReference(item: CslItem, style: Style): ReferencePart[] {
	const engine = new CSL.Engine(
		{ retrieveLocale: () => locale, retrieveItem: () => citable(item) },
		sources[style],
		'en-US',
	);
	engine.updateItems([item.id]);
	const made = engine.makeBibliography();
	return readParts((made && made[1][0]) || '');
}

/** Stands for `<`, which the processor would take for the start of markup. */
const LESS = '\ue03c';

/** The item as the processor gets it: what looks like markup in it is words. */
function citable(item: CslItem): CslItem {
	// Each string is changed, and nothing else.
	return mapStrings(item, (text) => text.replaceAll('<', LESS)) as CslItem;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((part) => mapStrings(part, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, change)]));
}

/** Reads what the processor wrote: text, some of it in italics, and boxes around it that do not matter. */
function readParts(html: string): ReferencePart[] {
	const parts: ReferencePart[] = [];
	const read = (node: Nodes, italic: boolean): void => {
		if (node.type === 'text') {
			const text = node.value.replaceAll(LESS, '<').replace(/\s+/g, ' ');
			const last = parts.at(-1);
			if (last && Boolean(last.italic) === italic) last.text += text;
			else parts.push({ text, ...(italic && { italic }) });
		} else if ('children' in node) {
			for (const child of node.children) read(child, italic || isItalic(node));
		}
	};
	read(rehype().data('settings', { fragment: true }).parse(html), false);
	return trimEnds(parts);
}

function isItalic(node: Nodes): boolean {
	return node.type === 'element' && (node satisfies Element).tagName === 'i';
}

function trimEnds(parts: ReferencePart[]): ReferencePart[] {
	const [first, last] = [parts[0], parts.at(-1)];
	if (first) first.text = first.text.trimStart();
	if (last) last.text = last.text.trimEnd();
	return parts.filter(({ text }) => text !== '');
}
