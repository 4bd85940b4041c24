import type { Element, ElementContent, Root } from 'hast';

/** Reads a page that a browser parsed into the tree that the build reads pages from: what decides which of its text is searched. */
export function pageTree(page: Document): Root {
	return { type: 'root', children: readChildren(page.documentElement) };
}

function readChildren(parent: ParentNode): ElementContent[] {
	return [...parent.childNodes].flatMap((node): ElementContent[] => {
		if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: node.nodeValue ?? '' }];
		return node.nodeType === Node.ELEMENT_NODE ? [readElement(node as globalThis.Element)] : []; // Told by its type: the page may be another document.
	});
}

function readElement(element: globalThis.Element): Element {
	const properties: Element['properties'] = {};
	for (const name of ['id', 'value', 'open', 'popover', 'hidden']) {
		const value = element.getAttribute(name);
		if (value !== null) properties[name] = value === '' ? true : value;
	}
	return { type: 'element', tagName: element.localName, properties, children: readChildren(element) };
}
