import type { Reach } from './context-reach';
import { foldWidely } from './fold-widely';
import { isSureEdge, tokensOf, type Token } from './word-edges';
import type { TextDirective } from './write-directive';

/** Words of a text: UTF-16 offsets, end exclusive. */
export type Words = readonly [start: number, end: number];

/** Quotes of more words than this are given by their first and last ones. */
const LONGEST = 8;
/** More words of context than this make no address. */
const MOST_CONTEXT = 16;
/** The fewest words that a range starts and ends with, and the most. */
const FEWEST = 2;
const FARTHEST_TERM = 16;

/**
 * Makes the text directive that leads to words of a text, and to no other place of the page: the words, or the first
 * and last of many, with the fewest words before and behind that tell the place apart. `reach` says how many that takes.
 * Gives nothing where no words do: the passage alone is then the address.
 *
 * Words within a longer one (`Iran` in `Iran’s`) are marked alone; the rest of it is context.
 */
export function makeDirective(text: string, words: Words, reach: Reach): TextDirective | undefined {
	const passage = readPassage(text, reach);
	const place = placeOf(passage, words);
	if (!place) return undefined;
	const isWhole = isUnbroken(passage, place.first, place.last);
	const isLong = place.last - place.first >= LONGEST;
	const exact = isWhole ? makeExact(passage, place) : undefined;
	return isLong ? (makeRange(passage, place) ?? exact) : (exact ?? makeRange(passage, place));
}

/** Makes the directive of the words of a passage, as above, for each of several places; those without one are left out. */
export function makeDirectives(text: string, places: readonly Words[], reach: Reach): TextDirective[] {
	return places.flatMap((words) => makeDirective(text, words, reach) ?? []);
}

/** Leaves out blanks and invisible characters at the ends of words: not every browser finds them. */
export function trimWords(text: string, [from, to]: Words): Words {
	const words = text.slice(from, to);
	const lead = /^[\s\p{Cf}]*/u.exec(words)?.[0].length ?? 0;
	const trail = /[\s\p{Cf}]*$/u.exec(words)?.[0].length ?? 0;
	return lead === words.length ? [from, from] : [from + lead, to - trail];
}

interface Passage {
	/** The text, and behind it what stands in the next block. */
	text: string;
	tokens: Token[];
	reach: Reach;
}

/** Words in a passage: trimmed offsets, and the first and last token that they have a part of. */
interface Place {
	start: number;
	end: number;
	first: number;
	last: number;
}

/** How far context goes on one side: how many words it takes, its outer offset, and the outermost token with it. */
interface Context {
	count: number;
	offset: number;
	token: number;
}

function readPassage(text: string, reach: Reach): Passage {
	const whole = reach.after === undefined ? text : `${text}\n${reach.after}`;
	return { text: whole, tokens: tokensOf(whole), reach };
}

function placeOf({ text, tokens }: Passage, words: Words): Place | undefined {
	const [start, end] = trimWords(text, words);
	// Nor are words found of which a soft hyphen, say, parts the context.
	if (/\p{Cf}$/u.test(text.slice(0, start)) || /^\p{Cf}/u.test(text.slice(end))) return undefined;
	const first = tokens.findIndex((token) => token[1] > start);
	const last = tokens.findLastIndex((token) => token[0] < end);
	return first === -1 || last < first ? undefined : { start, end, first, last };
}

function makeExact(passage: Passage, place: Place): TextDirective | undefined {
	const { text } = passage;
	const pairs = contextsBefore(passage, place).flatMap((before) =>
		contextsBehind(passage, place).map((behind) => ({ before, behind })),
	);
	const fewest = pairs
		.filter(({ before, behind }) => isApart(passage, before.token, behind.token))
		.sort((a, b) => a.before.count + a.behind.count - b.before.count - b.behind.count)[0];
	return (
		fewest &&
		tidy({
			prefix: text.slice(fewest.before.offset, place.start),
			start: text.slice(place.start, place.end),
			suffix: text.slice(place.end, fewest.behind.offset),
		})
	);
}

function makeRange(passage: Passage, place: Place): TextDirective | undefined {
	const { text } = passage;
	const starts = contextsBefore(passage, place).flatMap((before) =>
		startTerms(passage, place).map((term) => ({ before, term })),
	);
	const start = starts
		.filter(({ before, term }) => isApart(passage, before.token, term.token))
		.sort((a, b) => a.before.count + a.term.count - b.before.count - b.term.count)[0];
	if (!start) return undefined;
	const end = endTerms(passage, place).find(
		(term) =>
			term.token > start.term.token &&
			isFirst(text.slice(start.term.offset, place.end), text.slice(term.offset, place.end)),
	);
	const [behind] = contextsBehind(passage, place);
	if (!end || !behind) return undefined;
	return tidy({
		prefix: text.slice(start.before.offset, place.start),
		start: text.slice(place.start, start.term.offset),
		end: text.slice(end.offset, place.end),
		suffix: text.slice(place.end, behind.offset),
	});
}

/** Lists how far a prefix may go, shortest first: no further than its line, and only to where every browser sees a word start. */
function contextsBefore(passage: Passage, { start, first }: Place): Context[] {
	const { text, tokens } = passage;
	const contexts: Context[] = isSureEdge(text, start) ? [{ count: 0, offset: start, token: first }] : [];
	const isPart = (tokens[first]?.[0] ?? start) < start;
	for (let count = 1; count <= MOST_CONTEXT; count += 1) {
		const token = first - count + (isPart ? 1 : 0);
		const offset = tokens[token]?.[0];
		if (offset === undefined || !isUnbroken(passage, token, first)) break;
		if (isSureEdge(text, offset)) contexts.push({ count, offset, token });
	}
	return contexts;
}

/** Lists how far a suffix may go, shortest first: to the end of its line, or into the next block where that follows at once. */
function contextsBehind(passage: Passage, { end, last }: Place): Context[] {
	const { text, tokens } = passage;
	const contexts: Context[] = isSureEdge(text, end) ? [{ count: 0, offset: end, token: last }] : [];
	const isPart = (tokens[last]?.[1] ?? end) > end;
	for (let count = 1; count <= MOST_CONTEXT; count += 1) {
		const token = last + count - (isPart ? 1 : 0);
		const offset = tokens[token]?.[1];
		if (offset === undefined || !isUnbroken(passage, last, token) || text.slice(end, offset).trim().includes('\n'))
			break;
		if (isSureEdge(text, offset)) contexts.push({ count, offset, token });
	}
	return contexts;
}

/** Lists the first words of a range, fewest first, as where they end. */
function startTerms(passage: Passage, { first, last }: Place): Context[] {
	const { text, tokens } = passage;
	const terms: Context[] = [];
	for (let count = fewest(first, last); first + count <= last && count <= FARTHEST_TERM; count += 1) {
		const token = first + count - 1;
		const offset = tokens[token]?.[1] ?? 0;
		if (!isUnbroken(passage, first, token)) break;
		if (isSureEdge(text, offset)) terms.push({ count, offset, token });
	}
	return terms;
}

/** Lists the last words of a range, fewest first, as where they start. */
function endTerms(passage: Passage, { first, last }: Place): Context[] {
	const { text, tokens } = passage;
	const terms: Context[] = [];
	for (let count = fewest(first, last); last - count >= first && count <= FARTHEST_TERM; count += 1) {
		const token = last - count + 1;
		const offset = tokens[token]?.[0] ?? 0;
		if (!isUnbroken(passage, token, last)) break;
		if (isSureEdge(text, offset)) terms.push({ count, offset, token });
	}
	return terms;
}

function fewest(first: number, last: number): number {
	return last - first + 1 > 2 * FEWEST ? FEWEST : 1;
}

/** Tells whether words end a text and stand nowhere before in it, however they are cut. */
function isFirst(text: string, words: string): boolean {
	const whole = foldWidely(text);
	const part = foldWidely(words);
	return part !== '' && whole.indexOf(part) === whole.length - part.length;
}

function isApart({ reach }: Passage, first: number, last: number): boolean {
	return last - first >= (reach.words[first] ?? Infinity);
}

function isUnbroken({ reach }: Passage, first: number, last: number): boolean {
	return !reach.breaks.some((token) => first <= token && token < last);
}

function tidy({ prefix, start, end, suffix }: TextDirective): TextDirective | undefined {
	const tidied = (part: string | undefined): string | undefined =>
		part?.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '') || undefined;
	const words = tidied(start);
	return words === undefined
		? undefined
		: { prefix: tidied(prefix), start: words, end: tidied(end), suffix: tidied(suffix) };
}
