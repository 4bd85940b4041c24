import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Passage } from '../content/schemas/passage';
import type { OriginalPart } from '../content/schemas/original-part';
import { collectParts } from './collect-parts';
import { collectPassages } from './collect-passages';
import { footnoteHandlers } from './footnote-handlers';
import { fromMarkdownExtensions, micromarkExtensions } from './markdown-syntax';
import { rehypeMarkItems } from './rehype-mark-items';
import { rehypeNameImages } from './rehype-name-images';
import { rehypeNumberPassages } from './rehype-number-passages';
import { rehypeSettleBlocks } from './rehype-settle-blocks';
import { rehypeWrapWords } from './rehype-wrap-words';
import { remarkKeepNumbers } from './remark-keep-numbers';
import { remarkReadBullets } from './remark-read-bullets';
import { remarkReportUnsafe } from './remark-report-unsafe';
import { articleSanitizeSchema } from './sanitize-schema';
import { wrapSentences } from './wrap-sentences';

/** What the body of an article comes to. */
export interface ParsedArticle {
	/** The passages in reading order. */
	passages: Passage[];
	/** What the original must read, in its order: passages with what stands before and between their words, and rules. */
	parts: OriginalPart[];
	/** The line of each passage, by id. */
	lines: Record<string, number>;
	/** What was made inert, with its line. */
	warnings: { line: number; reason: string }[];
	/** The sanitised, numbered tree: plain data, without the places it was parsed from. */
	tree: Root;
}

/** Markdown with tables and notes, no typography of its own, safe, numbered. */
const processor = remark()
	.data({ micromarkExtensions, fromMarkdownExtensions })
	.use(remarkReportUnsafe)
	.use(remarkKeepNumbers)
	.use(remarkReadBullets)
	.use(remarkRehype, { allowDangerousHtml: true, handlers: footnoteHandlers })
	.use(rehypeRaw)
	.use(rehypeSanitize, articleSanitizeSchema)
	.use(rehypeMarkItems)
	.use(rehypeNameImages)
	.use(rehypeSettleBlocks)
	.use(rehypeWrapWords)
	.use(rehypeNumberPassages)
	.freeze();

/** Parses the Markdown of an article's body: its passages as data, and its tree with an element for each sentence. */
export async function parseArticle({ markdown, lang }: { markdown: string; lang: string }): Promise<ParsedArticle> {
	const file = new VFile(markdown);
	const tree = await processor.run(processor.parse(file), file);
	const { passages, lines } = collectPassages(tree, lang);
	const parts = collectParts(tree);
	wrapSentences(tree, passages);
	const warnings = file.messages.map(({ line, reason }) => ({ line: line ?? 1, reason }));
	return { passages, parts, lines, warnings, tree: withoutPositions(tree) };
}

/** Takes the places it was parsed from out of a tree, so that it is plain data. */
function withoutPositions(tree: Root): Root {
	visit(tree, (node) => {
		delete node.position;
	});
	delete tree.data;
	return tree;
}
