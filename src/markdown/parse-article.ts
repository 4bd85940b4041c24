import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Passage } from '../schemas/passage';
import { collectPassages } from './collect-passages';
import { rehypeNumberPassages } from './rehype-number-passages';
import { rehypeWrapWords } from './rehype-wrap-words';
import { remarkReportUnsafe } from './remark-report-unsafe';
import { articleSanitizeSchema } from './sanitize-schema';
import { wrapSentences } from './wrap-sentences';

/** What the body of an article comes to. */
export interface ParsedArticle {
	/** The passages in reading order. */
	passages: Passage[];
	/** The line of each passage, by id. */
	lines: Record<string, number>;
	/** What was made inert, with its line. */
	warnings: { line: number; reason: string }[];
	/** The sanitised, numbered tree: plain data, without the places it was parsed from. */
	tree: Root;
}

/** Nothing but Markdown, no typography of its own, safe, numbered. */
const processor = remark()
	.use(remarkReportUnsafe)
	.use(remarkRehype, { allowDangerousHtml: true })
	.use(rehypeRaw)
	.use(rehypeSanitize, articleSanitizeSchema)
	.use(rehypeWrapWords)
	.use(rehypeNumberPassages)
	.freeze();

/** Parses the Markdown of an article's body: its passages as data, and its tree with an element for each sentence. */
export async function parseArticle({ markdown, lang }: { markdown: string; lang: string }): Promise<ParsedArticle> {
	const file = new VFile(markdown);
	const tree = await processor.run(processor.parse(file), file);
	const { passages, lines } = collectPassages(tree, lang);
	wrapSentences(tree, passages);
	const warnings = file.messages.map(({ line, reason }) => ({ line: line ?? 1, reason }));
	return { passages, lines, warnings, tree: withoutPositions(tree) };
}

/** Takes the places it was parsed from out of a tree, so that it is plain data. */
function withoutPositions(tree: Root): Root {
	visit(tree, (node) => {
		delete node.position;
	});
	delete tree.data;
	return tree;
}
