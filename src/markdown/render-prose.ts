import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { toHtml } from 'hast-util-to-html';
import { articleSanitizeSchema } from './sanitize-schema';

const processor = remark().use(remarkRehype).use(rehypeSanitize, articleSanitizeSchema);

/** Renders the editors' own Markdown, such as an introduction, as HTML that is as safe as an article's. */
export function renderProse(markdown: string): string {
	return toHtml(processor.runSync(processor.parse(markdown)));
}
