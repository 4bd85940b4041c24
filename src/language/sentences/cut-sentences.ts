import type { TextSpan } from '../fold';
import { rulesOf, type CompiledRules } from './rules';

/**
 * Cuts a passage into sentences, as UTF-16 offsets, white space around them left out. They are `Intl.Segmenter`'s, cut
 * at `… Then` too, and joined again after abbreviations of the language, initials and numerals that head a line, before
 * a lower-case word, and within brackets or curly quotation marks that close later in the passage.
 */
export function cutSentences(text: string, language: string): TextSpan[] {
	const rules = rulesOf(language);
	const sentences: TextSpan[] = [];
	let start = 0;
	for (const end of possibleEnds(text, language, rules)) {
		if (end <= start || (end < text.length && belongsTogether(text.slice(start, end), text.slice(end), rules)))
			continue;
		sentences.push(trimSpan(text, start, end));
		start = end;
	}
	return sentences.filter((sentence) => sentence.end > sentence.start);
}

/** A numeral, letter or Roman number that heads what follows: `3.`, `(b)`, `iv.`. */
const LABEL = /(?:^|[:;]\s)[“‘"'(\[]*(?:\p{N}+(?:\.\p{N}+)*|\p{L}|[IVX]{1,5}|[ivx]{1,4})[.)]+$/u;
const SMALL_LABEL_FOLLOWS = /^\(?(?:\p{Ll}|[ivx]{1,4})[.)]\s+\p{Lu}/u;
/** Initials and initialisms: `U.S.`, `J.`; they end a sentence only where a new one clearly starts. */
const INITIALISM = /(?:^|[\s(“‘["'-])(?:\p{L}\.)+$/u;
/** An ellipsis with a blank before it stands for words left out. */
const OMISSION = /(?:^|[^.\s]\s)\[?(?:…|\.\s?\.\s?\.)\]?$/u;

/** Gives the offsets at which a sentence may end, in order: the segmenter's, and those that it does not know. */
function possibleEnds(text: string, language: string, rules: CompiledRules): number[] {
	const { starts } = rules;
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const ends = new Set<number>();
	for (const { index, segment } of segmenter.segment(text)) {
		const next = index + segment.length;
		// A French quotation closes behind a blank, where the segmenter has already cut.
		ends.add(next + (/^[»›](?:\s+|$)/.exec(text.slice(next))?.[0].length ?? 0));
	}
	// To the segmenter an ellipsis ends nothing, nor a full stop before a reference in brackets, a number or a small letter.
	for (const { index, 0: mark } of text.matchAll(/[….!?][”’"')\]]*(?:\[\p{N}+\])*\s+/gu)) {
		const next = index + mark.length;
		const after = text.slice(next);
		if (
			mark.startsWith('…')
				? starts.test(after)
				: mark.includes('[')
					? /^[“‘"'(]*\p{Lu}/u.test(after)
					: startsUnseen(after, rules)
		)
			ends.add(next);
	}
	return [...ends].sort((a, b) => a - b);
}

/** Tells whether a sentence starts that has no capital to show it. Numbers are left alone where no abbreviation is known. */
function startsUnseen(after: string, { knowsNumbers }: CompiledRules): boolean {
	return (knowsNumbers && /^[“‘"'(]*\p{N}/u.test(after)) || SMALL_LABEL_FOLLOWS.test(after);
}

function belongsTogether(before: string, after: string, rules: CompiledRules): boolean {
	const sentence = before.trimEnd();
	const start = sentence.trimStart();
	if (LABEL.test(start) || rules.never.test(sentence)) return true;
	const isNumber = /^\p{N}/u.test(after);
	if (rules.beforeNumber.test(sentence) && isNumber) return true;
	const judged = rules.judge(sentence, after);
	if (judged !== undefined) return judged || isWithin(sentence, after);
	const isStart = rules.starts.test(after);
	if ((rules.seldom.test(sentence) || INITIALISM.test(sentence) || OMISSION.test(sentence)) && !isStart) return true;
	if (/^[\p{Ll}.,;:!?…)\]”’]/u.test(after) && !SMALL_LABEL_FOLLOWS.test(after)) return true;
	return isWithin(sentence, after);
}

/** Tells whether a bracket or quotation mark stands open that closes later. */
function isWithin(before: string, after: string): boolean {
	return isOpen(before, after, '(', ')') || isOpen(before, after, '[', ']') || isOpen(before, after, '“', '”');
}

function isOpen(before: string, after: string, open: string, close: string): boolean {
	let depth = 0;
	for (const character of before) {
		if (character === open) depth += 1;
		else if (character === close) depth = Math.max(0, depth - 1);
	}
	return depth > 0 && after.includes(close);
}

function trimSpan(text: string, start: number, end: number): TextSpan {
	const segment = text.slice(start, end);
	return { start: start + (segment.length - segment.trimStart().length), end: start + segment.trimEnd().length };
}
