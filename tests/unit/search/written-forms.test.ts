import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/english';
import { languageOf } from '../../../src/language/language';
import { loadLanguage } from '../../../src/language/load-language';
import { findDates, isSameDate, monthNames, type DayDate } from '../../../src/search/query/dates';
import { familyKey, kinKey, withoutPossessive } from '../../../src/search/query/families';
import { findQuantities, isCurrency, isSameQuantity, writtenForms } from '../../../src/search/query/quantities';

loadLanguage('de');
loadLanguage('ar');

describe('numbers', () => {
	/** Writes the numbers of a text: the words, and what they count; ordinals with a dot. */
	const numbersOf = (text: string): string[] =>
		findQuantities(text).map(
			({ value, isOrdinal, start, end }) => `${text.slice(start, end)} = ${value}${isOrdinal ? '.' : ''}`,
		);

	test.each<[text: string, numbers: string[]]>([
		['14 boats, 3,500 men and 1.5 m', ['14 = 14', '3,500 = 3500', '1.5 m = 1500000']],
		['1,234,567.5', ['1,234,567.5 = 1234567.5']],
		['12,34', []],
		['1.2.3', []],
		['p12 and 12b', ['12b = 12000000000']],
		['12x', []],
		['1st, 2nd, 3rd, 4th', ['1st = 1.', '2nd = 2.', '3rd = 3.', '4th = 4.']],
		['5 hundred, 5-thousand, 5 millions', ['5 hundred = 500', '5-thousand = 5000', '5 millions = 5000000']],
		[
			'2k 2mn 2m 2bn 2tn 2 trillion',
			[
				'2k = 2000',
				'2mn = 2000000',
				'2m = 2000000',
				'2bn = 2000000000',
				'2tn = 2000000000000',
				'2 trillion = 2000000000000',
			],
		],
		['0.1 million', ['0.1 million = 100000']],
		['zero, Nineteen and TWENTY', ['zero = 0', 'Nineteen = 19', 'TWENTY = 20']],
		['twenty-one and Ninety-Nine', ['twenty-one = 21', 'Ninety-Nine = 99']],
		['seventy-ten', ['seventy = 70', 'ten = 10']],
		['five hundred, two million', ['five hundred = 500', 'two million = 2000000']],
		['zeroth, first, nineteenth', ['zeroth = 0.', 'first = 1.', 'nineteenth = 19.']],
		['often, tenor and someone', []],
		['7.', ['7 = 7']],
		['(7)', ['7 = 7']],
	])('of “%s”', (text, numbers) => {
		expect(numbersOf(text)).toEqual(numbers);
	});

	test.each<[value: number, isOrdinal: boolean, forms: string[]]>([
		[3, false, ['three', '3']],
		[3, true, ['third', '3rd']],
		[0, false, ['zero', '0']],
		[20, false, ['twenty', '20']],
		[21, false, ['21', 'twenty one']],
		[99, false, ['99', 'ninety nine']],
		[30, false, ['thirty', '30']],
		[100, false, ['100', '1 hundred', 'one hundred']],
		[101, false, ['101', '1.01 hundred']],
		[1500, false, ['1500', '15 hundred', 'fifteen hundred', '1.5 thousand', '1.5 k', '1.5k']],
		[
			20e9,
			false,
			['20000000000', '20 billion', 'twenty billion', '20 bn', '20bn', 'twenty bn', '20 b', '20b', 'twenty b'],
		],
		[1, true, ['first', '1st']],
		[2, true, ['second', '2nd']],
		[11, true, ['eleventh', '11th']],
		[21, true, ['21st']],
		[22, true, ['22nd']],
		[23, true, ['23rd']],
		[24, true, ['24th']],
		[111, true, ['111th']],
		[113, true, ['113th']],
		[114, true, ['114th']],
		[100, true, ['100th']],
	])('%d may be written (as an ordinal: %s) as %j', (value, isOrdinal, forms) => {
		expect(writtenForms({ value, isOrdinal })).toEqual(forms);
	});

	test('are the same by what they count', () => {
		const three = { value: 3, isOrdinal: false };
		expect(isSameQuantity(three, { value: 3, isOrdinal: false })).toBe(true);
		expect(isSameQuantity(three, { value: 4, isOrdinal: false })).toBe(false);
		expect(isSameQuantity(three, { value: 3, isOrdinal: true })).toBe(false);
	});

	test('may be sums', () => {
		expect(['us', 'USD', 'dollar', 'Dollars', 'eur', 'euros', 'gbp', 'pound'].every(isCurrency)).toBe(true);
		expect(['use', 'dollarss', 'europe', 'xpounds', ''].some(isCurrency)).toBe(false);
	});
});

describe('dates', () => {
	/** Writes the dates of a text: the words, and year, month and day; with `~` where the month has no name. */
	const datesOf = (text: string, language = 'en', anyCase = false): string[] =>
		findDates(text, language, { anyCase }).map(
			({ date: { year, month, day }, start, end, hasName }) =>
				`${text.slice(start, end)} = ${year ?? '…'}-${month}-${day ?? '…'}${hasName ? '' : ' ~'}`,
		);

	test.each<[text: string, dates: string[]]>([
		['2018-01-14', ['2018-01-14 = 2018-1-14 ~']],
		['2018-1-4', ['2018-1-4 = 2018-1-4 ~']],
		['12018-01-14', []],
		['2018-00-14', []],
		['2018-13-14', []],
		['2018-12-31 and 2018-12-32', ['2018-12-31 = 2018-12-31 ~']],
		['2018-12-0', []],
		['14.1.', ['14.1. = …-1-14 ~']],
		['14. 1. 2018', ['14. 1. 2018 = 2018-1-14 ~']],
		[
			'1/14/2018 or 14/1/2018 or 2/3/2018',
			['1/14/2018 = 2018-1-14 ~', '14/1/2018 = 2018-1-14 ~', '2/3/2018 = 2018-3-2 ~'],
		],
		['12/13/2018 and 13/13/2018', ['12/13/2018 = 2018-12-13 ~']],
		['1/14/18', []],
		[
			'14 January 2018, 14th of January, 14 Jan.',
			['14 January 2018 = 2018-1-14', '14th of January = …-1-14', '14 Jan. = …-1-14'],
		],
		[
			'1st January, 2nd of Feb. 1874, 3rd March',
			['1st January = …-1-1', '2nd of Feb. 1874 = 1874-2-2', '3rd March = …-3-3'],
		],
		['January 14, 2018', ['January 14, 2018 = 2018-1-14']],
		['January the 14th', ['January the 14th = …-1-14']],
		['Jan. 145', ['Jan. = …-1-…']],
		['Sept. 3; Sep 4', ['Sept. 3 = …-9-3', 'Sep 4 = …-9-4']],
		['January of 2018, January, 1499', ['January of 2018 = 2018-1-…', 'January = …-1-…']],
		['In May they may march on 1 march', ['May = …-5-…', '1 march = …-3-1']],
		['Mayor of Marchland', []],
		['Nov. 3, Dec. 4', ['Nov. 3 = …-11-3', 'Dec. 4 = …-12-4']],
	])('of “%s”', (text, dates) => {
		expect(datesOf(text)).toEqual(dates);
	});

	test('in any case, where it is asked for', () => {
		expect(datesOf('may', 'en', true)).toEqual(['may = …-5-…']);
		expect(datesOf('may')).toEqual([]);
	});

	test('have the names of their language', () => {
		expect(monthNames('en')[8]).toEqual(['september', 'sep', 'sept']);
		expect(monthNames('en')[4]).toEqual(['may']);
		expect(monthNames('de')[0]).toEqual(['januar', 'jan']);
		expect(
			monthNames('ar')
				.flat()
				.every((name) => !/\d/.test(name)),
		).toBe(true);
		expect(monthNames('en')).toBe(monthNames('en'));
	});

	test.each<[asked: DayDate, found: DayDate, isSame: boolean]>([
		[{ month: 1 }, { month: 1 }, true],
		[{ month: 1 }, { month: 2 }, false],
		[{ month: 1 }, { month: 1, day: 3, year: 2018 }, true],
		[{ month: 1, day: 3 }, { month: 1, day: 3 }, true],
		[{ month: 1, day: 3 }, { month: 1, day: 4 }, false],
		[{ month: 1, day: 3 }, { month: 1 }, false],
		[{ month: 1, year: 2018 }, { month: 1 }, true],
		[{ month: 1, year: 2018 }, { month: 1, year: 2018 }, true],
		[{ month: 1, year: 2018 }, { month: 1, year: 2017 }, false],
	])('asked for as %j, found as %j: %s', (asked, found, isSame) => {
		expect(isSameDate(asked, found)).toBe(isSame);
	});
});

describe('words of English', () => {
	test.each([
		['news', 'news'],
		['means', 'means'],
		['majority', 'majority'],
		['organisation', 'organ'],
		['organise', 'organ'],
		['raise', 'rais'],
		['rise', 'rise'],
		['colour', 'color'],
		['labourite', 'laborit'],
		['our', 'our'],
		['election', 'elect'],
		['action', 'action'],
		['negotiations', 'negoti'],
		['nation', 'nation'],
		['withdrawals', 'withdraw'],
		['denial', 'deni'],
		['denials', 'deni'],
		['deny', 'deni'],
		['inclusions', 'includ'],
		['extension', 'extend'],
		['parliamentary', 'parliament'],
		['parliamentarian', 'parliament'],
		['ary', 'ari'],
		['naïve', 'naiv'],
		['Q3', 'q3'],
	])('%s has the key %s', (word, key) => {
		expect(familyKey(word, english)).toBe(key);
	});

	test.each([
		['ally', 'alli'],
		['allies', 'alli'],
		['alliance', 'alli'],
		['vote', 'vot'],
		['voters', 'vot'],
		['stopped', 'stop'],
		['stopping', 'stop'],
		['sea', 'sea'],
		['seas', 'sea'],
		['tent', 'tent'],
		['governments', 'govern'],
		['Iranians', 'iran'],
		['buses', 'bus'],
	])('%s has the root %s', (word, key) => {
		expect(kinKey(word, english)).toBe(key);
	});

	test('lose their possessive, and those of no other language do', () => {
		for (const mark of ["'", '’', 'ʿ', 'ʾ', '‘', '`', '´'])
			expect(withoutPossessive(`Soheil${mark}s`, english)).toBe('Soheil');
		expect(withoutPossessive('Soheil’S', english)).toBe('Soheil');
		expect(withoutPossessive('it’s so', english)).toBe('it’s so');
		expect(withoutPossessive('Soheil’s', languageOf('de'))).toBe('Soheil’s');
	});
});

test('words of other languages have the keys of theirs', () => {
	const [german, arabic] = [languageOf('de'), languageOf('ar')];
	expect(familyKey('Häuser', german)).toBe(familyKey('Haus', german));
	expect(familyKey('elections', german)).toBe(german.stemOf('elections'));
	for (const word of ['الوزير', 'والوزير', 'بالوزير', 'كالوزير', 'للوزير', 'فالوزير'])
		expect(familyKey(word, arabic)).toBe(familyKey('وزير', arabic));
	// Too short to have an article before it.
	expect(familyKey('الوز', arabic)).not.toBe(familyKey('وز', arabic));
	expect(kinKey('Wähler', german)).toBe(german.plainWord('Wähler'));
	expect(kinKey('الوزير', arabic)).toBe(arabic.plainWord('الوزير'));
});
