import { FARTHEST, type Reach } from './context-reach';

/** What `search/reach/<id>.json` holds of an article: the reach of each passage's words and, of a long text, where its sections start. */
export interface ReachFile {
	build: string;
	reach: Record<string, string>;
	/** For each kind of passage the number of the first of each section. */
	sections?: { p: number[]; h: number[] };
}

/**
 * Writes the reach of a passage’s words as one short string, which travels with the passage: a base-36 digit for each
 * word (`z` for words that nothing tells apart), `|` behind a word that ends a line, and behind a blank the words of the
 * next block, where they are needed: `100|2z Next words`.
 */
export function writeReach({ words, breaks, after }: Reach): string {
	const digits = words.map(
		(reach, index) => (reach > FARTHEST ? 'z' : reach.toString(36)) + (breaks.includes(index) ? '|' : ''),
	);
	return digits.join('') + (after === undefined ? '' : ` ${after}`);
}

/** Reads what `writeReach` wrote. */
export function readReach(data: string): Reach {
	const [, digits = '', after] = /^(\S*)(?: (.*))?$/s.exec(data) ?? [];
	const words: number[] = [];
	const breaks: number[] = [];
	for (const digit of digits) {
		if (digit === '|') breaks.push(words.length - 1);
		else words.push(digit === 'z' ? Infinity : Number.parseInt(digit, 36));
	}
	return { words, breaks, ...(after !== undefined && { after }) };
}
