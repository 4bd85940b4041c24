import type { Language } from './language';

/** Letters of scripts that are written without blanks between words. */
const WITHOUT_BLANKS =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々〆';

/** A text that has such letters. */
export const RUN_WITHOUT_BLANKS = new RegExp(`[${WITHOUT_BLANKS}]`, 'u');

const PIECES = new RegExp(`[${WITHOUT_BLANKS}\\p{M}]+|[^${WITHOUT_BLANKS}]+`, 'gu');

/** Cuts a run of letters into words where its script has no blanks to show them. */
export function cutRun(
	run: string,
	{ tag, vocabulary }: Pick<Language, 'tag' | 'vocabulary'>,
): { word: string; at: number }[] {
	return [...run.matchAll(PIECES)].flatMap(({ 0: piece, index }) => {
		if (!RUN_WITHOUT_BLANKS.test(piece)) return [{ word: piece, at: index }];
		const words = vocabulary
			? cutByVocabulary(piece, vocabulary)
			: [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(piece)];
		return words.map(({ segment, index: at }) => ({ word: segment, at: index + at }));
	});
}

const longestWords = new WeakMap<ReadonlySet<string>, number>();

function longestOf(vocabulary: ReadonlySet<string>): number {
	const known =
		longestWords.get(vocabulary) ?? [...vocabulary].reduce((longest, { length }) => Math.max(longest, length), 1);
	longestWords.set(vocabulary, known);
	return known;
}

/**
 * Cuts by known words, the longest first from each place, and by letters where none fits. Browsers know other words than
 * the build, and than one another: with the build's words all of them cut alike.
 */
function cutByVocabulary(piece: string, vocabulary: ReadonlySet<string>): { segment: string; index: number }[] {
	const words: { segment: string; index: number }[] = [];
	const longest = longestOf(vocabulary);
	for (let index = 0; index < piece.length;) {
		const rest = piece.slice(index, index + longest);
		let length = rest.length;
		while (length > 0 && !vocabulary.has(rest.slice(0, length))) length -= 1;
		const [letter = ''] = /^\P{M}?\p{M}*/u.exec(rest) ?? [];
		const segment = length > 0 ? rest.slice(0, length) : letter === '' ? rest.slice(0, 1) : letter;
		words.push({ segment, index });
		index += segment.length;
	}
	return words;
}
