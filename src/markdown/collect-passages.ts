import type { Root } from 'hast';
import type { Passage } from '../content/schemas/passage';
import { cutSentences } from '../language/sentences/cut-sentences';
import { findPassageElements, ownContent } from './passage-elements';
import { textOf } from './text-ranges';

/** Gives the numbered passages of a tree as data, in reading order, and the line on which each stands. */
export function collectPassages(tree: Root, language: string): { passages: Passage[]; lines: Record<string, number> } {
	const passages: Passage[] = [];
	const lines: Record<string, number> = {};
	for (const { element, kind } of findPassageElements(tree)) {
		const { id } = element.properties;
		if (typeof id !== 'string') continue;
		const text = textOf(ownContent(element));
		const sentences = sentencesOf(text, kind, language).map((range, index) => ({ id: `${id}s${index + 1}`, ...range }));
		passages.push({ id, kind, text, sentences });
		if (element.position) lines[id] = element.position.start.line;
	}
	return { passages, lines };
}

/** A row is one sentence and so is a line of code; a line break ends none. */
function sentencesOf(text: string, kind: Passage['kind'], language: string): { start: number; end: number }[] {
	if (kind === 'row') return [{ start: 0, end: text.length }];
	if (kind === 'code')
		return [...text.matchAll(/\S.*/g)].map(({ 0: line, index }) => ({
			start: index,
			end: index + line.trimEnd().length,
		}));
	return cutSentences(text.replaceAll('\n', ' '), language);
}
