import { describe, expect, test } from 'vitest';
import { de } from '../../../src/words/de';
import { en, type Words } from '../../../src/words/en';
import { makeForms, withoutSharedEnd } from '../../../src/words/forms';

const COUNTS = [0, 1, 2, 5];

/** What is said of a count, in both languages, of 0, 1, 2 and 5. */
const cases: { name: string; say: (words: Words, count: number) => string; en: string[]; de: string[] }[] = [
	{
		name: 'the words of a text',
		say: (words, count) => words.shared.wordCount(count),
		en: ['0 words', '1 word', '2 words', '5 words'],
		de: ['0 Wörter', '1 Wort', '2 Wörter', '5 Wörter'],
	},
	{
		name: 'mentions',
		say: (words, count) => words.names.one.times(count),
		en: ['0 times', 'once', '2 times', '5 times'],
		de: ['0-mal', 'einmal', '2-mal', '5-mal'],
	},
	{
		name: 'points of a sentence',
		say: (words, count) => words.compare.sign('', count),
		en: [', 0 points', '', ', 2 points', ', 5 points'],
		de: [', 0 Punkte', '', ', 2 Punkte', ', 5 Punkte'],
	},
	{
		name: 'points shown of all',
		say: (words, count) => words.points.shown('0', count),
		en: ['0 of 0 points', '0 of 1 point', '0 of 2 points', '0 of 5 points'],
		de: ['0 von 0 Punkten', '0 von 1 Punkt', '0 von 2 Punkten', '0 von 5 Punkten'],
	},
	{
		name: 'all points of a status',
		say: (words, count) => words.home.allOf(count, 'x'),
		en: ['all 0 points: x', 'all 1 point: x', 'all 2 points: x', 'all 5 points: x'],
		de: ['alle 0 Punkte: x', 'alle 1 Punkt: x', 'alle 2 Punkte: x', 'alle 5 Punkte: x'],
	},
	{
		name: 'names in both',
		say: (words, count) => words.names.lead(count, 2),
		en: [
			'No name stands in both articles; 2 stand in one only.',
			'1 name stands in both articles, 2 in one only.',
			'2 names stand in both articles, 2 in one only.',
			'5 names stand in both articles, 2 in one only.',
		],
		de: [
			'Kein Name kommt in beiden Artikeln vor, 2 nur in einem.',
			'1 Name kommt in beiden Artikeln vor, 2 nur in einem.',
			'2 Namen kommen in beiden Artikeln vor, 2 nur in einem.',
			'5 Namen kommen in beiden Artikeln vor, 2 nur in einem.',
		],
	},
	{
		name: 'events',
		say: (words, count) => words.timeline.lead(count, []),
		en: [
			'No event is dated; this is when the articles were published.',
			'One event, with the words by which each text dates it.',
			'2 events, with the words by which each text dates it.',
			'5 events, with the words by which each text dates it.',
		],
		de: [
			'Kein Ereignis ist datiert; hier steht, wann die Artikel erschienen sind.',
			'Ein Ereignis, mit den Worten, mit denen jeder Text datiert.',
			'2 Ereignisse, mit den Worten, mit denen jeder Text datiert.',
			'5 Ereignisse, mit den Worten, mit denen jeder Text datiert.',
		],
	},
	{
		name: 'sentences that points rest on',
		say: (words, count) => words.about.coverage.sentences(count, 5, count * 20),
		en: [
			'0 of 5 sentences (0 %) are evidence of a point.',
			'1 of 5 sentences (20 %) is evidence of a point.',
			'2 of 5 sentences (40 %) are evidence of a point.',
			'5 of 5 sentences (100 %) are evidence of a point.',
		],
		de: [
			'0 von 5 Sätzen (0 %) sind Belege eines Punktes.',
			'1 von 5 Sätzen (20 %) ist Beleg eines Punktes.',
			'2 von 5 Sätzen (40 %) sind Belege eines Punktes.',
			'5 von 5 Sätzen (100 %) sind Belege eines Punktes.',
		],
	},
	{
		name: 'paragraphs that a search finds',
		say: (words, count) => words.search.countIn(count, 'A'),
		en: ['nothing in A', '1 paragraph in A', '2 paragraphs in A', '5 paragraphs in A'],
		de: ['nichts in A', '1 Absatz in A', '2 Absätze in A', '5 Absätze in A'],
	},
	{
		name: 'points that a search finds',
		say: (words, count) => words.search.onlyCount('A', count),
		en: [
			'0 points rest on A alone.',
			'1 point rests on A alone.',
			'2 points rest on A alone.',
			'5 points rest on A alone.',
		],
		de: [
			'0 Punkte beruhen allein auf A.',
			'1 Punkt beruht allein auf A.',
			'2 Punkte beruhen allein auf A.',
			'5 Punkte beruhen allein auf A.',
		],
	},
	{
		name: 'authors, listed',
		say: (words, count) => words.article.authors(['A', 'B', 'C', 'D', 'E'].slice(0, count)),
		en: ['No author given', 'By A', 'By A and B', 'By A, B, C, D and E'],
		de: ['Ohne Verfasserangabe', 'Von A', 'Von A und B', 'Von A, B, C, D und E'],
	},
	{
		name: 'words that are absent, listed',
		say: (words, count) => words.shared.noWordOf(['a', 'b'].slice(0, Math.max(1, count)), Math.max(0, count - 2)),
		en: ['no word of “a”', 'no word of “a”', 'no word of “a” or “b”', 'no word of “a”, “b” or 3 more'],
		de: [
			'kein Wort von „a“',
			'kein Wort von „a“',
			'kein Wort von „a“ oder „b“',
			'kein Wort von „a“, „b“ oder 3 weiteren',
		],
	},
];

describe.each(cases)('of 0, 1, 2 and 5 is said the right form: $name', ({ say, en: english, de: german }) => {
	test('in English', () => {
		expect(COUNTS.map((count) => say(en, count))).toEqual(english);
	});
	test('in German', () => {
		expect(COUNTS.map((count) => say(de, count))).toEqual(german);
	});
});

test('numbers are written as a language writes them', () => {
	const write = ({ shared }: Words): string[] => [
		shared.number(1234.5),
		shared.number(0.256, 2),
		shared.number(3, 1),
		shared.percent(12.5, 1),
	];
	expect(write(en)).toEqual(['1,235', '0.26', '3.0', '12.5 %']);
	expect(write(de)).toEqual(['1.235', '0,26', '3,0', '12,5 %']);
});

test('languages with more forms than two have them', () => {
	const { plural } = makeForms('pl');
	const forms = { one: 'łódź', few: 'łodzie', many: 'łodzi', other: 'łodzi' };
	expect([0, 1, 2, 5, 22].map((count) => plural(count, forms))).toEqual(['łodzi', 'łódź', 'łodzie', 'łodzi', 'łodzie']);
});

test('what two phrases end in is said once', () => {
	expect(withoutSharedEnd('3 November 2031', '5 November 2031')).toBe('3');
	expect(withoutSharedEnd('3 November 2031', '3 November 2031')).toBe('3');
	expect(withoutSharedEnd('November 2031', '5 November 2031')).toBe('November 2031');
});
