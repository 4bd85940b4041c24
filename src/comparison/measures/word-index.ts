import type { Comparison } from '../model';
import { collatorOf, languageOf, primaryTag } from '../../language/language';
import { RTL_LETTER } from '../../language/direction';
import { plainLetters } from '../../language/plain-letters';
import { tokenize } from '../../language/tokens';

/** A word of the texts in all its forms, with the passages it stands in. */
export interface IndexedWord {
	/** The form shown: the most frequent, in lower case unless it is printed with a capital only. */
	head: string;
	/** The key under which its forms meet. */
	stem: string;
	forms: string[];
	/** Passages by article id, in reading order, with the places in each: UTF-16 offsets, a possessive ending left out. */
	places: Record<string, { passage: string; ranges: { start: number; end: number }[] }[]>;
}

/** Indexes all content words of both texts by their stems, sorted by their heads as readers of the first expect. Words of two languages are never one. */
export function indexWords({ articles }: Pick<Comparison, 'articles'>): IndexedWord[] {
	const tokens = articles.flatMap((article) =>
		article.passages
			.filter(({ kind }) => kind !== 'heading')
			.flatMap((passage) =>
				tokenize(passage.text, languageOf(article.lang)).map((token) => ({
					...token,
					article: article.id,
					passage: passage.id,
					key: `${primaryTag(article.lang)} ${token.stem}`,
				})),
			),
	);
	const groups = Map.groupBy(
		tokens.filter(({ isStopWord }) => !isStopWord),
		({ key }) => key,
	);
	const { compare } = collatorOf(articles[0].lang, { sensitivity: 'base' });
	return [...groups.values()]
		.map((group) => {
			const counts = new Map<string, number>();
			const isProper = group.every(({ word }) => /^\p{Lu}/u.test(word));
			for (const { word } of group) {
				const form = bare(isProper ? word : word.toLowerCase());
				counts.set(form, (counts.get(form) ?? 0) + 1);
			}
			const forms = [...counts]
				.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
				.map(([form]) => form);
			const places = Object.fromEntries(
				articles.map(({ id }) => {
					const own = Map.groupBy(
						group.filter(({ article }) => article === id),
						({ passage }) => passage,
					);
					return [
						id,
						[...own].map(([passage, found]) => ({
							passage,
							ranges: found.map(({ word, start }) => ({ start, end: start + bare(word).length })),
						})),
					];
				}),
			);
			return { head: forms[0] ?? '', stem: group[0]?.stem ?? '', forms, places };
		})
		.sort((a, b) => compare(a.head, b.head) || (a.head < b.head ? -1 : 1));
}

/** Leaves out a possessive ending. */
function bare(word: string): string {
	return word.replace(/['’]s$/iu, '');
}

/** Groups letters of the index by their scripts, each in its own order, so that two alphabets do not run into one another. */
export function lettersByScript(letters: readonly string[]): { isRtl: boolean; letters: string[] }[] {
	const scripts = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew'].map(
		(name) => new RegExp(`\\p{Script=${name}}`, 'u'),
	);
	const groups = Map.groupBy(letters, (letter) => scripts.findIndex((script) => script.test(letter)));
	const digits = groups.get(-1)?.filter((letter) => letter === '0-9') ?? [];
	const others = groups.get(-1)?.filter((letter) => letter !== '0-9') ?? [];
	groups.delete(-1);
	const sorted = [...groups.values(), others].filter(({ length }) => length > 0);
	const [first = [], ...rest] = sorted;
	return [[...digits, ...first], ...rest].map((own) => ({ isRtl: RTL_LETTER.test(own.at(-1) ?? ''), letters: own }));
}

/** Groups indexed words by the letter they are looked up under, in plain letters; what starts with no letter stands under `0-9`. */
export function wordsByLetter(words: readonly IndexedWord[]): Map<string, IndexedWord[]> {
	return Map.groupBy(words, ({ head }) => {
		const [letter = ''] = plainLetters(head).toLowerCase();
		// There are too many of these to look them up one by one.
		if (/\p{Script=Han}/u.test(letter)) return '漢';
		return /\p{L}/u.test(letter) ? letter : '0-9';
	});
}
