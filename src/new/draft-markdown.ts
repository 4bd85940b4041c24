import { toText } from 'hast-util-to-text';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import rehypeRaw from 'rehype-raw';
import { parse } from 'yaml';
import { footnoteHandlers } from '../markdown/footnote-handlers';
import { fromMarkdownExtensions, micromarkExtensions } from '../markdown/markdown-syntax';
import type { Draft } from './draft';

const processor = remark()
	.data({ micromarkExtensions, fromMarkdownExtensions })
	.use(remarkRehype, { allowDangerousHtml: true, handlers: footnoteHandlers })
	.use(rehypeRaw);

/** Makes an article of Markdown: its body as it stands, but for the front matter and the title at its head. */
export function draftMarkdown(received: string): Draft {
	const { body, fields } = splitFrontMatter(received.replace(/^\ufeff/, ''));
	const tree: Root = processor.parse(body);
	const [first] = tree.children;
	const heading =
		first?.type === 'heading' && first.depth === 1 ? toString(first).replace(/\s+/g, ' ').trim() : undefined;
	const end = first?.position?.end.offset ?? 0;
	const title = typeof fields['title'] === 'string' ? fields['title'] : heading;
	const isOwn = heading !== undefined && heading === title;
	// Through HTML, as a browser would copy it: another way than the one that numbers passages.
	const html = processor.runSync(tree);
	return {
		markdown: (isOwn ? body.slice(end) : body).trim() + '\n',
		original: `${toText(html)}\n`,
		title,
		titleSource: title !== undefined && !isOwn ? 'The front matter of the file as received.' : undefined,
		lang: stringOf(fields['lang'] ?? fields['language']),
		published: dateOf(fields['date']),
		publishedSource: dateOf(fields['date']) === undefined ? undefined : 'The front matter of the file as received.',
		...(typeof fields['author'] === 'string' && { authors: [fields['author']] }),
	};
}

function splitFrontMatter(text: string): { body: string; fields: Record<string, unknown> } {
	const match = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text);
	if (!match) return { body: text, fields: {} };
	try {
		const fields: unknown = parse(match[1] ?? '');
		// An object of YAML has text for its keys.
		if (typeof fields === 'object' && fields !== null)
			return { body: text.slice(match[0].length), fields: fields as Record<string, unknown> };
	} catch {
		// Two rules with words between them, and no front matter.
	}
	return { body: text, fields: {} };
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function dateOf(value: unknown): string | undefined {
	const text = value instanceof Date ? value.toISOString().slice(0, 10) : stringOf(value);
	return text !== undefined && /^\d{4}(-\d\d){0,2}$/.test(text) ? text : undefined;
}
