/** A run of letters and digits: UTF-16 offsets, end exclusive. */
export type Token = [start: number, end: number];

/** Cuts a text into its runs of letters and digits: `Iran’s` is two. */
export function tokensOf(text: string): Token[] {
	return [...text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)].map(({ index, 0: run }) => [index, index + run.length]);
}

/**
 * Tells whether every browser sees the edge of a word at an offset. Chromium follows UAX 29 and keeps `Iran’s` and
 * `1,200` whole, Firefox cuts them: what may join two runs is no sure edge.
 */
export function isSureEdge(text: string, offset: number): boolean {
	const before = characterBefore(text, offset);
	const after = characterAt(text, offset);
	if (before === '' || after === '' || isBlank(before) || isBlank(after)) return true;
	if (isInvisible(before) || isInvisible(after)) return false;
	if (isWord(before) && isWord(after)) return false;
	if (isWord(before)) return !(isJoiner(after) && isWord(characterAt(text, offset + after.length)));
	if (isWord(after)) return !(isJoiner(before) && isWord(characterBefore(text, offset - before.length)));
	return true;
}

/** Tells whether any browser may see the edge of a word between two characters that touch. */
export function mayBeEdge(before: string, after: string): boolean {
	return !(isWord(before) && isWord(after)) || isUnspaced(before) || isUnspaced(after);
}

const isWord = (character: string): boolean => /^[\p{L}\p{N}\p{M}_]$/u.test(character);
const isBlank = (character: string): boolean => /^\s$/u.test(character);
const isInvisible = (character: string): boolean => /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character);
const isJoiner = (character: string): boolean => /^['’‘.,:;·‧․﹒﹕&@/]$/u.test(character);

/** Scripts that put no blanks between words: browsers cut them by dictionaries, each by its own. */
const isUnspaced = (character: string): boolean =>
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(
		character,
	);

function characterAt(text: string, offset: number): string {
	const point = text.codePointAt(offset);
	return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string {
	const isPair = /[\uDC00-\uDFFF]/.test(text[offset - 1] ?? '');
	return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}
