import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { ownAddress } from './own-address';
import { PAGE } from './wanted';

/** What goes into the one file beside its page. */
export interface OneFileParts {
	/** The built page of the edition. */
	html: string;
	/** The icon, as SVG. */
	icon: string;
	/** The script of its search, and what that searches. */
	script: string;
	data: unknown;
	/** Where the site stands, if that is known: what the file does not have is linked to there. */
	site: string | undefined;
}

/**
 * Makes the edition in one file of its built page: links lead to places in it, the script and its data stand in it, nothing is
 * asked for from anywhere.
 */
export async function makeOneFile({ html, icon, script, data, site }: OneFileParts): Promise<string> {
	const file = await rehype()
		.use(() => (tree: Root): void => {
			visit(tree, 'element', (node, index, parent) => {
				if (node.tagName === 'head') finishHead(node, icon);
				if (node.tagName === 'body')
					node.children.push(
						h('script', { type: 'application/json', id: 'edition-data' }, [
							{ type: 'text', value: JSON.stringify(data).replaceAll('<', '\\u003c') },
						]),
						h('script', { type: 'module' }, [{ type: 'text', value: script.replaceAll('</script', '<\\/script') }]),
					);
				if (node.tagName === 'form') delete node.properties.action;
				if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return undefined;
				const href = leadHere(node.properties.href, site);
				if (href !== undefined) node.properties.href = href;
				else if (parent && index !== undefined) {
					// No link, and its words stay.
					parent.children.splice(index, 1, ...node.children);
					return [SKIP, index];
				}
				return undefined;
			});
		})
		.data('settings', { allowDangerousCharacters: true })
		.process(html);
	return String(file);
}

/** Gives where a link leads from the one file; nothing where it would lead out of it, and nobody knows where to. */
function leadHere(href: string, site: string | undefined): string | undefined {
	if (/^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('#')) return href;
	const { pathname, search, hash } = new URL(href, `edition:///${PAGE}/`);
	return (
		ownAddress(pathname, hash) ??
		(site === undefined ? undefined : new URL(pathname.slice(1) + search + hash, site).href)
	);
}

/** Nothing from elsewhere, and the icon with the page. */
function finishHead(head: Element, icon: string): void {
	head.children = head.children.filter(
		(child) => !(child.type === 'element' && (child.tagName === 'link' || child.tagName === 'meta') && isOfSite(child)),
	);
	head.children.push(h('link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }));
}

function isOfSite({ tagName, properties }: Element): boolean {
	return tagName === 'link' || properties.httpEquiv !== undefined;
}
