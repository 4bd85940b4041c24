import type { Element, Nodes, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Draft } from './draft';
import { findMain } from './find-main';
import { writeMarkdown } from './write-markdown';

const toMarkdownTree = unified().use(rehypeRemark);

/** Makes an article of a page saved from a browser: what it mainly says, with what its head tells of it. */
export function draftHtml(html: string): Draft {
	const tree = rehype().parse(html);
	const facts = readHead(tree);
	return { ...facts, ...draftTree({ type: 'root', children: findMain(tree).children }, facts.title) };
}

/** Makes the body and the words of a piece of HTML; a heading at its head is the title. */
export function draftTree(
	content: Root,
	known?: string,
): Pick<Draft, 'markdown' | 'original' | 'title' | 'titleSource'> {
	const first = content.children.find((child) => child.type === 'element');
	const heading = firstHeading(content);
	const title = heading?.words ?? known;
	const words = `${toText({ type: 'element', tagName: 'div', properties: {}, children: elementsOf(content) })}\n`;
	const rest = structuredClone(content);
	if (heading && first) dropFirstHeading(rest);
	// What a tree of HTML becomes is a tree of Markdown.
	const markdown = writeMarkdown(toMarkdownTree.runSync(rest));
	return {
		markdown,
		original: words,
		title,
		titleSource: !heading && title !== undefined ? 'The title of the page, in its head.' : undefined,
	};
}

function elementsOf(root: Root): Element['children'] {
	return root.children.filter((child) => child.type !== 'doctype');
}

/** Gives the words of the heading that the words start with. */
function firstHeading(root: Root): { words: string } | undefined {
	let found: { words: string } | undefined;
	let isOver = false;
	visit(root, (node) => {
		if (isOver || found) return;
		if (node.type === 'text' && node.value.trim() !== '') isOver = true;
		if (node.type === 'element' && node.tagName === 'h1') found = { words: toText(node).replace(/\s+/g, ' ').trim() };
	});
	return found?.words === '' ? undefined : found;
}

function dropFirstHeading(root: Root): void {
	let isDone = false;
	visit(root, 'element', (node, index, parent) => {
		if (isDone || node.tagName !== 'h1' || !parent || index === undefined) return;
		parent.children.splice(index, 1);
		isDone = true;
	});
}

/** Reads what the head of a page tells: title, language, date, publisher, author, address. */
function readHead(tree: Root): Omit<Draft, 'markdown' | 'original'> {
	const meta = new Map<string, string>();
	let lang: string | undefined;
	let title: string | undefined;
	let canonical: string | undefined;
	let time: string | undefined;
	visit(tree, 'element', (node) => {
		const { properties, tagName } = node;
		if (tagName === 'html' && typeof properties.lang === 'string') lang = properties.lang;
		if (tagName === 'title') title ??= textOf(node);
		if (tagName === 'link' && String(properties.rel) === 'canonical') canonical = String(properties.href ?? '');
		if (tagName === 'time' && typeof properties.dateTime === 'string') time ??= properties.dateTime;
		const key = properties['property'] ?? properties.name;
		if (tagName === 'meta' && typeof key === 'string' && typeof properties.content === 'string')
			meta.set(key.toLowerCase(), properties.content.trim());
	});
	const said = meta.get('article:published_time') ?? meta.get('date') ?? meta.get('dc.date');
	const published = dayOf(said) ?? dayOf(time);
	const author = meta.get('author') ?? meta.get('article:author');
	const url = canonical ?? meta.get('og:url');
	return {
		title: meta.get('og:title') ?? title,
		lang: lang !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? lang : undefined,
		publisher: meta.get('og:site_name') || undefined,
		url: url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
		...(published !== undefined && {
			published,
			publishedSource: dayOf(said) ? 'The head of the page gives it.' : 'The first date that the page marks as one.',
		}),
		...(author && !/^https?:/.test(author) && { authors: [author] }),
	};
}

function textOf(node: Nodes): string {
	return toText(node).replace(/\s+/g, ' ').trim();
}

function dayOf(value: string | undefined): string | undefined {
	return value === undefined ? undefined : /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}
