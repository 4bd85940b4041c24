import { expect, test } from 'vitest';
import { readDictionary } from '../../../src/search/data/dictionary';
import { findOwnWords } from '../../../src/search/data/own-words';
import { searchOfText } from './editions';

const {
	lexicon: { data },
} = searchOfText('Haider has the oil policies recieved from the police of Badr.', {
	haider: ['Haider'],
	badr: ['Badr', 'Full Moon Party'],
});

test('words of a dictionary that are near words of the texts are words of their own', () => {
	expect(findOwnWords(data, ['header', 'hotter', 'policy', 'zebra'])).toBe('header');
});

test('words of spellings that the language has are ordinary', () => {
	expect(findOwnWords(data, ['moon', 'party', 'full'])).toBe('full moon party');
});

test('the right spelling of what a text has wrong is not one of them', () => {
	expect(findOwnWords(data, ['received'])).toBe('');
});

test('words of the texts and small words are not', () => {
	expect(findOwnWords(data, ['police', 'the', 'oil', 'Haider', 'x', ''])).toBe('');
});

test('a dictionary is there for English, in its shared spelling', () => {
	const words = readDictionary('en-GB');
	expect(words.length).toBeGreaterThan(9000);
	expect(words).toContain('policy');
	for (const word of ['colour', 'color', 'organise', 'organisation'])
		expect([word, words.includes(word) && word !== 'organise']).toEqual([word, false]);
	expect(readDictionary('ar')).toEqual([]);
});
