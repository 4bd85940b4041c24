import type { TextSpan } from '../../../language/fold';
import type { Passage } from '../../finding/finder';
import { spanOfSentence } from '../../query/answer-query';
import { element } from '../elements';

/** Gives the numbers of a passage’s sentences that have one of some places, from 1; the first where none has. */
export function sentencesWith(passage: Passage, ranges: readonly TextSpan[]): number[] {
	const numbers = passage.sentences.flatMap((_, index) => {
		const { start, end } = spanOfSentence(passage, index + 1);
		return ranges.some((range) => range.start < end && start < range.end) ? [index + 1] : [];
	});
	return numbers.length > 0 ? numbers : [1];
}

/** Makes the sentences of a passage that have one of some places, each a paragraph, the places marked. */
export function sentenceElements(passage: Passage, ranges: readonly TextSpan[], isMarked = true): HTMLElement[] {
	return sentencesWith(passage, ranges).map((number) => {
		const span = spanOfSentence(passage, number);
		return element(
			'p',
			{},
			...(isMarked ? marked(passage.text, span, ranges) : [passage.text.slice(span.start, span.end)]),
		);
	});
}

function marked(text: string, { start, end }: TextSpan, ranges: readonly TextSpan[]): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	let position = start;
	for (const range of ranges) {
		if (range.end <= start || range.start >= end) continue;
		nodes.push(text.slice(position, Math.max(range.start, position)));
		nodes.push(element('mark', {}, text.slice(Math.max(range.start, start), Math.min(range.end, end))));
		position = Math.min(range.end, end);
	}
	return [...nodes, text.slice(position, end)];
}
