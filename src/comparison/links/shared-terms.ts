import { findClockTimes } from '../../language/clock-times';
import { isSameLanguage, languageOf } from '../../language/language';
import { numberOf } from '../../language/number-words';
import { latinOf } from '../../language/letters';
import { consonantsOf } from '../../language/consonants';
import type { Passage } from '../../content/schemas/passage';
import type { Article, Name } from '../model';
import { mapPair, type Pair } from '../pair';
import { termsOf, type Term } from '../measures/terms';
import { properStems } from './proper-words';

/** A word or name of a passage, as links are computed from it. Two texts share it where their keys are the same. */
export interface LinkTerm {
	key: string;
	/** What it can show: a name may show by itself that two passages belong together, a word with others, a number never. */
	kind: 'name' | 'proper' | 'word' | 'number';
	start: number;
	end: number;
	/** The number of words that a name is printed in. */
	words?: number;
}

/** A passage with its terms, in their order. */
export interface PassageTerms {
	passage: Passage;
	terms: LinkTerm[];
}

/**
 * Gives the terms of both texts by passage, headings left out. Where the languages differ only names and numbers are
 * terms: names of the content, and words with a capital letter, or in a script without capitals, by their sound.
 */
export function linkTerms(articles: Pair<Article>, names: readonly Name[]): Pair<PassageTerms[]> {
	const isOneLanguage = isSameLanguage(articles[0].lang, articles[1].lang);
	const proper = properStems(articles);
	return mapPair(articles, (article) => {
		const ofPassage = Map.groupBy(termsOf(article, names), ({ passage }) => passage);
		return article.passages
			.filter(({ kind }) => kind !== 'heading')
			.map((passage) => {
				const times = findClockTimes(passage.text).map(({ start, end, minutes }): LinkTerm => ({
					key: `#time ${minutes}`,
					kind: 'number',
					start,
					end,
				}));
				const words = (ofPassage.get(passage.id) ?? [])
					// The figures of a time of day count nothing.
					.filter(
						({ key, start, end }) => key.startsWith('@') || !times.some((time) => time.start < end && start < time.end),
					)
					.flatMap((term) =>
						isOneLanguage ? linkTerm(term, passage, article.lang, proper) : soundTerm(term, passage, article.lang),
					);
				return { passage, terms: [...words, ...times].sort((a, b) => a.start - b.start) };
			});
	});
}

/** A number at the head of a passage counts it, and says nothing. */
const ORDINAL = /^\s*[([]?\p{N}+(?:[.,]\p{N}+)*[.)\]]/u;

function linkTerm({ key, start, end }: Term, { text }: Passage, lang: string, proper: ReadonlySet<string>): LinkTerm[] {
	if (key.startsWith('@')) return [{ key, kind: 'name', start, end, words: wordCount(text.slice(start, end)) }];
	const number = isNamed(text, start) ? undefined : numberOf(text.slice(start, end), lang);
	if (number !== undefined) return isOrdinal(text, start) ? [] : [{ key: `#${number}`, kind: 'number', start, end }];
	return [{ key, kind: proper.has(key) ? 'proper' : 'word', start, end }];
}

/** A number word with a capital inside a sentence is a name’s: `the Hundred Reef`. */
function isNamed(text: string, start: number): boolean {
	return /^\p{Lu}/u.test(text.slice(start)) && /[\p{L}\p{N},]\s+$/u.test(text.slice(0, start));
}

function wordCount(words: string): number {
	return words.split(/[\s-]+/u).length;
}

function isOrdinal(text: string, start: number): boolean {
	return start < (ORDINAL.exec(text)?.[0].length ?? 0);
}

/** Of two languages, words that may be names meet by their sound; shorter sounds than this meet by chance. */
const SHORTEST_SOUND = 3;

function soundTerm({ key, start, end }: Term, { text }: Passage, lang: string): LinkTerm[] {
	const word = text.slice(start, end);
	if (key.startsWith('@')) return [{ key, kind: 'name', start, end, words: wordCount(word) }];
	const number = numberOf(word, lang);
	if (number !== undefined) return isOrdinal(text, start) ? [] : [{ key: `#${number}`, kind: 'number', start, end }];
	if (/^\p{Ll}/u.test(word) || languageOf(lang).isStopWord(word)) return [];
	return [...new Set(latinOf(word).map((latin) => consonantsOf(latin).replaceAll('h', '')))].flatMap(
		(sound): LinkTerm[] => (sound.length < SHORTEST_SOUND ? [] : [{ key: `~${sound}`, kind: 'proper', start, end }]),
	);
}
