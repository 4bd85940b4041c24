import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const ELEMENTS =
	'p ul ol li h1 h2 h3 h4 h5 h6 blockquote em strong b i a code sub sup br hr span pre del s table thead tbody tfoot tr th td aside'.split(
		' ',
	);
const ATTRIBUTES: Record<string, string[]> = {
	a: ['href', 'title'],
	ol: ['start'],
	li: ['value'],
	td: ['colSpan', 'rowSpan'],
	th: ['colSpan', 'rowSpan'],
	aside: ['role'],
};
/** Classes and labels that Markdown itself gives: they have no effect but their look. */
const CLASSES = ['verse', 'image'];
const LABELS = ['dataNote', 'dataMark', 'dataName', 'ariaLabel', 'role'];
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Parses HTML as a browser would, and lists all that is not text, plain structure, or a link to a page or mailbox. */
export function findUnsafe(html: string): string[] {
	const unsafe: string[] = [];
	const tree = parse(html);
	const ids = new Set<string>();
	visit(tree, (node) => {
		if (node.type === 'element') unsafe.push(...unsafeParts(node, ids));
		else if (node.type !== 'text' && node.type !== 'root') unsafe.push(`a ${node.type}`);
	});
	return unsafe;
}

/** Gives the text that HTML shows, without white space. */
export function shownText(html: string): string {
	let text = '';
	visit(parse(html), 'text', ({ value }) => {
		text += value.replace(/\s/g, '');
	});
	return text;
}

function unsafeParts({ tagName, properties }: Element, ids: Set<string>): string[] {
	const unsafe = ELEMENTS.includes(tagName) ? [] : [`<${tagName}>`];
	for (const [key, value] of Object.entries(properties)) {
		if (key === 'id' && /^[ph]\d+(?:s\d+)?$/.test(String(value)) && !ids.has(String(value))) ids.add(String(value));
		else if (key === 'className' && Array.isArray(value) && value.every((name) => CLASSES.includes(String(name))))
			continue;
		else if (LABELS.includes(key) && /^(?:a|sup|p|li|aside|pre|span|h\d|tr)$/.test(tagName)) continue;
		else if (!ATTRIBUTES[tagName]?.includes(key)) unsafe.push(`<${tagName} ${key}="${String(value)}">`);
		if (key === 'href' && !SCHEMES.includes(new URL(String(value), 'https://example.org/').protocol))
			unsafe.push(`a link to ${String(value)}`);
	}
	return unsafe;
}

function parse(html: string): Root {
	return rehype().data('settings', { fragment: true }).parse(html);
}
