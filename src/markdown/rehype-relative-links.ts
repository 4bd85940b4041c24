import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'xLinkHref'] as const;
/** What a `<meta>` holds is an address only here: a title may start with `/` as well. */
const ADDRESS_META: readonly unknown[] = ['og:image', 'og:url', 'twitter:image'];

/**
 * Makes every address of the site in a page relative to it, and tells its scripts where the site starts.
 * `toRoot` leads from the page to the root of the site: `../../`.
 *
 * ```html
 * <html><a href="/points/">Points</a></html>
 * ```
 * becomes, two folders deep,
 * ```html
 * <html data-base="../../"><a href="../../points/">Points</a></html>
 * ```
 */
export function rehypeRelativeLinks({ toRoot }: { toRoot: string }) {
	return (tree: Root): void => rewrite(tree, toRoot);
}

function rewrite(tree: Nodes, toRoot: string): void {
	visit(tree, 'element', (element: Element) => {
		if (element.tagName === 'html') element.properties['dataBase'] = toRoot;
		const hasAddress = [element.properties['property'], element.properties['name']].some((name) =>
			ADDRESS_META.includes(name),
		);
		for (const key of [...ADDRESS_ATTRIBUTES, ...(hasAddress ? ['content'] : [])]) {
			const value = element.properties[key];
			if (typeof value === 'string' && /^\/(?!\/)/.test(value))
				element.properties[key] = toRoot + value.slice(1) || './';
		}
		// `<meta http-equiv="refresh" content="0; url=/points/">` of a page that leads on.
		const refresh = /^(\d+; url=)\/(?!\/)(.*)$/.exec(String(element.properties['content'] ?? ''));
		if (refresh && element.properties['httpEquiv'])
			element.properties['content'] = `${refresh[1]}${toRoot}${refresh[2]}`;
		// What a template holds is a tree of its own.
		if (element.tagName === 'template' && element.content) rewrite(element.content, toRoot);
	});
}
