import { expect, test } from 'vitest';
import { MAX_LENGTH, parseQuery } from '../../../src/search/query/parse-query';

/** Writes a query taken apart: pieces with `+` between them, alternatives with `|`, then what is left out, named and ignored. */
function written(query: string): string {
	const { alternatives, excluded, within, ignored } = parseQuery(query);
	const piece = ({ type, text }: { type: string; text: string }): string => (type === 'phrase' ? `“${text}”` : text);
	return [
		alternatives.map((own) => own.map(piece).join(' + ')).join(' | '),
		...excluded.map((own) => `without ${piece(own)}${own.isRun ? ' …' : ''}`),
		...within.map((own) => `in ${own}`),
		...ignored.map((own) => `ignores ${own}`),
	].join('; ');
}

const cases: [query: string, parsed: string][] = [
	['', ''],
	['  ', ''],
	['barley', 'barley'],
	[' barley   tea ', 'barley tea'],
	// Phrases, in the marks of many languages.
	['"by hand"', '“by hand”'],
	['“by  hand”', '“by hand”'],
	['„by hand“', '“by hand”'],
	['«by hand»', '“by hand”'],
	['＂by hand＂', '“by hand”'],
	['" by hand "', '“by hand”'],
	['turn "by hand" all night', 'turn + “by hand” + all night'],
	['"…" barley', 'barley'],
	['"" barley', 'barley'],
	['"7"', '“7”'],
	['barley "tea', 'barley tea'],
	['say"by hand"now', 'say + “by hand” + now'],
	// What must not stand there.
	['Abadi -Sadr', 'Abadi; without Sadr'],
	['Abadi –Sadr', 'Abadi; without Sadr'],
	['Abadi −Sadr', 'Abadi; without Sadr'],
	['-Sadr', '; without Sadr'],
	['(-Sadr Abadi', '(-Sadr Abadi'],
	['Abadi - Sadr', 'Abadi - Sadr'],
	['post-Saddam', 'post-Saddam'],
	['-"by hand" tea', 'tea; without “by hand”'],
	['-«by hand» tea', 'tea; without “by hand”'],
	['Abadi -Sadr Amiri -7', 'Abadi Amiri; without Sadr; without 7'],
	['Hakim NOT Wisdom Party', 'Hakim; without Wisdom Party …'],
	['Hakim ! Wisdom', 'Hakim; without Wisdom …'],
	['Hakim NOT "Wisdom Party" Fatah', 'Hakim Fatah; without “Wisdom Party”'],
	['NOT Wisdom', '; without Wisdom …'],
	['Hakim NOT Wisdom OR Amiri', 'Hakim | Amiri; without Wisdom …'],
	['Hakim NOT Wisdom -Sadr Amiri', 'Hakim Amiri; without Wisdom …; without Sadr'],
	['Hakim NOT', 'Hakim'],
	// Small words that leave out or part, where nothing is asked.
	['Hakim not Wisdom', 'Hakim; without Wisdom …'],
	['Hakim without Wisdom Party', 'Hakim; without Wisdom Party …'],
	['Hakim except Wisdom', 'Hakim; without Wisdom …'],
	['Hakim excluding Wisdom', 'Hakim; without Wisdom …'],
	['without Wisdom', 'without Wisdom'],
	['did Hakim not win', 'did Hakim not win'],
	['Hakim not Wisdom?', 'Hakim not Wisdom?'],
	['who not me', 'who not me'],
	['whose boat', 'whose boat'],
	['Sadr or Abadi', 'Sadr | Abadi'],
	['Sadr or Abadi?', 'Sadr or Abadi?'],
	['or Abadi', 'or Abadi'],
	['7 or 8', '7 or 8'],
	// Either, and both.
	['Nujaba OR Muhandis', 'Nujaba | Muhandis'],
	['Nujaba | Muhandis', 'Nujaba | Muhandis'],
	['Nujaba || Muhandis', 'Nujaba | Muhandis'],
	['OR Muhandis', 'Muhandis'],
	['Nujaba OR', 'Nujaba'],
	['OR', ''],
	['wells AND sweet', 'wells sweet'],
	['wells + sweet', 'wells sweet'],
	['wells & sweet && clear', 'wells sweet clear'],
	// Texts named, and what is no operator here.
	['Hakim in:lwj', 'Hakim; in lwj'],
	['IN:lwj', '; in lwj'],
	['in: lwj', 'lwj; in '],
	['site:mei.edu Sadr', 'Sadr; ignores site:mei.edu'],
	['site: Sadr', 'site: Sadr'],
	['https://mei.edu', 'https://mei.edu'],
	['16:05', '16:05'],
	['Sadr * Abadi', 'Sadr Abadi; ignores *'],
	['Sad* Abadi', 'Abadi; ignores Sad*'],
	['(Sadr) Abadi', '(Sadr) Abadi'],
	['( Sadr ) ~ Abadi ^', 'Sadr Abadi; ignores (; ignores ); ignores ~; ignores ^'],
];

test.each(cases)('“%s”: %s', (query, parsed) => {
	expect(written(query)).toBe(parsed);
});

test('what is typed beyond a length is left out', () => {
	expect(written(`${'a '.repeat(MAX_LENGTH)}b`)).toBe('a '.repeat(MAX_LENGTH / 2).trim());
});
