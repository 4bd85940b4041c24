import type { Lexicon } from '../query/lexicon';
import { isNameArticle } from './fold-name';

/** The most words that are taken to have run together. */
const MOST = 4;

/** Cuts a word into words that the texts or names have, the fewest that make it up: `wisdomparty` is `wisdom party`. */
export function splitRun(plain: string, lexicon: Lexicon): string[] | undefined {
	if (plain.length < 6 || plain.length > 40) return undefined;
	const { isStopWord } = lexicon.language;
	const known = new Set([...lexicon.words.keys(), ...lexicon.spelledWords.map((word) => word.plain)]);
	const isWord = (word: string): boolean =>
		(word.length > 2 && known.has(word)) || (word.length > 1 && (isNameArticle(word) || (isStopWord(word) && word.length > 2)));
	const best: (string[] | undefined)[] = [[]];
	for (let end = 2; end <= plain.length; end += 1) {
		for (let start = 0; start < end - 1; start += 1) {
			const before = best[start];
			const word = plain.slice(start, end);
			if (!before || before.length >= MOST || !isWord(word)) continue;
			if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word];
		}
	}
	const run = best[plain.length];
	// Small words alone make no run; nor does one word with an ending that looks like one.
	if (!run || run.length < 2 || !run.some((word) => known.has(word) && word.length > 3)) return undefined;
	const last = run.at(-1) ?? '';
	return isNameArticle(last) || isStopWord(last) ? undefined : run;
}
