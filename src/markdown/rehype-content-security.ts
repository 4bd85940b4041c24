import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where the engine of search runs, which is WebAssembly: it may be compiled there, and nowhere else. */
const ENGINE_ELEMENT = 'search-page';
/** A link to a name, whose page a script reads for its card. */
const NAME_LINK = 'n';

/**
 * Gives a page a strict Content-Security-Policy (https://www.w3.org/TR/CSP3/), in front of all that it is about: its own
 * scripts and styles by their hashes, those of the site by address, and nothing from anywhere else.
 * It must run last: what is hashed must not change afterwards. `nameStyles` are the styles of the pages of names: where such
 * a page is read by a script, browsers hold it to the policy of the page that reads. `workerPolicy` names the one Trusted
 * Types policy that is allowed, where pages register a service worker.
 *
 * ```html
 * <head><meta charset="utf-8"><style>p { margin: 0 }</style></head>
 * ```
 * becomes
 * ```html
 * <head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; …"><style>…
 * ```
 */
export function rehypeContentSecurity({
	nameStyles = [],
	workerPolicy,
}: { nameStyles?: Iterable<string>; workerPolicy?: string | undefined } = {}) {
	return (tree: Root): void => {
		gatherStyles(tree);
		gatherScripts(tree);
		const found: Found = { scripts: new Set(), styles: new Set(), hasEngine: false, hasNames: false };
		collect(tree, found);
		// In an order of their own: the one in which files are found is the file system's.
		if (found.hasNames) for (const style of [...nameStyles].sort()) found.styles.add(hash(style));
		visit(tree, 'element', (element) => {
			if (element.tagName !== 'head') return undefined;
			const policy: Element = {
				type: 'element',
				tagName: 'meta',
				properties: { httpEquiv: ['content-security-policy'], content: writePolicy(found, workerPolicy) },
				children: [],
			};
			// Behind the encoding, which must be among the first 1024 bytes of a page.
			const charset = element.children.findIndex(
				(child) => child.type === 'element' && child.properties['charSet'] !== undefined,
			);
			element.children.splice(charset + 1, 0, policy);
			return false;
		});
	};
}

/** Makes the styles of a page one, in their order: each would cost a hash of its own. */
function gatherStyles(tree: Root): void {
	const texts: string[] = [];
	let first: Element | undefined;
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName !== 'style' || !parent || index === undefined) return undefined;
		texts.push(textOf(element).trim());
		if (!first) {
			first = element;
			return undefined;
		}
		parent.children.splice(index, 1);
		return index;
	});
	if (first) first.children = [{ type: 'text', value: texts.join('') }];
}

/**
 * Makes the modules of a page one, in their order, in its head: each would cost a hash of its own, and there a browser can run
 * it before it first paints the page, so that nothing moves under the reader (https://html.spec.whatwg.org/#blocking-attributes).
 */
function gatherScripts(tree: Root): void {
	const texts: string[] = [];
	visit(tree, 'element', (element, index, parent) => {
		const text = textOf(element);
		const { type, ...others } = element.properties;
		if (element.tagName !== 'script' || type !== 'module' || !parent || index === undefined) return undefined;
		if (Object.keys(others).length > 0 || !isFunctionBody(text)) return undefined;
		texts.push(text);
		parent.children.splice(index, 1);
		return index;
	});
	const script: Element = {
		type: 'element',
		tagName: 'script',
		properties: { type: 'module', blocking: 'render' },
		// Each keeps its names to itself.
		children: [{ type: 'text', value: texts.map((text) => (texts.length > 1 ? `(()=>{${text}})();` : text)).join('') }],
	};
	if (texts.length > 0)
		visit(tree, 'element', (element) => {
			if (element.tagName !== 'head') return undefined;
			element.children.push(script);
			return false;
		});
}

/** Whether the code of a module means the same within a function: it takes nothing from other files, and gives them nothing. */
function isFunctionBody(code: string): boolean {
	try {
		return Boolean(new Script(`(()=>{${code}\n})`));
	} catch {
		return false; // `import`, `export` and `await` may stand in a module alone.
	}
}

function writePolicy({ scripts, styles, hasEngine }: Found, workerPolicy: string | undefined): string {
	const directives = {
		'default-src': ["'none'"],
		'script-src': ["'self'", ...scripts, ...(hasEngine ? ["'wasm-unsafe-eval'"] : [])],
		'style-src': ["'self'", ...styles],
		'img-src': ["'self'"],
		'connect-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		// No script of the site makes code or markup out of text: no policy may allow it, but the one for the worker’s address.
		'require-trusted-types-for': ["'script'"],
		'trusted-types': [workerPolicy ?? "'none'"],
	};
	return Object.entries(directives)
		.map(([name, values]) => [name, ...values].join(' '))
		.join('; ');
}

function collect(tree: Nodes, found: Found): void {
	visit(tree, 'element', (element: Element) => {
		const { tagName, properties } = element;
		if (properties['style'] !== undefined)
			throw new Error(
				`\`<${tagName} style="${String(properties['style'])}">\` would be ignored: no style attribute has a hash.`,
			);
		if (tagName === 'script' && properties['src'] === undefined && isCode(String(properties['type'] ?? '')))
			found.scripts.add(hash(textOf(element)));
		if (tagName === 'style') found.styles.add(hash(textOf(element)));
		if (tagName === ENGINE_ELEMENT) found.hasEngine = true;
		if (tagName === 'a' && [properties['className']].flat().includes(NAME_LINK)) found.hasNames = true;
		// What a template holds is a tree of its own, and part of the page once it is used.
		if (tagName === 'template' && element.content) collect(element.content, found);
	});
}

/** Whether a script of a type acts: data does not. */
function isCode(type: string): boolean {
	return /^(?:|module|speculationrules|importmap|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
}

function textOf({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

interface Found {
	scripts: Set<string>;
	styles: Set<string>;
	hasEngine: boolean;
	hasNames: boolean;
}
