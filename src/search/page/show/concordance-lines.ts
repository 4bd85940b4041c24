import type { TextSpan } from '../../../language/fold';
import type { Passage } from '../../finding/finder';
import type { PassageAnswer } from '../../query/answer-query';

/** How lines are sorted: as the texts read, by the word before, by the word behind. */
export type LineSort = 'reading' | 'left' | 'right';

/** One place in its line. */
export interface Line {
	passage: Passage;
	span: TextSpan;
	/** What stands before and behind, cut at the ends of words. */
	left: string;
	right: string;
}

/** So many characters stand before and behind the word. */
const WIDTH = 60;

/** Gives a line for each place of some passages. */
export function concordanceLines(
	answers: readonly Pick<PassageAnswer, 'passage' | 'ranges'>[],
	sort: LineSort,
	collator: Intl.Collator,
): Line[] {
	const lines = answers
		.toSorted(
			(a, b) => a.passage.side - b.passage.side || a.passage.id.localeCompare(b.passage.id, 'en', { numeric: true }),
		)
		.flatMap(({ passage, ranges }) =>
			ranges.map((span): Line => ({
				passage,
				span,
				left: leftOf(passage.text, span.start),
				right: rightOf(passage.text, span.end),
			})),
		);
	if (sort === 'reading') return lines;
	const key = ({ left, right }: Line): string => (sort === 'left' ? wordsOf(left).reverse() : wordsOf(right)).join(' ');
	return lines
		.map((line) => ({ line, key: key(line) }))
		.sort((a, b) => collator.compare(a.key, b.key))
		.map(({ line }) => line);
}

function leftOf(text: string, start: number): string {
	const whole = text.slice(0, start);
	if (whole.length <= WIDTH) return whole;
	const cut = whole.slice(-WIDTH);
	// A word that was cut is left out, unless the cut fell between two.
	return `… ${/\s/.test(whole.at(-WIDTH - 1) ?? '') ? cut.trimStart() : cut.replace(/^\S*\s+/, '')}`;
}

function rightOf(text: string, end: number): string {
	const whole = text.slice(end);
	if (whole.length <= WIDTH) return whole;
	const cut = whole.slice(0, WIDTH);
	return `${/\s/.test(whole.charAt(WIDTH)) ? cut.trimEnd() : cut.replace(/\s+\S*$/, '')} …`;
}

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu) ?? [];
}
