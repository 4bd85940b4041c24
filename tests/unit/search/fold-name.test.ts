import { describe, expect, test } from 'vitest';
import { foldNameWord, joinInitials, nameWords, skeleton, soundOf } from '../../../src/language/fold-name';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfText } from './editions';

/** Tells whether a query means the name with this one spelling. */
function meets(query: string, spelling: string): boolean {
	const concepts = understandQuery(
		query,
		searchOfText(`So ${spelling} said.`, { it: [spelling] }).lexicon,
	).alternatives.flat();
	return concepts.length === 1 && concepts[0]?.type === 'name';
}

const together: [habit: string, ...spellings: string[]][] = [
	['u, o and ou', 'Quds', 'Qods', 'Qouds', 'Kuds'],
	['i and e', 'Amiri', 'Ameri', 'Ameeri'],
	['q, k and c', 'Qassem', 'Kassem', 'Cassem'],
	['gh for q', 'Qasem', 'Ghasem'],
	['doubled letters', 'Asadi', 'Assadi', 'Asaddi'],
	['a final i or y', 'Abadi', 'Abady', 'Abadee'],
	['a final eh, a or ah', 'Jaride', 'Jarida', 'Jaridah', 'Jarideh'],
	['an article or none', 'al-Sadr', 'Sadr', 'El Sadr', 'as-Sadr', 'es-Sadr', 'Al Sadr'],
	['apostrophes of any shape', 'Asa’ib', "Asa'ib", 'Asaib', 'Asaʿib', 'Asaeb'],
	['diacritics', 'Tehrān', 'Tehran', 'Teheran'],
	['au, aw and ou', 'Rauf', 'Rawf', 'Rouf'],
	['ay, ai, ei and ey', 'Haydar', 'Haidar', 'Heider', 'Heydar'],
	['w and v', 'Musawi', 'Mousavi', 'Moussawi'],
	['ph and f, x and ks', 'Yousuf', 'Yusuph'],
	['French ch for sh', 'Hashd', 'Hachd'],
	['dj and j', 'Najaf', 'Nadjaf'],
	['dh and d, th and t', 'Murtada', 'Murtadha', 'Mourtada'],
	['capitals', 'Hakim', 'HAKIM', 'hakim'],
	['a lost vowel between consonants', 'Sadr', 'Sader'],
	['a lost vowel in a long name', 'Bahadeli', 'Bahadli', 'Bahadily'],
	[
		'several words, some with habits of their own',
		'Qassem Soleimani',
		'Kasim Sulaymani',
		'Ghasem Suleimani',
		'Qasim al-Soleymany',
	],
	['a hyphen, a blank or neither', 'al-Araby al-Jadid', 'Al Arabi Al Jadeed', 'Arabi Jadid'],
	['initials with points or without', 'IRGC', 'I.R.G.C.', 'irgc'],
];

describe('spellings of a name meet', () => {
	for (const [habit, ...spellings] of together)
		for (const one of spellings)
			for (const other of spellings)
				if (one !== other) test(`${habit}: ${one} finds ${other}`, () => expect(meets(one, other)).toBe(true));
});

const apart: [string, string][] = [
	['Iran', 'Iraq'],
	['Sadr', 'Badr'],
	['Hakim', 'Hashem'],
	['Abadi', 'Asadi'],
	['Hassan', 'Hussein'],
	['Asad', 'Asadi'],
	['Amir', 'Amiri'],
	['Mosul', 'Musawi'],
	['Kurds', 'Quds'],
	['Syria', 'SCIRI'],
	['pm', 'PMF'],
	['Fars', 'Firas'],
	['home', 'Humam'],
	['size', 'Sisi'],
	['mark', 'Ammar'],
];

describe('names that are not the same stay apart', () => {
	for (const [one, other] of apart) test(`${one} does not find ${other}`, () => expect(meets(one, other)).toBe(false));
});

test('a word of the language that is near a name is not the name', () => {
	const { lexicon } = searchOfText('Then Haider spoke.', { haider: ['Haider'] }, { own: 'header' });
	expect(understandQuery('header', lexicon).alternatives).toEqual([
		[{ type: 'unknown', text: 'header', why: 'nowhere' }],
	]);
	expect(understandQuery('Hayder', lexicon).alternatives[0]?.[0]?.type).toBe('name');
});

describe('keys', () => {
	test.each([
		['Sulaymani', 'sulimani', 'slmn'],
		['Soleimani', 'sulimani', 'slmn'],
		['Ghasim', 'ghasim', 'ksm'],
		['Hachd', 'hachd', 'hsd'],
		['', '', ''],
		['’', '', ''],
		['李', '李', '李'],
	])('%s is %s, its consonants %s', (word, key, bones) => {
		expect(foldNameWord(word)).toBe(key);
		expect(skeleton(soundOf(key))).toBe(bones);
	});

	test.each([
		['al-Sadr’s', ['al', 'sadr']],
		['H.S.', ['hs']],
		['U.S. and E.U', ['us', 'and', 'eu']],
		['e.g. the Dr. Who', ['eg', 'the', 'dr', 'who']],
		['…', []],
	])('%s is cut into words', (spelling, words) => {
		expect(nameWords(spelling)).toEqual(words);
	});

	test('initials are joined, sentences are not', () => {
		expect(joinInitials('The I.R.G.C. said so. It did.')).toBe('The IRGC said so. It did.');
	});
});
