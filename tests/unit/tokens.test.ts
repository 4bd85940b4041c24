import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold';
import { english } from '../../src/language/english';
import { tokenize as tokenizeIn, type Token } from '../../src/language/tokens';

const { isStopWord, plainWord, stemOf } = english;
const tokenize = (text: string): Token[] => tokenizeIn(text, english);

test.each([
	{ name: 'plain words', text: 'The tug left, at last.', words: ['The', 'tug', 'left', 'at', 'last'] },
	{
		name: 'curly and straight apostrophes',
		text: "the pilot’s and the pilot's",
		words: ['the', 'pilot’s', 'and', 'the', "pilot's"],
	},
	{
		name: 'an apostrophe within a name',
		text: 'Asa’ib, Asa‘ib, Asaʿib, Asaʾib',
		words: ['Asa’ib', 'Asa‘ib', 'Asaʿib', 'Asaʾib'],
	},
	{
		name: 'an apostrophe at the end, which is none of the word',
		text: 'the boats’ crews',
		words: ['the', 'boats', 'crews'],
	},
	{ name: 'quotation marks, which are none of a word', text: '‘shut’ “the” "gate"', words: ['shut', 'the', 'gate'] },
	{ name: 'hyphens, which part words', text: 'al-Darri’s north-west', words: ['al', 'Darri’s', 'north', 'west'] },
	{
		name: 'numbers with points and commas',
		text: '1.5 m, 14,000 boats, 3.',
		words: ['1.5', 'm', '14,000', 'boats', '3'],
	},
	{ name: 'numbers with letters', text: '18th, 2G, U.S.', words: ['18th', '2G', 'U', 'S'] },
	{ name: 'diacritics', text: 'Sirhûn', words: ['Sirhûn'] },
	{ name: 'other scripts', text: 'ميناء، порт', words: ['ميناء', 'порт'] },
	{ name: 'nothing', text: '— … !', words: [] },
])('cuts $name', ({ text, words }) => {
	const tokens = tokenize(text);
	expect(tokens.map(({ word }) => word)).toEqual(words);
	expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test.each([
	{
		name: 'a decomposed accent',
		text: 'Sirhu\u0302n left',
		words: ['Sirhûn', 'left'],
		shown: ['Sirhu\u0302n', 'left'],
	},
	{
		name: 'a soft hyphen',
		text: 'the har\u00adbour’s edge',
		words: ['the', 'harbour’s', 'edge'],
		shown: ['the', 'har\u00adbour’s', 'edge'],
	},
	{
		name: 'a zero-width joiner and a direction mark',
		text: 'Za\u200dhrun\u200f left',
		words: ['Zahrun', 'left'],
		shown: ['Za\u200dhrun', 'left'],
	},
])('sees no $name within a word, and keeps it where it stands', ({ text, words, shown }) => {
	const tokens = tokenize(text);
	expect(tokens.map(({ word }) => word)).toEqual(words);
	expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(shown);
});

test('leaves no letter or digit out, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const covered = tokenize(text)
				.map(({ word }) => word)
				.join('');
			expect(covered.replace(/[^\p{L}\p{N}]/gu, '')).toBe(fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
		}),
	);
});

describe('forms of a word meet under one stem', () => {
	test.each([
		['boat', 'boats', 'Boats', 'BOAT', 'boat’s', "boat's", 'boats’'],
		['form', 'forms', 'formed', 'forming'],
		['Malluh', 'Malluh’s', 'malluh'],
		['Sirhûn', 'Sirhun', 'Sirhu\u0302n'],
		['Asa’ib', 'Asaib', 'Asa‘ib', 'Asaʿib'],
		['Łódź', 'Lodz', 'LODZ', 'Ło\u0301dz\u0301'],
		['Ørsted', 'Orsted'],
		['Straße', 'Strasse', 'STRASSE', 'STRAẞE'],
		['Sırrı', 'Sirri'],
		['Đokić', 'Dokic'],
		['Ærø', 'Aero'],
		['Œuvre', 'oeuvre'],
		['Þór', 'Thor'],
		['Suðri', 'Sudri'],
		['1,200', '1200'],
		['12,345,678', '12345678'],
		['1,200.5', '1200.5'],
	])('%s, %s …', (...words) => {
		expect(new Set(words.map(stemOf)).size).toBe(1);
	});
});

test.each([
	['boat', 'coat'],
	['port', 'port2'],
	['2031', '2032'],
	['1,2', '12'],
	['1.200', '1200'],
	['1,2000', '12000'],
])('%s and %s stay apart', (one, other) => {
	expect(stemOf(one)).not.toBe(stemOf(other));
});

test('small words carry no topic, in any case and with an apostrophe', () => {
	expect(['the', 'The', 'AND', 'it’s', "there's", 'who'].filter(isStopWord)).toEqual([
		'the',
		'The',
		'AND',
		'it’s',
		"there's",
		'who',
	]);
	expect(['Theo', 'boat', 'whose-boat', '2031', ''].filter(isStopWord)).toEqual([]);
});

test('plain words keep nothing but their letters', () => {
	expect(['Émile’s', 'QUR’ĀN', 'ﬁrst', 'İzmir'].map(plainWord)).toEqual(['emile', 'quran', 'first', 'izmir']);
});
