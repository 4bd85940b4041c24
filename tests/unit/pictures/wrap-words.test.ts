import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/pictures/wrap-words';

const cases: [name: string, text: string, lines: string[]][] = [
	['keeps a short text on one line', 'The Guild', ['The Guild']],
	['makes lines of much the same length', 'holds the office of', ['holds the', 'office of']],
	['cuts a word that is longer than a line', 'Donaudampfschifffahrt', ['Donaudampfsc', 'hifffahrt']],
	['cuts between characters, not within them', '🚢'.repeat(13), ['🚢'.repeat(12), '🚢']],
	['has one empty line for no words', '', ['']],
];

test.each(cases)('%s', (_, text, lines) => {
	expect(wrapWords(text, 12)).toEqual(lines);
});
