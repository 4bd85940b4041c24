import { commonWordsOf } from '../../language/common-words';
import { languageOf } from '../../language/language';
import { tokenize } from '../../language/tokens';
import type { Article } from '../model';
import type { Pair } from '../pair';

/** Where more words than this have a capital letter inside sentences, as in German, a capital does not show a name. */
const MOST_CAPITALS = 0.3;

/** Gives the stems of words that are names: those that both texts together write with a capital, inside sentences, more often than without. */
export function properStems(articles: Pair<Article>): Set<string> {
	const counts = new Map<string, { capital: number; small: number }>();
	for (const { lang, passages } of articles) {
		const language = languageOf(lang);
		for (const { text, sentences, kind } of passages) {
			if (kind === 'heading' || isShouted(text)) continue;
			for (const { word, stem, start, isStopWord } of tokenize(text, language)) {
				if (isStopWord || !/^\p{L}/u.test(word)) continue;
				const count = counts.get(stem) ?? { capital: 0, small: 0 };
				counts.set(stem, count);
				if (!/^\p{Lu}/u.test(word)) count.small += 1;
				else if (!startsSentence(text, start, sentences)) count.capital += 1;
			}
		}
	}
	const all = [...counts.values()];
	const capitals = all.reduce((sum, { capital }) => sum + capital, 0);
	const small = all.reduce((sum, count) => sum + count.small, 0);
	if (capitals > MOST_CAPITALS * (capitals + small)) return new Set();
	return new Set(
		[...counts].flatMap(([stem, { capital, small: other }]) =>
			capital > other && !isCommon(stem, articles) ? [stem] : [],
		),
	);
}

/** A word that everybody uses is in many names: a bank, the north, the month of March. */
function isCommon(stem: string, articles: Pair<Article>): boolean {
	return articles.some(({ lang }) => commonWordsOf(lang).has(stem));
}

/** Tells whether a text is written in capitals throughout, where they say nothing. */
function isShouted(text: string): boolean {
	return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** A word after an opening mark starts a sentence too, as the first of a quotation does. */
function startsSentence(text: string, start: number, sentences: readonly { start: number }[]): boolean {
	return (
		sentences.some((sentence) => sentence.start === start) ||
		/(?:^|[.!?:…]\s*)[\p{P}\s]*$|["“„«‘(]$/u.test(text.slice(Math.max(0, start - 6), start))
	);
}
