import { isSameLanguage } from '../../language/language';
import { logLikelihood, NOTABLE, SIGNIFICANT } from './log-likelihood';
import type { Comparison, Name } from '../model';
import { termsOf } from './terms';
import { indexWords, wordsByLetter } from './word-index';

/** What stands for a term on the page: a name, or a word with its letter in the index of words. */
export type ShownTerm =
	{ type: 'name'; id: string; label: string } | { type: 'word'; label: string; forms: string[]; letter?: string };

/** A term with its counts in the two articles, the left one first. */
export interface CountedTerm {
	shown: ShownTerm;
	counts: [number, number];
	/** Per 100 words. */
	rates: [number, number];
}

export interface DwelledTerm extends CountedTerm {
	/** The log-likelihood G². */
	score: number;
	/** Chance makes so large a difference in fewer than 5 of 100 cases, not only in fewer than 10. */
	isSignificant: boolean;
}

export interface Dwelling {
	/** The terms that each article uses more than the other per 100 words, the most surprising first: the left article's, the right one's. */
	sides: [DwelledTerm[], DwelledTerm[]];
	/** The number of terms compared. */
	compared: number;
}

/** Where a term occurs less often than this in both articles together, G² overstates how surprising that is. */
export const FEWEST = 3;

/**
 * Gives the terms whose shares in the two articles differ more than chance makes them in 90 of 100 cases (G² ≥ 2.71). Terms
 * that occur seldom are not compared, nor are numbers, which name no subject; of texts in two languages only names are.
 */
export function dwellOn(comparison: Comparison): Dwelling {
	const show = makeTermNamer(comparison);
	const [left, right] = comparison.articles.map(({ words }) => words);
	const isOneLanguage = isSameLanguage(comparison.articles[0].lang, comparison.articles[1].lang);
	const isCompared = (key: string): boolean => (isOneLanguage ? /\p{L}/u.test(key) : key.startsWith('@'));
	const compared = [...countTerms(comparison)].filter(([key, [one, two]]) => one + two >= FEWEST && isCompared(key));
	const terms = compared
		.map(([key, counts]): DwelledTerm => {
			const score = logLikelihood({ count: counts[0], words: left ?? 0 }, { count: counts[1], words: right ?? 0 });
			return {
				shown: show(key),
				counts,
				rates: ratesOf(comparison, counts),
				score,
				isSignificant: score >= SIGNIFICANT,
			};
		})
		.filter(({ score }) => score >= NOTABLE)
		.sort((a, b) => b.score - a.score || byLabel(a, b));
	return {
		sides: [terms.filter(({ rates: [one, two] }) => one > two), terms.filter(({ rates: [one, two] }) => two > one)],
		compared: compared.length,
	};
}

/** Gives the names mentioned, by the sum of their mentions per 100 words of each article, so that the longer one weighs no more. */
export function rankNames(comparison: Comparison): CountedTerm[] {
	const ranked = comparison.names.map(({ id, label, mentions }): CountedTerm => {
		const counts = perArticle(
			comparison,
			(article) => mentions.filter((mention) => mention.article === article).length,
		);
		return { shown: { type: 'name', id, label }, counts, rates: ratesOf(comparison, counts) };
	});
	const sum = ({ rates: [one, two] }: CountedTerm): number => one + two;
	return ranked.filter((term) => sum(term) > 0).sort((a, b) => sum(b) - sum(a) || byLabel(a, b));
}

/** Gives how many of something there are in every 100 words. */
export function per100(count: number, words: number): number {
	return words > 0 ? (100 * count) / words : 0;
}

function countTerms(comparison: Comparison): Map<string, [number, number]> {
	const counted = new Map<string, [number, number]>();
	for (const [side, article] of comparison.articles.slice(0, 2).entries()) {
		for (const { key } of termsOf(article, comparison.names)) {
			const counts = counted.get(key) ?? [0, 0];
			counts[side === 0 ? 0 : 1] += 1;
			counted.set(key, counts);
		}
	}
	return counted;
}

function ratesOf({ articles }: Comparison, [one, two]: CountedTerm['counts']): CountedTerm['rates'] {
	return [per100(one, articles[0].words), per100(two, articles[1].words)];
}

function perArticle({ articles: [left, right] }: Comparison, measure: (article: string) => number): [number, number] {
	return [measure(left.id), measure(right.id)];
}

/** Makes a function from the key of a term to what stands for it; a word that only headings have is in no index, and stands as its stem. */
function makeTermNamer(comparison: Comparison): (key: string) => ShownTerm {
	const names = new Map<string, Name>(comparison.names.map((name) => [`@${name.id}`, name]));
	const words = new Map(
		[...wordsByLetter(indexWords(comparison))].flatMap(([letter, indexed]) =>
			indexed.map(({ head, stem, forms }): [string, ShownTerm] => [stem, { type: 'word', label: head, forms, letter }]),
		),
	);
	return (key) => {
		const name = names.get(key);
		if (name) return { type: 'name', id: name.id, label: name.label };
		return words.get(key) ?? { type: 'word', label: key, forms: [key] };
	};
}

function byLabel({ shown: a }: CountedTerm, { shown: b }: CountedTerm): number {
	return a.label.localeCompare(b.label, 'und') || (a.label < b.label ? -1 : 1);
}
