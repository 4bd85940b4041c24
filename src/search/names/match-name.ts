import { fitsOf, type Fit, type Level } from './fit-word';
import { isNameArticle, nameWords } from '../../language/fold-name';
import { formsOf, type Lexicon } from '../query/lexicon';
import { nearestWord } from './nearest-word';
import { namesOfScript } from '../names/other-scripts';
import type { SpelledName } from './spelled-names';

/** The names that words of a query mean. */
export interface MatchedName {
	names: number[];
	/** Only a part of the name was given. */
	part: boolean;
	/** A slip was met. */
	slip: boolean;
	/** The number of the query's words that it took. */
	length: number;
}

type Match = Omit<MatchedName, 'length'>;

const LONGEST_NAME = 7;
/** A part of more names than this means none of them. */
const MOST_NAMES = 4;

/** Finds the names that the most words from a position on spell, in full or in part. */
export function longestName(
	words: readonly string[],
	position: number,
	lexicon: Lexicon,
	latinOf?: (word: string) => string[],
): MatchedName | undefined {
	for (let length = Math.min(LONGEST_NAME, words.length - position); length > 0; length -= 1) {
		if (length > 1 && isEdgeSmall(words, position, length, lexicon)) continue;
		const run = words
			.slice(position, position + length)
			.flatMap(nameWords)
			.filter((word) => !isNameArticle(word));
		const [only] = run;
		if (only === undefined) continue;
		const match = run.length === 1 ? nameOfWord(only, lexicon) : (nameOfRun(run, lexicon) ?? nameOfParts(run, lexicon));
		if (match) return { ...match, length };
		const other = latinOf && nameInLetters(words.slice(position, position + length), lexicon, latinOf);
		if (other) return { ...other, length };
	}
	return undefined;
}

/** Finds a name in other letters: spelled out where they have vowels, by its consonants where they leave them out. */
function nameInLetters(
	words: readonly string[],
	lexicon: Lexicon,
	latinOf: (word: string) => string[],
): Match | undefined {
	if (words.some((word) => /^[\p{Script=Latin}\p{N}]/u.test(word))) return undefined;
	const plain = words.map((word) => latinOf(word)[0] ?? '');
	// Russian writes one letter for two that others tell apart: `Хаким` is Hakim.
	for (const spelled of [plain, plain.map((word) => word.replace(/kh/g, 'h'))]) {
		const run = spelled.flatMap(nameWords).filter((word) => !isNameArticle(word));
		const best = run.length > 0 && run.every((word) => /[aeiou]/.test(word)) ? bestSpellings(run, lexicon) : undefined;
		if (best && best.level < 2 && best.names.size <= MOST_NAMES)
			return { names: [...best.names], part: !best.full, slip: false };
	}
	return namesOfScript(words, lexicon, latinOf);
}

/** A run may start with an article, but not end with a small word, nor start with one that is no article. */
function isEdgeSmall(words: readonly string[], position: number, length: number, { language }: Lexicon): boolean {
	const { isStopWord, plainWord } = language;
	const first = plainWord(words[position] ?? '');
	const last = words[position + length - 1] ?? '';
	return isStopWord(last) || (isStopWord(first) && !isNameArticle(first));
}

function nameOfRun(run: readonly string[], lexicon: Lexicon): Match | undefined {
	const best = bestSpellings(run, lexicon);
	if (!best || best.names.size > MOST_NAMES) return undefined;
	return { names: [...best.names], part: !best.full, slip: best.level === 2 };
}

/** Some write in two words what others write in one: `Hizb Allah`. */
function nameOfParts(run: readonly string[], lexicon: Lexicon): Match | undefined {
	if (run.length !== 2) return undefined;
	const best = bestSpellings([run.join('')], lexicon);
	return best && best.level < 2 && best.names.size <= MOST_NAMES
		? { names: [...best.names], part: !best.full, slip: false }
		: undefined;
}

function nameOfWord(word: string, lexicon: Lexicon): Match | undefined {
	const { stemOf, isStopWord } = lexicon.language;
	const stem = stemOf(word);
	if (formsOf(word, lexicon).length > 0 || isStopWord(word) || lexicon.ownWords.has(word)) {
		// A word that the texts have means the names it is printed in, unless it has a life outside of names.
		const best = bestSpellings([word], lexicon, { exactOnly: true });
		const whole = best?.full ? best.names : new Set<number>();
		// What a text prints as a name by itself means that one; else every name that it stands in.
		const isPrinted = [...whole].some((name) =>
			lexicon.data.names[name]?.printed.flat().some((spelling) => spelling.toLowerCase() === word),
		);
		const names = new Set([...whole, ...(isPrinted ? [] : (lexicon.namesOfWord.get(stem) ?? []))]);
		if (names.size > 0 && names.size <= MOST_NAMES) return { names: [...names], part: whole.size === 0, slip: false };
		return whole.size > 0 ? { names: [...whole], part: false, slip: false } : undefined;
	}
	const best = bestSpellings([word], lexicon);
	if (!best || (best.slips > 0 && !(best.full && best.level < 2))) {
		// A slip of a word of the texts means what that word means, unless a name is nearer.
		const near = nearestWord(word, lexicon.words);
		if (near && near.slips <= (best?.slips ?? Infinity)) {
			const meant = nameOfWord(near.word, lexicon);
			return meant && { ...meant, slip: true };
		}
	}
	if (!best) return undefined;
	// Another spelling of a word that stands in several names means all of them, as that word does.
	const names = new Set([
		...best.names,
		...(best.level < 2 && best.full ? [...best.stems].flatMap((own) => [...(lexicon.namesOfWord.get(own) ?? [])]) : []),
	]);
	const meant = names.size > MOST_NAMES ? best.names : names;
	return meant.size > MOST_NAMES ? undefined : { names: [...meant], part: !best.full, slip: best.level === 2 };
}

type Best = Fit & {
	full: boolean;
	names: Set<number>;
	/** The stems of the spellings' words that were met. */ stems: Set<string>;
};

/** Finds the names with the spellings nearest to some words, whole spellings before parts. */
function bestSpellings(run: readonly string[], lexicon: Lexicon, { exactOnly = false } = {}): Best | undefined {
	const [first, ...rest] = run.map((word) => fitsOf(word, run.length === 1, lexicon));
	let best: (Best & { rank: number }) | undefined;
	for (const [word, fit] of first ?? []) {
		for (const { spelling, at } of word.places) {
			const others = rest.map((fits, index) => fits.get(spelling.words[at + 1 + index] ?? word));
			if (at + run.length > spelling.words.length || !others.every((other) => other !== undefined)) continue;
			const whole = fitRun([fit, ...others], spelling, at);
			if (!whole || (exactOnly && whole.level > 0)) continue;
			const full = run.length === spelling.words.length;
			const rank = whole.level * 4 + whole.slips * 2 + (full ? 0 : 1);
			if (!best || rank < best.rank)
				best = { ...whole, full, names: new Set([spelling.name]), stems: new Set([word.stem]), rank };
			else if (rank === best.rank) {
				best.names.add(spelling.name);
				best.stems.add(word.stem);
			}
		}
	}
	return best;
}

/** The worst fit of its words is a run's. */
function fitRun(fits: readonly Fit[], { words }: SpelledName, at: number): Fit | undefined {
	const level = fits.reduce<Level>((worst, fit) => (fit.level > worst ? fit.level : worst), 0);
	// Ordinary words name something where they are all of a spelling, or several; and not where all are slips.
	const isOrdinary = words.slice(at, at + fits.length).every(({ sort }) => sort === 'ordinary');
	if (isOrdinary && (fits.length === 1 ? words.length > 1 || level > 0 : fits.every((fit) => fit.level > 0)))
		return undefined;
	return { level, slips: fits.reduce((sum, { slips }) => sum + slips, 0) };
}
