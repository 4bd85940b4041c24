import { formsOf, type Lexicon } from '../query/lexicon';
import { isNameArticle } from '../../language/fold-name';
import { nearestWord } from './nearest-word';

/** The most words that are taken to have run together. */
const MOST = 4;

/** Cuts a word into words that the texts or names have, the fewest that make it up: `wisdomparty` is `wisdom party`. */
export function splitRun(plain: string, lexicon: Lexicon): string[] | undefined {
	if (plain.length < 6 || plain.length > 40) return undefined;
	const { isStopWord } = lexicon.language;
	const known = knownWords(lexicon);
	const isWord = (word: string): boolean =>
		(word.length > 2 && known.has(word)) ||
		(word.length > 1 && (isNameArticle(word) || (isStopWord(word) && word.length > 2)));
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
	if (!run || run.length < 2 || !run.some((word) => known.has(word) && word.length > 3))
		return splitWithSlip(plain, known, lexicon);
	const last = run.at(-1) ?? '';
	return isNameArticle(last) || isStopWord(last) ? undefined : run;
}

const known = new WeakMap<Lexicon['words'], ReadonlySet<string>>();

function knownWords({ words, spelledWords }: Lexicon): ReadonlySet<string> {
	const all = known.get(words) ?? new Set([...words.keys(), ...spelledWords.map(({ plain }) => plain)]);
	known.set(words, all);
	return all;
}

/** Cuts a word in two where one part is known, and the other is another form or a slip of what is. */
function splitWithSlip(plain: string, known: ReadonlySet<string>, lexicon: Lexicon): string[] | undefined {
	if (plain.length < 9) return undefined;
	const resolve = (word: string): string | undefined => {
		if (known.has(word)) return word;
		if (word.length < 4) return undefined;
		return formsOf(word, lexicon)[0] ?? nearestWord(word, lexicon.words)?.word;
	};
	for (let cut = 4; cut <= plain.length - 4; cut += 1) {
		const [left, right] = [plain.slice(0, cut), plain.slice(cut)];
		if (!known.has(left) && !known.has(right)) continue;
		const [first, last] = [resolve(left), resolve(right)];
		if (first !== undefined && last !== undefined) return [first, last];
	}
	return undefined;
}
