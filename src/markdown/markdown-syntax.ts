import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * What is read beyond CommonMark: tables, footnotes and `~~strikethrough~~` of GitHub's Markdown. Its bare addresses and
 * task lists are not: they change what the text says. One tilde stays a tilde, as in `~5 %`.
 */
export const micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false })];
export const fromMarkdownExtensions = [
	gfmTableFromMarkdown(),
	gfmFootnoteFromMarkdown(),
	gfmStrikethroughFromMarkdown(),
];
