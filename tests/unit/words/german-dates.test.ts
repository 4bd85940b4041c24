import { expect, test } from 'vitest';
import { describeDate } from '../../../src/dates/describe-date';
import { deDates } from '../../../src/words/de-dates';
import { enDates } from '../../../src/words/en-dates';
import { edtfCases } from '../edtf-cases';

test.each([
	['2031', '2031'],
	['2031-11', 'November 2031'],
	['2031-11-03', '3. November 2031'],
	['-0044-03-15', '15. März 45 v. Chr.'],
	['2031-11-03T14:20:00', '3. November 2031, 14:20 Uhr'],
	['2031~', 'etwa 2031'],
	['2031-11-03?', 'vielleicht 3. November 2031'],
	['2031%', 'vielleicht etwa 2031'],
	['2031-11-03/2031-11-05', '3. bis 5. November 2031'],
	['2031-11-03/2031-12-05', '3. November bis 5. Dezember 2031'],
	['2031-11-03/2032-05', '3. November 2031 bis Mai 2032'],
	['../2031-11-03', 'bis 3. November 2031'],
	['../203X', 'bis in die 2030er-Jahre'],
	['2031/', 'ab 2031'],
	['../..', 'zu unbekannter Zeit'],
	['[2031-11-03..2031-11-05]', 'irgendwann vom 3. bis 5. November 2031'],
	['[2031..2033]', 'irgendwann von 2031 bis 2033'],
	['[..2031-11-03]', 'spätestens 3. November 2031'],
	['[2031-11-03..]', '3. November 2031 oder später'],
	['[2031,2033,2035]', '2031, 2033 oder 2035'],
	['{2031-11-03,2031-11-05}', '3. November 2031 und 5. November 2031'],
	['{..2031}', 'jedes Datum bis 2031'],
	['{2031-11..2032-01}', 'jedes Datum von November 2031 bis Januar 2032'],
	['203X', '2030er-Jahre'],
	['20XX', 'ein Jahr von 2000 bis 2099'],
	['XXXX-12-25', '25. Dezember eines unbekannten Jahres'],
	['156X-12', 'Dezember in den 1560er-Jahren'],
	['2031-XX-03', 'der 3. eines Monats 2031'],
	['2031-1X', 'ein Monat von Oktober bis Dezember 2031'],
	['2031-11-1X', 'ein Tag vom 10. bis 19. November 2031'],
	['2031-10-3X', '30. oder 31. Oktober 2031'],
	['2031-23', 'Herbst 2031'],
	['2031-30', 'Sommer 2031 (Südhalbkugel)'],
	['2031-34', '2. Quartal 2031'],
	['2031-41', '2. Halbjahr 2031'],
	['2031-11~-03', '3. November 2031 (Jahr ungefähr, Monat ungefähr)'],
])('says %s as “%s”', (date, words) => {
	expect(describeDate(date, deDates)).toBe(words);
});

test('keeps apart what English keeps apart', () => {
	const dates = edtfCases.map(({ date }) => date);
	const groups = (words: typeof enDates): string[][] =>
		[...Map.groupBy(dates, (date) => describeDate(date, words)).values()].filter(({ length }) => length > 1);
	expect(groups(deDates)).toEqual(groups(enDates));
});
