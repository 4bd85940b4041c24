import { diffArrays } from 'diff';
import { calendarWord } from '../../language/calendar';
import { findClockTimes } from '../../language/clock-times';
import { languageOf } from '../../language/language';
import { isNegation } from '../../language/negations';
import { numberOf } from '../../language/number-words';
import { tokenize } from '../../language/tokens';
import { foldNameWord } from '../../language/fold-name';
import { isFormOf } from '../quotes/words-apart';
import { mapPair, otherSide, sides, type Pair, type Side } from '../pair';

/** What kind of word differs; what counts most comes first. */
export const differing = ['number', 'date', 'name', 'negation', 'word'] as const;
export type Differing = (typeof differing)[number];

/** Words of one of two texts held against each other: in both, in this one alone, or against others in the other text. */
export interface Mark {
	start: number;
	end: number;
	mark: 'same' | 'only' | 'differs';
	of: Differing;
}

/** Words that stand against each other, as each text prints them. */
export interface Difference {
	of: Differing;
	words: Pair<string[]>;
}

export interface MarkedPair {
	/** Whether the two are so much alike that they were compared word by word, in their order. */
	isNearlySame: boolean;
	marks: Pair<Mark[]>;
	/** Numbers first, then dates, names, negations; of other words only where the two are nearly the same. */
	differences: Difference[];
}

/** A text to be marked: its words, its language, and where names stand in it. */
export interface MarkedText {
	text: string;
	lang: string;
	names?: readonly { id: string; start: number; end: number }[];
}

/** The share of the words, of the longer text, that must stand in the same order for two texts to be nearly the same. */
const NEARLY_SAME = 0.6;

/**
 * Marks in two linked texts what is the same, what only one has, and what differs: a number, date, name or negation that the
 * other has another for. Texts that are nearly the same are compared word by word, all others by what they speak of.
 */
export function markPair(texts: Pair<MarkedText>): MarkedPair {
	const words = mapPair(texts, readWords);
	const runs = mayBeNearlySame(words)
		? diffArrays(
				words[0].map(({ key }) => key),
				words[1].map(({ key }) => key),
			)
		: [];
	const kept = runs.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
	const isNearlySame = kept > 0 && kept >= NEARLY_SAME * longest(words);
	const marked = isNearlySame ? markInOrder(runs, words) : markBySubject(words);
	const printed = (side: Side, { start, end }: Mark): string => texts[side].text.slice(start, end);
	const differences = marked.groups.map(({ of, marks }): Difference => ({
		of,
		words: mapPair(marks, (own, side) => own.map((mark) => printed(side, mark))),
	}));
	return {
		isNearlySame,
		marks: mapPair(marked.marks, (own) => joinMarks(own.toSorted((a, b) => a.start - b.start))),
		differences: differences.toSorted((a, b) => differing.indexOf(a.of) - differing.indexOf(b.of)),
	};
}

/** Tells whether two texts share so many words that their order is worth a look. */
function mayBeNearlySame(words: Pair<ComparedWord[]>): boolean {
	const left = new Set(words[0].map(({ key }) => key));
	return words[1].filter(({ key }) => left.has(key)).length >= NEARLY_SAME * longest(words);
}

function longest(words: Pair<ComparedWord[]>): number {
	return Math.max(words[0].length, words[1].length);
}

/** A word as it is compared. */
interface ComparedWord {
	key: string;
	of: Differing;
	/** Small words count only where order does. */
	isSmall: boolean;
	/** Only what is of one kind can differ: a month from a month, a time of day from another. */
	kind?: string;
	/** As the text prints it. */
	printed: string;
	start: number;
	end: number;
}

function readWords({ text, lang, names = [] }: MarkedText): ComparedWord[] {
	const language = languageOf(lang);
	const named = names.map(({ id, start, end }): ComparedWord => ({
		key: `@${id}`,
		of: 'name',
		isSmall: false,
		printed: text.slice(start, end),
		start,
		end,
	}));
	const times = findClockTimes(text)
		.filter((time) => !names.some((name) => overlaps(name, time)))
		.map(({ start, end, minutes }): ComparedWord => ({
			key: `time ${minutes}`,
			of: 'date',
			kind: 'time',
			isSmall: false,
			printed: text.slice(start, end),
			start,
			end,
		}));
	const free = tokenize(text, language).filter(
		(token) => ![...names, ...times].some((taken) => overlaps(taken, token)),
	);
	const others = free.map(({ word, stem, start, end, isStopWord }): ComparedWord => {
		const place = { printed: word, start, end };
		const isName = /^\p{Lu}/u.test(word) && !isStopWord && !startsSentence(text, start);
		const date = calendarWord(word, lang);
		// The number in `the Hundred Reef` counts nothing.
		const number = isName ? undefined : numberOf(word, lang);
		if (date !== undefined) return { key: date.key, of: 'date', kind: date.kind, isSmall: false, ...place };
		if (number !== undefined)
			return {
				key: `# ${number}`,
				...(isYear(number) ? { of: 'date', kind: 'year' } : { of: 'number', kind: 'number' }),
				isSmall: false,
				...place,
			};
		if (isNegation(word, lang))
			return { key: `not ${language.plainWord(word)}`, of: 'negation', isSmall: true, ...place };
		return {
			key: isStopWord ? language.plainWord(word) : stem,
			of: isName ? 'name' : 'word',
			isSmall: isStopWord,
			...place,
		};
	});
	return [...named, ...times, ...others].sort((a, b) => a.start - b.start);
}

interface Place {
	start: number;
	end: number;
}

function overlaps(a: Place, b: Place): boolean {
	return a.start < b.end && b.start < a.end;
}

function isYear(number: string): boolean {
	return /^(?:1[0-9]|20)\d\d$/.test(number);
}

function startsSentence(text: string, start: number): boolean {
	return /(?:^|[.!?…:]["”’»)]*\s+)["“„«‘(]*$/u.test(text.slice(0, start));
}

interface Marking {
	marks: Pair<Mark[]>;
	groups: { of: Differing; marks: Pair<Mark[]> }[];
}

/** Marks texts that are nearly the same: words put in the place of others differ, words more or fewer are one text's own. */
function markInOrder(runs: ReturnType<typeof diffArrays<string>>, words: Pair<ComparedWord[]>): Marking {
	const marks: Pair<Mark[]> = [[], []];
	const groups: Marking['groups'] = [];
	const next: [number, number] = [0, 0];
	let apart: Pair<ComparedWord[]> = [[], []];
	const take = (side: Side, count: number): ComparedWord[] => words[side].slice(next[side], (next[side] += count));
	const settle = (): void => {
		const isReplaced = apart.every((own) => own.length > 0);
		const own = mapPair(apart, (list) =>
			list.map((word) => toMark(word, isReplaced || word.of === 'negation' ? 'differs' : 'only')),
		);
		for (const side of sides) marks[side].push(...own[side]);
		const of = differing.find((kind) => own.flat().some((mark) => mark.of === kind));
		if (of && (isReplaced || of === 'negation')) groups.push({ of, marks: own });
		apart = [[], []];
	};
	for (const { added, removed, count } of runs) {
		if (added) apart[1].push(...take(1, count));
		else if (removed) apart[0].push(...take(0, count));
		else {
			settle();
			for (const side of sides) marks[side].push(...take(side, count).map((word) => toMark(word, 'same')));
		}
	}
	settle();
	return { marks, groups };
}

/** Marks texts that speak of the same in other words. */
function markBySubject(words: Pair<ComparedWord[]>): Marking {
	const keys = mapPair(words, (own) => new Set(own.map(({ key }) => key)));
	const differs = new Map<Differing, Pair<ComparedWord[]>>();
	for (const of of ['number', 'date'] as const) {
		const apart = mapPair(words, (list, side) =>
			list.filter((word) => word.of === of && !keys[otherSide(side)].has(word.key)),
		);
		const own = mapPair(apart, (list, side) =>
			list.filter((word) =>
				apart[otherSide(side)].some((other) => other.kind === word.kind && haveNeighbour(words, side, word, other)),
			),
		);
		if (own.every((list) => list.length > 0)) differs.set(of, own);
	}
	const spelled = spelledOtherwise(words);
	if (spelled[0].length > 0) differs.set('name', spelled);
	const negations = mapPair(words, (list) => list.filter(({ of }) => of === 'negation'));
	if (negations.filter((own) => own.length === 0).length === 1) {
		const denied = mapPair(negations, (list, side) =>
			list.filter((word) => neighbours(words[side], word).some(({ key }) => keys[otherSide(side)].has(key))),
		);
		if (denied.flat().length > 0) differs.set('negation', denied);
	}
	const isAgainst = (word: ComparedWord, side: Side): boolean => differs.get(word.of)?.[side].includes(word) ?? false;
	return {
		marks: mapPair(words, (list, side) =>
			list.flatMap((word) => {
				if (isAgainst(word, side)) return [toMark(word, 'differs')];
				if (word.isSmall) return [];
				return [toMark(word, keys[otherSide(side)].has(word.key) ? 'same' : 'only')];
			}),
		),
		groups: [...differs].map(([of, own]) => ({
			of,
			marks: mapPair(own, (list) => list.map((word) => toMark(word, 'differs'))),
		})),
	};
}

/** How many words with a topic on either side tell what a number, date or negation is about. */
const NEAR = 2;

/** Tells whether a word of one text and one of the other stand beside the same word: `fourteen boats`, `seventeen of the boats`. */
function haveNeighbour(words: Pair<ComparedWord[]>, side: Side, word: ComparedWord, other: ComparedWord): boolean {
	const across = new Set(neighbours(words[otherSide(side)], other).map(({ key }) => key));
	return neighbours(words[side], word).some(({ key }) => across.has(key));
}

function neighbours(list: readonly ComparedWord[], word: ComparedWord): ComparedWord[] {
	const topics = list.filter(
		(other) => other === word || (!other.isSmall && other.of !== 'number' && other.of !== 'date'),
	);
	const at = topics.indexOf(word);
	return [...topics.slice(Math.max(0, at - NEAR), at), ...topics.slice(at + 1, at + 1 + NEAR)];
}

/** Gives the names that both texts have, each in a spelling that is no form of the other’s: `Ameri`, `Amiri`. */
function spelledOtherwise(words: Pair<ComparedWord[]>): Pair<ComparedWord[]> {
	const names = mapPair(words, (list) => list.filter(({ of }) => of === 'name'));
	const apart = mapPair(names, (list, side) =>
		list.filter((word) => {
			const across = names[otherSide(side)];
			const same = across.filter((other) => isOneName(word, other));
			return same.length > 0 && !same.some((other) => isFormOf(word.printed, other.printed));
		}),
	);
	return apart.some((list) => list.length === 0) ? [[], []] : apart;
}

function isOneName(a: ComparedWord, b: ComparedWord): boolean {
	if (a.key === b.key) return true;
	if (a.key.startsWith('@') || b.key.startsWith('@')) return false;
	const [one, other] = [a.printed, b.printed].map((printed) => foldNameWord(printed));
	return one !== undefined && one === other;
}

function toMark({ start, end, of }: ComparedWord, mark: Mark['mark']): Mark {
	return { start, end, mark, of };
}

/** Joins marks of a kind that stand side by side, only blanks between them. */
function joinMarks(marks: readonly Mark[]): Mark[] {
	const joined: Mark[] = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (last?.mark === mark.mark && last.of === mark.of && mark.start - last.end === 1) last.end = mark.end;
		else joined.push({ ...mark });
	}
	return joined;
}
