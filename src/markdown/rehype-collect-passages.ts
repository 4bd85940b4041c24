import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Passage } from '../schemas/passage';
import { articleLanguage } from './article-language';
import type { ParsedArticle } from './article-tree';
import { cutSentences } from '../language/sentences/cut-sentences';
import { findPassageElements, ownContent } from './passage-elements';
import { textOf } from './text-ranges';

/**
 * Puts what the rest of the site reads of an article on the file's front matter, as `article`: its passages as data,
 * its tree, the line of each passage (of the text below the front matter), and the warnings given so far.
 */
export function rehypeCollectPassages() {
	return (tree: Root, file: VFile): void => {
		const language = articleLanguage(file);
		const passages: Passage[] = [];
		const lines: Record<string, number> = {};
		for (const { element, kind } of findPassageElements(tree)) {
			const { id } = element.properties;
			if (typeof id !== 'string') continue;
			const text = textOf(ownContent(element));
			const sentences = cutSentences(text, language).map((range, index) => ({ id: `${id}s${index + 1}`, ...range }));
			passages.push({ id, kind, text, sentences });
			if (element.position) lines[id] = element.position.start.line;
		}
		const warnings = file.messages.map(({ line, reason }) => ({ line: line ?? 1, reason }));
		const article: ParsedArticle = { passages, lines, warnings, tree: withoutPositions(tree) };
		file.data.astro ??= {};
		file.data.astro.frontmatter = { ...file.data.astro.frontmatter, article };
	};
}

/** Gives a copy of a tree that is plain data, without the places it was parsed from. */
function withoutPositions(tree: Root): Root {
	const copy = structuredClone(tree);
	visit(copy, (node) => {
		delete node.position;
	});
	delete copy.data;
	return copy;
}
