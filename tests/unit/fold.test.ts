import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, fold, foldText, foldWhiteSpace, hasWords, type Folding } from '../../src/language/fold';
import { plainLetters } from '../../src/language/plain-letters';
import { findWholeWordsIn } from '../../src/language/whole-words';

/** Where `words` stand in `text`, as it is shown; `undefined` where they do not. */
const cases: { name: string; text: string; words: string; folding?: Folding; found: string | undefined }[] = [
	{ name: 'a soft hyphen in the text', text: 'the har\u00adbour shut', words: 'harbour', found: 'har\u00adbour' },
	{ name: 'a soft hyphen in the words', text: 'the harbour shut', words: 'har\u00adbour', found: 'harbour' },
	{ name: 'a zero-width blank', text: 'the har\u200bbour', words: 'harbour', found: 'har\u200bbour' },
	{ name: 'zero-width joiners', text: 'h\u200ca\u200dr', words: 'har', found: 'h\u200ca\u200dr' },
	{ name: 'a word joiner and a byte order mark', text: 'h\u2060a\ufeffr', words: 'har', found: 'h\u2060a\ufeffr' },
	{ name: 'direction marks', text: 'a \u200fميناء\u200e b', words: 'ميناء', found: 'ميناء' },
	{
		name: 'a direction isolate',
		text: 'in \u2068Zahrun\u2069 now',
		words: 'in Zahrun now',
		found: 'in \u2068Zahrun\u2069 now',
	},
	{ name: 'a variation selector', text: 'rain\ufe0e fell', words: 'rain fell', found: 'rain\ufe0e fell' },
	{ name: 'a grapheme joiner', text: 'ra\u034fin', words: 'rain', found: 'ra\u034fin' },
	{ name: 'a control', text: 'ra\u0007in', words: 'rain', found: 'ra\u0007in' },
	{
		name: 'what is not seen at the end of the words, which is none of them',
		text: 'har\u00ad bour',
		words: 'har',
		found: 'har',
	},
	{ name: 'a no-break space', text: 'Dr.\u00a0Orr', words: 'Dr. Orr', found: 'Dr.\u00a0Orr' },
	{ name: 'a narrow no-break space', text: 'No.\u202f5', words: 'No. 5', found: 'No.\u202f5' },
	{
		name: 'blanks with something unseen between them',
		text: 'Dr. \u200b Orr',
		words: 'Dr. Orr',
		found: 'Dr. \u200b Orr',
	},
	{ name: 'a line end', text: 'Dr.\n  Orr', words: 'Dr. Orr', found: 'Dr.\n  Orr' },
	{ name: 'blanks at the ends of the words', text: 'the harbour shut', words: ' harbour\n', found: 'harbour' },
	{ name: 'a no-break hyphen', text: 'al\u2011Darri', words: 'al-Darri', found: 'al\u2011Darri' },
	{ name: 'a decomposed accent', text: 'Sirhu\u0302n left', words: 'Sirhûn', found: 'Sirhu\u0302n' },
	{ name: 'a composed accent', text: 'Sirhûn left', words: 'Sirhu\u0302n', found: 'Sirhûn' },
	{ name: 'accents in another order', text: 'a\u0323\u0302', words: 'a\u0302\u0323', found: 'a\u0323\u0302' },
	{ name: 'an accent behind a soft hyphen', text: 'u\u00ad\u0302n', words: 'ûn', found: 'u\u00ad\u0302n' },
	{ name: 'Korean letters', text: '\u1112\u1161\u11ab', words: '한', found: '\u1112\u1161\u11ab' },
	{ name: 'what stands behind all this', text: 'u\u0302 \u00adn\u00a0 x', words: 'x', found: 'x' },
	{ name: 'other words', text: 'the harbour', words: 'harbours', found: undefined },
	{ name: 'nothing to look for', text: 'the harbour', words: '\u200b ', found: undefined },

	{ name: 'case, where it counts', text: 'The Harbour', words: 'harbour', found: undefined },
	{
		name: 'case, where it does not',
		text: 'The Harbour',
		words: 'harbour',
		folding: { caseless: true },
		found: 'Harbour',
	},
	{ name: 'a capital of two letters', text: 'STRASSE', words: 'Straße', folding: { caseless: true }, found: 'STRASSE' },
	{
		name: 'a letter that becomes two',
		text: 'die Straße hier',
		words: 'STRASSE',
		folding: { caseless: true },
		found: 'Straße',
	},
	{ name: 'a final sigma', text: 'ΛΟΓΟΣ', words: 'λόγος', folding: { caseless: true, letters: true }, found: 'ΛΟΓΟΣ' },
	{ name: 'an apostrophe, where it counts', text: 'Asa’ib', words: "Asa'ib", found: undefined },
	{
		name: 'an apostrophe, where it does not',
		text: 'Asa’ib',
		words: "Asa'ib",
		folding: { marks: true },
		found: 'Asa’ib',
	},
	{
		name: 'dashes, where they do not count',
		text: 'al–Darri',
		words: 'al-Darri',
		folding: { marks: true },
		found: 'al–Darri',
	},
	{
		name: 'plain letters',
		text: 'in Łódź, Ærø',
		words: 'lodz, aero',
		folding: { caseless: true, letters: true },
		found: 'Łódź, Ærø',
	},
];

test.each(cases)('meets $name', ({ text, words, folding, found }) => {
	const [place] = findWords(foldText(text, folding), words, folding);
	expect(place && text.slice(place.start, place.end)).toBe(found);
	if (words.trim() !== '' && found !== undefined) expect(hasWords(text, words, folding)).toBe(true);
});

test('finds every place, those that overlap too', () => {
	expect(findWords(foldText('a\u00ada a a'), 'a a')).toEqual([
		{ start: 2, end: 5 },
		{ start: 4, end: 7 },
	]);
});

describe('whole words', () => {
	test.each([
		['the harbour shut', 'harbour', 'harbour'],
		['the harbour’s edge', 'harbour', 'harbour'],
		['the harbourside', 'harbour', undefined],
		['the har\u00adbour\u00adside', 'harbour', undefined],
		['the \u200bhar\u00adbour\u200b shut', 'harbour', 'har\u00adbour'],
		['Sirhu\u0302n', 'Sirhu', undefined],
		['U.S. ships', 'U.S.', 'U.S.'],
		['in (a.b)', 'a.b', 'a.b'],
		['in axb', 'a.b', undefined],
		['all of it', ' ', undefined],
	])('in %j, %j is %j', (text, words, found) => {
		const place = findWholeWordsIn(text, words);
		expect(place && text.slice(place.start, place.end)).toBe(found);
	});
});

test.each([
	['Mālikī', 'Maliki'],
	['Łódź', 'Lodz'],
	['ØRSTED', 'ORSTED'],
	['Straße STRAẞE', 'Strasse STRASSE'],
	['Đorđe', 'Dorde'],
	['ısı', 'isi'],
	['Ærø œuvre', 'Aero oeuvre'],
	['Þórr Suðri', 'Thorr Sudri'],
	['ﬁrst Ⅳ', 'first IV'],
	['مَكَّة', 'مكة'],
	['Ελλάδα', 'Ελλαδα'],
	['हिन्दी', 'हिन्दी'],
	['がぎ', 'がぎ'],
	['한국', '한국'],
])('writes %s in plain letters as %s', (text, plain) => {
	expect(plainLetters(text)).toBe(plain);
});

test('folds white space for the page, and nothing else', () => {
	expect(foldWhiteSpace('\n a\u00a0 b\u00ad\u200b ')).toBe('a b\u00ad\u200b');
});

describe('whatever the text', () => {
	const piece = fc.constantFrom(
		'a',
		'É',
		'e\u0301',
		'\u00ad',
		'\u200b',
		' ',
		'\u00a0',
		'\n',
		'ß',
		'👋🏽',
		'\u0302',
		'雨',
		'\u1112\u1161\u11ab',
		'’',
		'\u2011',
	);
	const text = fc.oneof(
		fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
		fc.string({ unit: 'grapheme', maxLength: 40 }),
	);
	const folding = fc.record({ caseless: fc.boolean(), marks: fc.boolean(), letters: fc.boolean() });

	test('folding once is enough', () => {
		fc.assert(
			fc.property(text, folding, (whole, how) => {
				expect(fold(fold(whole, how), how)).toBe(fold(whole, how));
			}),
		);
	});

	test('each stretch of the folded text is shown by a stretch that folds to no less, in order', () => {
		fc.assert(
			fc.property(text, folding, fc.nat(), fc.nat(), (whole, how, a, b) => {
				const { text: folded, shown } = foldText(whole, how);
				const start = a % (folded.length + 1);
				const end = start + (b % (folded.length - start + 1));
				const place = shown(start, end);
				expect(place.end).toBeGreaterThanOrEqual(place.start);
				expect(place.end).toBeLessThanOrEqual(whole.length);
				if (end > start && folded.slice(start, end).isWellFormed())
					expect(fold(whole.slice(place.start, place.end), how)).toContain(fold(folded.slice(start, end), how).trim());
			}),
		);
	});
});
