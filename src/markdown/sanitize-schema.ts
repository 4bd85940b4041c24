import type { Schema } from 'hast-util-sanitize';

/**
 * What an article may contain: text, its emphasis, its lists and headings, and links that lead to a page or a mailbox.
 * Everything else is taken out of its element (its words stay) or, where it is code and not words, dropped whole.
 */
export const articleSanitizeSchema: Schema = {
	tagNames: [
		'p',
		'ul',
		'ol',
		'li',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
		'blockquote',
		'em',
		'strong',
		'b',
		'i',
		'a',
		'code',
		'sub',
		'sup',
		'br',
		'hr',
	],
	attributes: { a: ['href', 'title'], ol: ['start'], li: ['value'] },
	protocols: { href: ['http', 'https', 'mailto'] },
	strip: [
		'script',
		'style',
		'template',
		'iframe',
		'object',
		'svg',
		'math',
		'noscript',
		'title',
		'textarea',
		'select',
		'audio',
		'video',
		'canvas',
	],
};
