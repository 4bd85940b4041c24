import { calendarWord } from '../language/calendar';
import { commonWordsOf } from '../language/common-words';
import { languageOf, primaryTag } from '../language/language';
import type { Article, Quote } from '../comparison/model';
import { nameWords, isNameArticle } from '../language/fold-name';
import { isBodyWord, isTitleWord } from './name-kinds';

/** Words that may be a name, where they stand. */
export interface NameRun extends Quote {
	/** Its plain words, articles and small words between them left out. */
	words: string[];
	/** Whether a sentence opens with it, so that its capital says nothing. */
	opens: boolean;
	/** The word before it, plain; `''` at the start of a sentence. */
	before: string;
	/** A title directly before it: `Dr.`, `Sheikh`. */
	title?: string;
	/** Whether its language writes every noun with a capital. */
	hasNouns: boolean;
	/** The long form that it stands behind, in brackets: `(PMF)`. */
	stands?: 'for-the-one-before';
}

/** Small words inside of names; those of the second kind only before a capital and behind a word that has one. */
const PARTICLES = new Set(
	'al el ul as ash ad an ar at az bin ibn bint ben abu umm wal lil von van der den de del della di da dos du la le los las af av ter ten zu zum'.split(
		' ',
	),
);
const JOINTS = new Set('of for in on de des und et'.split(' '));

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʿʾ`´](?=\p{L})[\p{L}\p{M}]+)*/gu;

interface Word {
	text: string;
	plain: string;
	start: number;
	end: number;
	isCapital: boolean;
	/** It ends in a possessive: a name ends with it. */
	owns: boolean;
}

/** Finds what may be a name in a text of a script with capitals: runs of capitalised words, with the small words inside of them. */
export function findNameRuns(article: Article): NameRun[] {
	const language = languageOf(article.lang);
	const common = commonWordsOf(article.lang);
	const small = new Set<string>();
	for (const { text } of article.passages)
		for (const [word] of text.matchAll(WORD)) if (/^\p{Ll}/u.test(word)) small.add(language.plainWord(word));
	const hasNouns = CAPITAL_NOUNS.has(primaryTag(article.lang));
	const runs = article.passages.flatMap((passage) =>
		passage.sentences.flatMap((sentence) => {
			const text = passage.text.slice(sentence.start, sentence.end);
			const words = readWords(text, language.plainWord);
			const isCommon = (word: Word): boolean => common.has(language.stemOf(word.text));
			return cutRuns(words, text, article.lang, isCommon).flatMap((run): NameRun[] => {
				const [first] = run;
				if (!first) return [];
				const at = words.indexOf(first);
				const opens = at === 0 || /[“"„«(\[]\s*$|[:–—]\s$/u.test(text.slice(0, first.start));
				const isWeak =
					(language.isStopWord(first.text) && !/^\p{Lu}{2,}$/u.test(first.text)) ||
					(opens && (small.has(first.plain) || common.has(language.stemOf(first.text))));
				const kept = isWeak && !/^(?:al|el|abu|bin|ibn|von|van)$/u.test(first.plain) ? dropFirst(run) : run;
				const [start, end] = [kept[0], kept.at(-1)];
				if (!start || !end || (isWeak && kept.length === 0)) return [];
				return [
					{
						article: article.id,
						passage: passage.id,
						sentence: sentence.id,
						start: sentence.start + start.start,
						end: sentence.start + end.end,
						exact: text.slice(start.start, end.end),
						words: coreWords(text.slice(start.start, end.end)),
						opens: opens && kept === run,
						hasNouns,
						before: words[words.indexOf(start) - 1]?.plain ?? '',
						...(text.slice(0, start.start).endsWith('(') &&
							kept.length === 1 &&
							/^\p{Lu}{2,}/u.test(start.text) && { stands: 'for-the-one-before' as const }),
					},
				];
			});
		}),
	);
	return runs.flatMap(splitTitle).filter((run) => run.words.length > 0 && !isMonth(run, article.lang));
}

/** Languages that write every noun with a capital: there a capital does not show a name. */
const CAPITAL_NOUNS = new Set(['de', 'gsw', 'lb', 'nds']);

/** Tells whether a run is likely a name where capitals do not show one: several capitals in a row, initials, or a place after its preposition. */
export function isLikely({ hasNouns, exact, words, before, title }: NameRun): boolean {
	if (!hasNouns) return true;
	if (words.length > 1) return !/ \p{Ll}/u.test(exact.replace(/ (?:von|van|al|de) /gu, ' '));
	return title !== undefined || /^\p{Lu}{2,}$/u.test(exact) || /^(?:in|aus|nach|bei|über)$/u.test(before);
}

/** Gives the plain words of a spelling that count: articles, titles before it and small words left out. */
export function coreWords(spelling: string): string[] {
	return nameWords(spelling).filter(
		(word) => !isNameArticle(word) && !JOINTS.has(word) && !['wal', 'bin', 'ibn', 'the'].includes(word),
	);
}

function isMonth({ words, exact }: NameRun, lang: string): boolean {
	return (
		words.every((word) => /^\d/.test(word) || word.length === 1) ||
		exact.split(/[\s.]+/u).every((word) => word === '' || calendarWord(word, lang) !== undefined)
	);
}

function readWords(text: string, plainWord: (word: string) => string): Word[] {
	return [...text.matchAll(WORD)].map(({ 0: found, index }): Word => {
		const word = found.replace(/['’]s$/u, '').replace(/['’]$/u, '');
		const end = index + word.length;
		return {
			text: word,
			plain: plainWord(word),
			start: index,
			end,
			isCapital: /^\p{Lu}/u.test(word),
			owns: word !== found || /^['’](?!\p{L})/u.test(text.slice(end)),
		};
	});
}

function cutRuns(words: readonly Word[], text: string, lang: string, isCommon: (word: Word) => boolean): Word[][] {
	const runs: Word[][] = [];
	const gap = (at: number): string => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
	const isStart = (at: number): boolean => {
		const word = words[at];
		if (!word) return false;
		if (word.isCapital) return calendarWord(word.text, lang) === undefined;
		const next = words[at + 1];
		return (
			PARTICLES.has(word.plain) &&
			/^(?:al|el)$/.test(word.plain) &&
			next?.isCapital === true &&
			/^[ -]$/.test(gap(at + 1))
		);
	};
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (!word || !isStart(at)) continue;
		const run = [word];
		for (let next = at + 1; next < words.length; next += 1) {
			const other = words[next];
			if (!other || run.at(-1)?.owns) break;
			const between = gap(next);
			const isBracketed = /^ [([]$/.test(between) || /^[)\]] $/.test(between);
			// `Muntasirun (Victorious) Bloc` is one name, `Forces (PMF)` is a name and what is short for it.
			if (isBracketed ? !other.isCapital || !closesIntoName(words, next, text) : !/^(?: |-|–|\. )$/.test(between))
				break;
			if (/^\. $/.test(between) && (run.at(-1)?.text.length ?? 0) > 3) break;
			if (other.isCapital && calendarWord(other.text, lang) === undefined) run.push(other);
			else if (
				(PARTICLES.has(other.plain) || JOINTS.has(other.plain)) &&
				between !== '-' &&
				joins(words, next, text, run)
			)
				run.push(other);
			else if (PARTICLES.has(other.plain) && words[next + 1]?.isCapital) run.push(other);
			// `Harbour and Transport Union`: what stands before is no name by itself.
			else if (
				other.plain === 'and' &&
				words[next + 1]?.isCapital &&
				run.length < 4 &&
				(isOpen(text, run) || isAnd(words, next, run, isCommon))
			)
				run.push(other);
			else break;
		}
		while (run.length > 1 && (!run.at(-1)?.isCapital || isOpen(text, run))) run.pop();
		runs.push(run);
		at = words.indexOf(run.at(-1) ?? word);
	}
	return runs;
}

/** Tells whether a bracket stands open in a run. */
function isOpen(text: string, run: readonly Word[]): boolean {
	const whole = text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
	return (whole.match(/[([]/gu)?.length ?? 0) > (whole.match(/[)\]]/gu)?.length ?? 0);
}

function isAnd(words: readonly Word[], at: number, run: readonly Word[], isCommon: (word: Word) => boolean): boolean {
	const last = run.at(-1);
	if (run.some(({ plain }) => isBodyWord(plain))) return false;
	const ahead = words.slice(at + 1, at + 6);
	const stop = ahead.findIndex((word) => !word.isCapital && word.plain !== 'and');
	const isBody = (stop === -1 ? ahead : ahead.slice(0, stop)).some(({ plain }) => isBodyWord(plain));
	return isBody && last !== undefined && (isCommon(last) || /^al /iu.test(run.map(({ text }) => text).join(' ')));
}

/** Tells whether small words at a place lead on to a capital: `of the People`, `al Haq`. `in` only behind a body: `Movement in Iraq`. */
function joins(words: readonly Word[], at: number, text: string, run: readonly Word[]): boolean {
	const [word, next] = [words[at], words[at + 1]];
	if (!word || !next) return false;
	if (text.slice(word.end, next.start) !== ' ' && text.slice(word.end, next.start) !== '-') return false;
	const last = run.at(-1)?.plain ?? '';
	if (/^(?:in|on)$/.test(word.plain) && !isBodyWord(last)) return false;
	return next.isCapital || (PARTICLES.has(next.plain) && words[at + 2]?.isCapital === true);
}

function closesIntoName(words: readonly Word[], at: number, text: string): boolean {
	const from = words[at]?.start ?? 0;
	const before = text.slice(0, from);
	if (/[)\]] $/.test(before)) return true;
	return /^[^()[\]]{1,40}[)\]] \p{Lu}/u.test(text.slice(from)) && !/^\p{Lu}{2,}[)\]]/u.test(text.slice(from));
}

function dropFirst(run: readonly Word[]): Word[] {
	const rest = run.slice(1);
	while (rest[0] && !rest[0].isCapital && !/^(?:al|el)$/.test(rest[0].plain)) rest.shift();
	return rest;
}

/** A title in front, as `Dr.`, is of a person, whatever follows. */
function isPlainTitle(places: readonly { plain: string }[], last: number): boolean {
	return last === 0 && /^(?:dr|mr|mrs|ms|prof|professor|doctor|sir|sheikh|justice)$/u.test(places[0]?.plain ?? '');
}

/** Parts an office and a title from the name behind them: `Iraqi Prime Minister | Haider al-Abadi`, `Sheikh | Amir al Fayez`. */
function splitTitle(run: NameRun): NameRun[] {
	const places = [...run.exact.matchAll(WORD)].map(({ 0: text, index }) => ({
		plain: nameWords(text)[0] ?? '',
		start: index,
		end: index + text.length,
	}));
	const last = places.findLastIndex(({ plain }, index) => isTitleWord(plain) && index < places.length - 1 && index < 4);
	if (last === -1 || (run.words.some(isBodyWord) && !isPlainTitle(places, last))) return [run];
	const [office, rest] = [places[last], places[last + 1]];
	if (!office || !rest || /^(?:of|for|in)$/.test(rest.plain)) return [run];
	const name: NameRun = {
		...run,
		start: run.start + rest.start,
		exact: run.exact.slice(rest.start),
		before: office.plain,
		opens: false,
		title: run.exact.slice(0, office.end),
		words: coreWords(run.exact.slice(rest.start)),
	};
	const cut = name.exact.search(/ (?:of|from|at) /u);
	if (cut > 0)
		Object.assign(name, {
			exact: name.exact.slice(0, cut),
			end: name.start + cut,
			words: coreWords(name.exact.slice(0, cut)),
		});
	const head: NameRun = {
		...run,
		end: run.start + office.end,
		exact: run.exact.slice(0, office.end),
		words: nameWords(run.exact.slice(0, office.end)),
	};
	return last > 0 ? [head, name] : [name];
}
