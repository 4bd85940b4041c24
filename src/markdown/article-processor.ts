import { createMarkdownProcessor, unified } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { parsedArticleSchema, type ParsedArticle } from './article-tree';
import { rehypeCollectPassages } from './rehype-collect-passages';
import { rehypeNumberPassages } from './rehype-number-passages';
import { rehypeWrapSentences } from './rehype-wrap-sentences';
import { rehypeWrapWords } from './rehype-wrap-words';
import { remarkReportUnsafe } from './remark-report-unsafe';
import { articleSanitizeSchema } from './sanitize-schema';

/** The processor that Astro renders articles with: no typography of its own, nothing but Markdown, safe, numbered. */
export const articleProcessor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [remarkReportUnsafe],
	rehypePlugins: [
		rehypeRaw,
		[rehypeSanitize, articleSanitizeSchema],
		rehypeWrapWords,
		rehypeNumberPassages,
		rehypeWrapSentences,
		rehypeCollectPassages,
	],
});

/** Parses the Markdown of an article's body the way Astro will, for those who read it outside of a page. */
export async function parseArticle({ markdown, lang }: { markdown: string; lang: string }): Promise<ParsedArticle> {
	const processor = await createMarkdownProcessor({ syntaxHighlight: false, ...articleProcessor.options });
	const { metadata } = await processor.render(markdown, { frontmatter: { lang } });
	return parsedArticleSchema.parse(metadata.frontmatter['article']);
}
