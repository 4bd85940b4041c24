import { distance } from 'fastest-levenshtein';
import { isStopWord, plainWord, stemOf, tokenize } from '../comparison/tokens';
import { foldNameWord, isNameArticle, nameWords, skeleton } from './fold-name';
import { isQuestionWord, type Lexicon } from './lexicon';

/** One thing that a query asks for. */
export type Concept =
	/** A phrase that must stand just so. */
	| { type: 'phrase'; text: string }
	/** One of some names, in any spelling. `part` where only a part of the name was given. */
	| { type: 'name'; text: string; names: number[]; part: boolean; slip: boolean }
	/** A word of the texts, in any inflection; `shown` differs from `text` where a slip was met; `forms` are those printed. */
	| { type: 'word'; text: string; stem: string; shown: string; forms: string[]; isPrefix: boolean }
	/** A word that the texts do not have, nor anything near it. */
	| { type: 'unknown'; text: string };

/** A query, understood. */
export interface UnderstoodQuery {
	concepts: Concept[];
	/** The stems of all its words, question words too, for the points. */
	stems: string[];
	/** The points' statuses that it asks for: "where do they disagree". */
	statuses: string[];
	/** It has words that are no names: a topic, perhaps a question. */
	isTopic: boolean;
}

const LONGEST_NAME = 7;
/** A part of more names than this means none of them. */
const MOST_NAMES = 4;
const MAX_LENGTH = 300;

/** Words for the statuses of points, as a reader may put them. */
const STATUS_WORDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:agree[sd]?|agreement|agreements|agreeing)$/, 'agree'],
	[/^(?:differ|differs|differing|difference|differences)$/, 'differ'],
	[
		/^(?:disagree[sd]?|disagreement|disagreements|conflict|conflicts|conflicting|contradict|contradicts|contradiction|contradictions|contradictory|tension|tensions|clash|clashes)$/,
		'conflict',
	],
];
/** Words that go with a question about the two texts as such. */
const ABOUT_TEXTS = /^(?:both|two|they|articles?|texts?|authors?|reports?|sides?|say|says|said|point|points|all|do|did|does|the)$/;

/**
 * Understands a query by the names and words of the texts: quoted phrases as they stand, names in any spelling, words in
 * any inflection, and what is neither as a slip of the nearest word. With `asTyped` nothing is bridged.
 */
export function understandQuery(query: string, lexicon: Lexicon, { asTyped = false, typing = false } = {}): UnderstoodQuery {
	const concepts: Concept[] = [];
	const rest = query.slice(0, MAX_LENGTH).replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase: string) => {
		if (tokenize(phrase).length > 0) concepts.push({ type: 'phrase', text: phrase.replace(/\s+/g, ' ').trim() });
		return ' ';
	});
	const words = tokenize(rest).map(({ word }) => word);
	const plain = words.map(plainWord);
	const statuses = [
		...new Set(plain.flatMap((word) => STATUS_WORDS.filter(([pattern]) => pattern.test(word)).map(([, status]) => status))),
	];
	const isAboutTexts =
		statuses.length > 0 &&
		plain.every((word) => isStopWord(word) || ABOUT_TEXTS.test(word) || STATUS_WORDS.some(([pattern]) => pattern.test(word)));
	const hasContent = words.some((word) => !isStopWord(word));
	let position = 0;
	while (position < words.length && !isAboutTexts) {
		const name = asTyped ? undefined : longestName(words, position, lexicon);
		if (name) {
			concepts.push(name.concept);
			position += name.length;
			continue;
		}
		const word = words[position] ?? '';
		const isLast = position === words.length - 1 && /[\p{L}\p{N}]$/u.test(rest);
		// Small words count only where there is nothing else to look for.
		if (!hasContent || !isStopWord(word)) concepts.push(understandWord(word, lexicon, { asTyped, isPrefix: typing && isLast }));
		position += 1;
	}
	return {
		concepts: joinParts(concepts),
		stems: words.filter((word) => !isStopWord(word) || isQuestionWord(word)).map(stemOf),
		statuses: isAboutTexts ? statuses : [],
		isTopic: words.some(isQuestionWord) || (concepts.length > 1 && concepts.some(({ type }) => type === 'word' || type === 'unknown')),
	};
}

/** A name's words that follow one another and mean one name together are one concept: `Ameri Hadi`. */
function joinParts(concepts: Concept[]): Concept[] {
	return concepts.reduce<Concept[]>((joined, concept) => {
		const last = joined.at(-1);
		if (last?.type === 'name' && concept.type === 'name' && (last.part || concept.part)) {
			const common = last.names.filter((name) => concept.names.includes(name));
			if (common.length > 0)
				return [
					...joined.slice(0, -1),
					{ ...last, text: `${last.text} ${concept.text}`, names: common, part: true, slip: last.slip || concept.slip },
				];
		}
		return [...joined, concept];
	}, []);
}

function understandWord(word: string, { words, stems }: Lexicon, { asTyped, isPrefix }: { asTyped: boolean; isPrefix: boolean }): Concept {
	const stem = stemOf(word);
	const plain = plainWord(word);
	const formsOf = (key: string): string[] => [...new Set((stems.get(key) ?? []).map((token) => token.word.toLowerCase()))];
	const begun = isPrefix ? [...words.keys()].filter((known) => known.startsWith(plain)) : [];
	if (stems.has(stem) || begun.length > 0)
		return { type: 'word', text: word, stem, shown: word, forms: [...new Set([...formsOf(stem), ...begun])], isPrefix };
	const nearest = asTyped ? undefined : nearestWord(plain, words);
	return nearest
		? { type: 'word', text: word, stem: nearest.stem, shown: nearest.word, forms: formsOf(nearest.stem), isPrefix: false }
		: { type: 'unknown', text: word };
}

/** The most wrong letters that a word of some length may have. */
function slipsAllowed(length: number): number {
	return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/** Finds the word of the texts nearest to a mistyped one: the first letter holds, a swap of neighbours is one slip. */
function nearestWord(word: string, words: Lexicon['words']): { word: string; stem: string; slips: number } | undefined {
	let best: { word: string; stem: string; slips: number; count: number } | undefined;
	const allowed = slipsAllowed(word.length);
	for (const [known, { stem, count }] of words) {
		if (!sharesStart(known, word) || Math.abs(known.length - word.length) > allowed) continue;
		const slips = slipsBetween(word, known);
		if (slips > Math.min(allowed, slipsAllowed(known.length))) continue;
		if (!best || slips < best.slips || (slips === best.slips && count > best.count)) best = { word: known, stem, slips, count };
	}
	return best;
}

function sharesStart(a: string, b: string): boolean {
	return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Counts wrong, missing, doubled and swapped letters between two words. */
function slipsBetween(a: string, b: string): number {
	const edits = distance(a, b);
	if (edits !== 2 || a.length !== b.length) return edits;
	const first = [...a].findIndex((letter, index) => letter !== b[index]);
	return a[first] === b[first + 1] && a[first + 1] === b[first] ? 1 : edits;
}

/** How a run of query words can match words of a spelling, best first. */
type Level = 0 | 1 | 2;

/** Finds the names that the most words from a position on spell, in full or in part. */
function longestName(
	words: readonly string[],
	position: number,
	lexicon: Lexicon,
): { concept: Concept & { type: 'name' }; length: number } | undefined {
	for (let length = Math.min(LONGEST_NAME, words.length - position); length > 0; length -= 1) {
		const run = words.slice(position, position + length).flatMap(nameWords);
		const keyed = run.filter((word) => !isNameArticle(word));
		if (keyed.length === 0 || (run.length > 0 && length > 1 && isEdgeSmall(words, position, length))) continue;
		const concept = nameOfRun(keyed, words.slice(position, position + length).join(' '), lexicon);
		if (concept) return { concept, length };
	}
	return undefined;
}

/** A run may start with an article, but not end with a small word, nor start with one that is no article. */
function isEdgeSmall(words: readonly string[], position: number, length: number): boolean {
	const first = plainWord(words[position] ?? '');
	const last = words[position + length - 1] ?? '';
	return isStopWord(last) || (isStopWord(first) && !isNameArticle(first));
}

function nameOfRun(run: readonly string[], text: string, lexicon: Lexicon): (Concept & { type: 'name' }) | undefined {
	const [only] = run;
	const stem = run.length === 1 && only !== undefined ? stemOf(only) : undefined;
	const isKnownWord = stem !== undefined && (lexicon.stems.has(stem) || isStopWord(only ?? ''));
	const best = bestSpellings(run.map(foldNameWord), lexicon, { exactOnly: isKnownWord });
	const concept = (names: Iterable<number>, part: boolean, slip: boolean): Concept & { type: 'name' } => ({
		type: 'name',
		text,
		names: [...names],
		part,
		slip,
	});
	if (stem !== undefined && isKnownWord) {
		// A word that the texts have means the names it is printed in, unless it has a life outside of names.
		const whole = best?.full ? best.names : new Set<number>();
		const names = new Set([...whole, ...(lexicon.namesOfStem.get(stem) ?? [])]);
		if (names.size > 0 && names.size <= MOST_NAMES) return concept(names, whole.size === 0, false);
		return whole.size > 0 ? concept(whole, false, false) : undefined;
	}
	if (!best || best.names.size > MOST_NAMES) return undefined;
	if (only !== undefined && run.length === 1 && best.slips > 0 && !(best.full && best.level < 2)) {
		// A slip of a word of the texts is that word's, unless the name is nearer.
		const word = nearestWord(only, lexicon.words);
		if (word && word.slips <= best.slips) {
			const names = lexicon.namesOfStem.get(word.stem);
			return names && names.size <= MOST_NAMES ? concept(names, true, true) : undefined;
		}
	}
	return concept(best.names, !best.full, best.level === 2);
}

/** Finds the names with the spellings nearest to some keys, whole spellings before parts. */
function bestSpellings(
	keys: readonly string[],
	{ spellings }: Lexicon,
	{ exactOnly }: { exactOnly: boolean },
): { level: Level; full: boolean; slips: number; names: Set<number> } | undefined {
	let best: { level: Level; full: boolean; slips: number; names: Set<number>; rank: number } | undefined;
	for (const { name, keys: spelled, skeletons } of spellings) {
		for (let start = 0; start + keys.length <= spelled.length; start += 1) {
			const match = matchKeys(
				keys,
				spelled.slice(start, start + keys.length),
				skeletons.slice(start, start + keys.length),
				keys.length === 1,
			);
			if (!match || (exactOnly && match.level > 0)) continue;
			const full = keys.length === spelled.length;
			const rank = match.level * 4 + match.slips * 2 + (full ? 0 : 1);
			if (!best || rank < best.rank) best = { ...match, full, names: new Set([name]), rank };
			else if (rank === best.rank) best.names.add(name);
		}
	}
	return best;
}

/** Compares keys one by one: equal, equal but for vowels, or with a slip; the worst of them is the run's. */
function matchKeys(
	keys: readonly string[],
	spelled: readonly string[],
	skeletons: readonly string[],
	isOneWord: boolean,
): { level: Level; slips: number } | undefined {
	let level: Level = 0;
	let slips = 0;
	for (const [index, key] of keys.entries()) {
		const other = spelled[index] ?? '';
		if (key === other) continue;
		const edits = slipsBetween(key, other);
		const bones = skeletons[index] ?? '';
		const sameBones = skeleton(key) === bones && bones.length >= (isOneWord ? 3 : 2) && edits <= 2 && edits <= other.length / 3;
		if (sameBones) level = Math.max(level, 1) as Level;
		else if (sharesStart(key, other) && edits <= Math.min(slipsAllowed(key.length), slipsAllowed(other.length))) level = 2;
		else return undefined;
		slips += edits;
	}
	return { level, slips };
}
