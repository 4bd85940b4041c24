import type { Language } from '../../language/language';
import { cutRun, RUN_WITHOUT_BLANKS } from '../../language/words-without-blanks';
import type { Passage } from './finder';

/**
 * A passage as the engine keeps it. Its text stands there as shown, with a mark before each sentence but the first that
 * nobody sees (U+2063, twice): where sentences start is then known without cutting them anew. Words that are written
 * without blanks have a mark and a blank between them, which the engine needs to know them apart.
 */
export interface PassageRecord {
	/** The address of the passage: `articles/mei/#p3`. */
	url: string;
	content: string;
	/** A word that no text has, by which the passage alone is found. */
	place: string;
}

const MARK = '\u2063\u2063';
const GAP = '\u2063 ';

/** Makes the record of a passage. `sentences` are where they start. */
export function makeRecord(
	article: string,
	{ id, text, sentences }: Omit<Passage, 'side'>,
	language: Language,
): PassageRecord {
	const starts = text.includes(MARK) ? [] : sentences.filter((start) => start > 0);
	const parts = [0, ...starts].map((start, index) => text.slice(start, starts[index]));
	return {
		url: `articles/${article}/#${id}`,
		content: parts.map((part) => spaced(part, language)).join(MARK),
		place: placeWord(article, id),
	};
}

/** Reads a passage from its record. */
export function readRecord(
	{ url, content }: Pick<PassageRecord, 'url' | 'content'>,
	articles: readonly string[],
): Passage {
	const [, article = '', id = ''] = /articles\/([^/]+)\/#(.+)$/.exec(url) ?? [];
	const side = articles.indexOf(article);
	if (side === -1) throw new Error(`The record \`${url}\` is of no article.`);
	const sentences = [0];
	let text = '';
	for (const [index, part] of withoutGaps(content).split(MARK).entries()) {
		if (index > 0) sentences.push(text.length);
		text += part;
	}
	return { side, id, text, sentences };
}

function spaced(text: string, language: Language): string {
	const { elided } = language;
	// Small words that an apostrophe ties to the next one, as in `l’eau`.
	const parted = elided
		? text.replace(/[\p{L}\p{M}]+['’][\p{L}\p{M}]+/gu, (run) => {
				const [small = ''] = elided.exec(run) ?? [];
				return small === '' ? run : small + GAP + run.slice(small.length);
			})
		: text;
	return parted.replace(/[\p{L}\p{M}\p{N}]+/gu, (run) =>
		RUN_WITHOUT_BLANKS.test(run)
			? cutRun(run, language)
					.map(({ word }) => word)
					.join(GAP)
			: run,
	);
}

/** Pagefind itself parts the words of Chinese and Japanese, with a blank that nobody sees. */
function withoutGaps(content: string): string {
	const text = content.replaceAll(GAP, '');
	return RUN_WITHOUT_BLANKS.test(text) ? text.replaceAll('\u200b', '') : text;
}

/** Gives the word by which the engine finds a passage: letters and digits, an end that keeps `p1` apart from `p10`. */
export function placeWord(article: string, id: string): string {
	return `${article.replace(/[^a-z0-9]/g, '')}${id}zq`;
}
