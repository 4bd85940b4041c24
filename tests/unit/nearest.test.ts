import { expect, test } from 'vitest';
import { findNearest } from '../../src/comparison/quotes/nearest';

const known = ['harbour-office', 'harbour-master', 'suhayl', 'rimah', 'qoryn'];

test.each([
	{ name: 'a word itself', word: 'suhayl', expected: 'suhayl' },
	{ name: 'a word with one letter wrong', word: 'suhail', expected: 'suhayl' },
	{ name: 'a word with two letters swapped', word: 'rimha', expected: 'rimah' },
	{ name: 'a word with a letter missing', word: 'qorn', expected: 'qoryn' },
	{ name: 'a long word with a third of it wrong', word: 'harbor-ofise', expected: 'harbour-office' },
	{ name: 'nothing for a short word that is another', word: 'tug', expected: undefined },
	{ name: 'nothing for a long word that is another', word: 'lantern-fair', expected: undefined },
	{ name: 'nothing for an empty word', word: '', expected: undefined },
])('finds $name', ({ word, expected }) => {
	expect(findNearest(word, known)).toBe(expected);
});

test('takes the first of words that are as near', () => {
	expect(findNearest('cat', ['car', 'cap', 'bat'])).toBe('car');
	expect(findNearest('cat', ['bat', 'cap', 'car'])).toBe('bat');
});

test('finds nothing among nothing', () => {
	expect(findNearest('suhayl', [])).toBeUndefined();
});
