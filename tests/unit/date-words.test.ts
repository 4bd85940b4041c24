import { expect, test } from 'vitest';
import { dateWords, hasNoDate } from '../../src/views/date-words';
import { articleOf, quoteOf } from './small-texts';

const articles = [
	articleOf(
		'left',
		'Last month the boats came, and the port has refused them. On Nov. 3 it closed.',
		'The light was lit in 1874. Repair is slated for May 12.',
		'Both came on 4 November 2031.',
	),
	articleOf('right', 'Nobody came.'),
] as const;
const [left] = articles;
const event = (date: string, reasoning: string | undefined, ...exact: string[]): Parameters<typeof dateWords>[0] => ({
	date,
	certainty: reasoning === undefined ? 'stated' : 'inferred',
	reasoning,
	evidence: exact.map((words) => quoteOf(articles, 'left', words)),
});

const cases: [name: string, words: string[], Parameters<typeof dateWords>[0]][] = [
	[
		'what the reasoning quotes, as the text writes it',
		['Last month'],
		event('2031-10', 'LEFT writes “last month”.', 'Last month the boats came'),
	],
	[
		'nothing where the reasoning quotes no words of time',
		[],
		event('2031-10', 'LEFT writes “has refused”.', 'the port has refused them'),
	],
	[
		'nothing of a later quote, which dates what the event is dated by',
		[],
		event('[..2031-11-03]', 'By “On Nov. 3”.', 'the boats came', 'On Nov. 3 it closed'),
	],
	[
		'what names the date in the quote, where the reasoning quotes nothing of it',
		['On Nov. 3'],
		event('2031-11-03', 'The year is that of the storm.', 'On Nov. 3 it closed'),
	],
	['nothing of words that are not quoted', [], event('2031-11-03', 'By “On Nov. 3”.', 'the boats came')],
	['a year, with the word before it', ['in 1874'], event('1874', undefined, 'The light was lit in 1874.')],
	[
		'a day in the text’s own form',
		['slated for May 12'],
		event('2032-05-12', undefined, 'Repair is slated for May 12.'),
	],
	[
		'a day before its month, with the year',
		['on 4 November 2031'],
		event('2031-11-04', undefined, 'Both came on 4 November 2031.'),
	],
	['an abbreviated month', ['On Nov. 3'], event('2031-11-03', undefined, 'On Nov. 3 it closed.')],
	['nothing where a stated date is in no quote', [], event('2031-11-03', undefined, 'the boats came')],
];

for (const [name, words, given] of cases) test(`gives ${name}`, () => expect(dateWords(given, left)).toEqual(words));

test('gives nothing of an article that is not quoted', () =>
	expect(dateWords(event('1874', undefined, 'lit in 1874'), articles[1])).toEqual([]));

test('says that words have no date only where it knows the words of time of their language', () => {
	expect([
		hasNoDate('The boats came', 'en'),
		hasNoDate('They came last week', 'en'),
		hasNoDate('On a Friday', 'en-GB'),
		hasNoDate('Les bateaux', 'fr'),
	]).toEqual([true, false, false, false]);
});
