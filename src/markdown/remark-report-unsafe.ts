import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { imageName } from './rehype-name-images';
import { articleSanitizeSchema } from './sanitize-schema';

/** What the sanitiser lets stand: its schemes, as it spells them, and addresses without one. */
const SAFE_ADDRESS = /^(?:(?:https?|mailto):|[^:/?#]*(?:[/?#]|$))/;
const OPENING_TAG = /<([a-z][\w-]*)((?:\s[^<>]*)?)\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements that change nothing: only what they hold is shown. */
const BARE = ['div', 'span', 'section', 'figure', 'figcaption'];

/**
 * Warns, at its line, of what is left out of an article: raw HTML that is not plain structure, and addresses that are not
 * safe; the sanitiser behind it makes them inert. Of an image it says that its name stands for it.
 *
 * ```md
 * See <b onclick="steal()">this</b> or [that](javascript:alert(1)).
 * ```
 * gives two warnings and leaves the tree as it is.
 */
export function remarkReportUnsafe() {
	return (tree: Root, file: VFile): void => {
		visit(tree, (node) => {
			if (node.type === 'html' && isLeftOut(node.value))
				file.message(`raw HTML \`${shorten(node.value)}\` is left out`, node);
			if (node.type === 'image')
				file.message(imageReason(imageName({ alt: node.alt, title: node.title, src: node.url })), node);
			if (node.type === 'imageReference') file.message(imageReason(node.alt ?? node.identifier), node);
			if ((node.type === 'link' || node.type === 'definition') && !SAFE_ADDRESS.test(node.url)) {
				file.message(`the address \`${shorten(node.url)}\` is left out`, node);
			}
		});
	};
}

function imageReason(name: string): string {
	return name === '' ? 'an image is not shown' : `the image \`${shorten(name)}\` is not shown: its name stands for it`;
}

/** Tells whether anything of a piece of raw HTML but its closing tags is taken out. */
function isLeftOut(html: string): boolean {
	if (/<[!?]/.test(html)) return true;
	const tags = [...html.matchAll(OPENING_TAG)];
	// What the pattern does not take for a tag is nothing that could be vouched for.
	if (tags.length < (html.match(/<(?!\/[a-z])/gi) ?? []).length) return true;
	return tags.some(([, name = '', attributes = '']) => !isKept(name.toLowerCase(), attributes));
}

function isKept(tag: string, attributes: string): boolean {
	const names = [...attributes.replace(/\/$/, '').matchAll(ATTRIBUTE)];
	if (BARE.includes(tag)) return names.length === 0;
	if (tag === 'img' || tag === 'aside' || !(articleSanitizeSchema.tagNames ?? []).includes(tag)) return false;
	const allowed = (articleSanitizeSchema.attributes?.[tag] ?? []).filter((name) => typeof name === 'string');
	return names.every(([, name = '', double, single, bare]) => {
		const value = double ?? single ?? bare ?? '';
		return allowed.some((known) => known.toLowerCase() === name.toLowerCase()) && (name !== 'href' || isSafe(value));
	});
}

function isSafe(address: string): boolean {
	return SAFE_ADDRESS.test(address) && !/&#|[\s\u0000-\u001f]/.test(address);
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
