import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../src/components/text-fragment';

test.each([
	{ name: 'words', exact: 'It rained', expected: ':~:text=It%20rained' },
	{
		name: 'eight words, whole',
		exact: 'one two three four five six seven eight',
		expected: ':~:text=one%20two%20three%20four%20five%20six%20seven%20eight',
	},
	{
		name: 'nine words, by their first and last four',
		exact: 'one two three four five six seven eight nine',
		expected: ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
	},
	{
		name: 'hyphens, commas and ampersands, which would mean something',
		exact: 'north-west, up & away',
		expected: ':~:text=north%2Dwest%2C%20up%20%26%20away',
	},
	{
		name: 'marks that some programs take for the end of an address',
		exact: "(it's) *so*!",
		expected: ':~:text=%28it%27s%29%20%2Aso%2A%21',
	},
	{ name: 'a number sign, a question mark and a per cent sign', exact: '#1? 5%', expected: ':~:text=%231%3F%205%25' },
	{ name: 'letters beyond ASCII', exact: 'Wadi Sirhûn’s 👋', expected: ':~:text=Wadi%20Sirh%C3%BBn%E2%80%99s%20%F0%9F%91%8B' },
])('leads to $name', ({ exact, expected }) => {
	expect(textFragment(exact)).toBe(expected);
});

test('says the words again once decoded, with nothing left in them that a directive is made of', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (exact) => {
			const value = textFragment(exact).replace(':~:text=', '');
			expect(value).toMatch(/^[^-&'"<>\s#]*$/);
			const parts = value.split(',').map(decodeURIComponent);
			expect(parts.length).toBe(exact.split(' ').length > 8 ? 2 : 1);
			expect(exact.startsWith(parts[0] ?? '?') && exact.endsWith(parts.at(-1) ?? '?')).toBe(true);
		}),
	);
});
