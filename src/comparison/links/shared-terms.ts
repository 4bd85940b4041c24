import { foldNameWord, skeleton, soundOf } from '../../search/names/fold-name';
import { isSameLanguage, languageOf } from '../../language/language';
import { plainLetters } from '../../language/plain-letters';
import { romanize } from '../../language/romanize';
import type { Passage } from '../../schemas/passage';
import type { Article, Name } from '../model';
import { mapPair, type Pair } from '../pair';
import { termsOf, type Term } from '../terms';
import { properStems } from './proper-words';

/** A word or name of a passage, as links are computed from it. Two texts share it where their keys are the same. */
export interface LinkTerm {
	key: string;
	/** What it can show: a name may show by itself that two passages belong together, a word with others, a number never. */
	kind: 'name' | 'proper' | 'word' | 'number';
	start: number;
	end: number;
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
			.map((passage) => ({
				passage,
				terms: (ofPassage.get(passage.id) ?? [])
					.flatMap((term) => (isOneLanguage ? linkTerm(term, passage, proper) : soundTerm(term, passage, article.lang)))
					.sort((a, b) => a.start - b.start),
			}));
	});
}

/** A number at the head of a passage counts it, and says nothing. */
const ORDINAL = /^\s*[([]?\p{N}+(?:[.,]\p{N}+)*[.)\]]/u;

function linkTerm({ key, start, end }: Term, { text }: Passage, proper: ReadonlySet<string>): LinkTerm[] {
	if (key.startsWith('@')) return [{ key, kind: 'name', start, end }];
	if (/\p{N}/u.test(key)) return isOrdinal(text, start) ? [] : [{ key, kind: 'number', start, end }];
	return [{ key, kind: proper.has(key) ? 'proper' : 'word', start, end }];
}

function isOrdinal(text: string, start: number): boolean {
	return start < (ORDINAL.exec(text)?.[0].length ?? 0);
}

/** Of two languages, words that may be names meet by their sound; shorter sounds than this meet by chance. */
const SHORTEST_SOUND = 3;

function soundTerm({ key, start, end }: Term, { text }: Passage, lang: string): LinkTerm[] {
	if (key.startsWith('@')) return [{ key, kind: 'name', start, end }];
	if (/\p{N}/u.test(key)) return isOrdinal(text, start) ? [] : [{ key: plainDigits(key), kind: 'number', start, end }];
	const word = text.slice(start, end);
	if (/^\p{Ll}/u.test(word) || languageOf(lang).isStopWord(word)) return [];
	const sound = skeleton(soundOf(foldNameWord(plainLetters(romanize(word)))));
	return sound.length < SHORTEST_SOUND ? [] : [{ key: `~${sound}`, kind: 'proper', start, end }];
}

/** Digits of any script are the same number. */
function plainDigits(key: string): string {
	return key.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	// Each script's ten digits stand in a row, zero first, at code points that are multiples of 16 or of 10 more.
	let zero = code;
	while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
