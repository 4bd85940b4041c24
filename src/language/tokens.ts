import { foldText } from './fold';
import type { Language } from './language';
import { cutRun, RUN_WITHOUT_BLANKS } from './words-without-blanks';

/** Letters and digits, with apostrophes between letters, and points and commas between digits. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʿʾ‘](?=\p{L})[\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/gu;

/** A word of a text, as UTF-16 offsets, and the key it is compared by. */
export interface Token {
	/** The word as it is seen: accents composed, nothing unseen in it. */
	word: string;
	start: number;
	end: number;
	stem: string;
	isStopWord: boolean;
}

/**
 * Cuts a text into words: letters and digits, with apostrophes and inner points and commas of numbers; hyphens part words.
 * What is written without blanks is cut into the words of its language.
 */
export function tokenize(text: string, language: Language): Token[] {
	const folded = foldText(text);
	return [...folded.text.matchAll(WORD)].flatMap(({ 0: run, index }) =>
		cutWords(run, language).map(({ word, at }) => ({
			word,
			...folded.shown(index + at, index + at + word.length),
			stem: language.stemOf(word),
			isStopWord: language.isStopWord(word),
		})),
	);
}

function cutWords(run: string, language: Language): { word: string; at: number }[] {
	const elided = language.elided?.exec(run)?.[0].length ?? 0;
	if (elided > 0)
		return [
			{ word: run.slice(0, elided - 1), at: 0 },
			...cutWords(run.slice(elided), language).map(({ word, at }) => ({ word, at: at + elided })),
		];
	return RUN_WITHOUT_BLANKS.test(run) ? cutRun(run, language) : [{ word: run, at: 0 }];
}
