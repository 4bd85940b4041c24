import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** What stands around a text in a page, and is none of it. */
const AROUND =
	/^(?:script|style|template|noscript|iframe|form|button|nav|footer|aside|dialog|svg|select|input|object|video|audio)$/;
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/;
const CANDIDATE = /^(?:article|main|section|div|td)$/;

/**
 * Finds what a page mainly says: its one `article` or `main`, or else the block with the most words in paragraphs that
 * are no links. What stands around it (menus, forms, scripts) is taken out of it.
 */
export function findMain(tree: Root): Element {
	const body = findBody(tree);
	body.children = body.children.filter(
		(child) => child.type !== 'element' || child.tagName !== 'header' || hasHeading(child),
	);
	prune(body);
	return findMarked(body) ?? findBest(body) ?? body;
}

function findBody(tree: Root): Element {
	let body: Element | undefined;
	visit(tree, 'element', (node) => {
		if (node.tagName === 'body') body ??= node;
	});
	return body ?? { type: 'element', tagName: 'body', properties: {}, children: [] };
}

function hasHeading(element: Element): boolean {
	return element.children.some((child) => child.type === 'element' && (child.tagName === 'h1' || hasHeading(child)));
}

function prune(parent: Element): void {
	parent.children = parent.children.filter((child): child is ElementContent => {
		if (child.type === 'comment') return false;
		if (child.type !== 'element') return true;
		const { role, hidden, ariaHidden } = child.properties;
		if (AROUND.test(child.tagName) || ROLES.test(String(role)) || hidden === true || ariaHidden === 'true')
			return false;
		prune(child);
		return true;
	});
}

/** The longest `article`, or else `main`. */
function findMarked(body: Element): Element | undefined {
	const found: Element[] = [];
	visit(body, 'element', (node) => {
		if (node.tagName === 'article' || node.tagName === 'main' || node.properties.role === 'main') found.push(node);
	});
	const articles = found.filter(({ tagName }) => tagName === 'article');
	const pool = articles.length > 0 ? articles : found;
	return pool.toSorted((a, b) => toText(b).length - toText(a).length)[0];
}

/** The innermost block that has most of the words in paragraphs. */
function findBest(body: Element): Element | undefined {
	let best: Element | undefined;
	const all = wordsOf(body);
	visit(body, 'element', (node) => {
		if (CANDIDATE.test(node.tagName) && wordsOf(node) >= 0.8 * all) best = node;
	});
	return all > 0 ? best : undefined;
}

/** The number of letters of paragraphs within an element, links left out. */
function wordsOf(element: Element): number {
	let count = 0;
	visit(element, 'element', (node) => {
		if (node.tagName === 'p') count += toText(node).length;
		if (node.tagName === 'a') count -= toText(node).length;
	});
	return count;
}
