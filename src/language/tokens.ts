import { stemmer } from 'stemmer';
import { foldText, leaveUnseen } from './fold';
import { baseForm } from './irregular-forms';
import { plainLetters } from './plain-letters';

/** English words that carry no topic. */
const STOP_WORDS = new Set(
	'a about above after again against all also am among an and another any are as at be became because been before being below between both but by can could did do does doing down during each either ever every few for from further had has have having he her here hers him himself his how however i if in into is it its itself just let like many may me might more most much must my near no nor not now of off on once only or other our out over own per same shall she should since so some such than that the their them then there these they this those though through thus to too toward towards under until up upon us very was we were what when where whether which while who whom whose why will with within without would yet you your'.split(
		' ',
	),
);

/** Letters and digits, with apostrophes between letters, and points and commas between digits. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʿʾ‘](?=\p{L})[\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/gu;

/** A word of a text, as UTF-16 offsets, and the key it is compared by. */
export interface Token {
	/** The word as it is seen: accents composed, nothing unseen in it. */
	word: string;
	start: number;
	end: number;
	stem: string;
	isStopWord: boolean;
}

/** Cuts a text into words: letters and digits, with apostrophes and inner points and commas of numbers; hyphens part words. */
export function tokenize(text: string): Token[] {
	const folded = foldText(text);
	return [...folded.text.matchAll(WORD)].map(({ 0: word, index }) => ({
		word,
		...folded.shown(index, index + word.length),
		stem: stemOf(word),
		isStopWord: isStopWord(word),
	}));
}

/** Tells whether a word is one of the small English words that carry no topic. */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(plainWord(word));
}

/** Gives the key under which the forms of a word meet: lower case, no marks, no possessive, irregular forms to their base, Porter's stem. */
export function stemOf(word: string): string {
	return stemmer(baseForm(plainWord(word)));
}

/** Gives a word in plain lower-case letters, without apostrophes and possessive s; a number without the commas that group it. */
export function plainWord(word: string): string {
	const plain = plainLetters(leaveUnseen(word))
		.replace(/['’ʿʾ‘`´]s$/u, '')
		.replace(/['’ʿʾ‘`´]/gu, '')
		.toLowerCase();
	return /^\p{Nd}/u.test(plain) ? plain.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '') : plain;
}
