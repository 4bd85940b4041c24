import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { unified } from 'unified';
import remarkStringify from 'remark-stringify';

const processor = unified()
	.data({ toMarkdownExtensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()] })
	.use(remarkStringify, {
		bullet: '-',
		emphasis: '*',
		fences: true,
		listItemIndent: 'one',
		rule: '*',
		resourceLink: true,
	});

/** Writes a tree as Markdown that is read back as that tree: what Markdown would take for a sign is escaped. */
export function writeMarkdown(tree: Root): string {
	return processor.stringify(tree);
}
