import { leaveUnseen } from './fold';
import { plainLetters } from './plain-letters';

/** Gives a word in plain lower-case letters, without apostrophes and stretching marks; a number without the commas that group it. */
export function plainWord(word: string): string {
	const plain = plainLetters(leaveUnseen(word))
		.replace(/['’ʿʾ‘`´\u0640]/gu, '')
		.toLowerCase();
	return /^\p{Nd}/u.test(plain) ? plain.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '') : plain;
}
