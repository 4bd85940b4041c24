import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReach, writeReach } from '../../../src/directives/reach-data';
import { parseDirectives, writeDirectives, type TextDirective } from '../../../src/directives/write-directive';

const cases: [name: string, directive: TextDirective, written: string][] = [
	['words', { start: 'It rained' }, ':~:text=It%20rained'],
	['a range', { start: 'one two', end: 'nine' }, ':~:text=one%20two,nine'],
	['all parts', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }, ':~:text=a-,b,c,-d'],
	['hyphens, commas, ampersands', { start: 'north-west, up & away' }, ':~:text=north%2Dwest%2C%20up%20%26%20away'],
	['brackets, straight quotes, stars', { start: "(it's) *so*!" }, ':~:text=%28it%27s%29%20%2Aso%2A%21'],
	['a number sign, a question mark, a per cent sign', { start: '#1? 5%' }, ':~:text=%231%3F%205%25'],
	['letters beyond ASCII', { start: 'Sirhûn’s 👋' }, ':~:text=Sirh%C3%BBn%E2%80%99s%20%F0%9F%91%8B'],
];

describe('writes and reads', () => {
	test.each(cases)('%s', (_, directive, written) => {
		expect(writeDirectives([directive])).toBe(written);
		expect(parseDirectives(`/a/#p1${written}`)).toEqual([directive]);
	});
});

test('several directives, and none', () => {
	expect(writeDirectives([{ start: 'a' }, { start: 'b' }])).toBe(':~:text=a&text=b');
	expect(writeDirectives([])).toBe('');
	expect(parseDirectives('/a/#p1')).toEqual([]);
});

test.each([':~:text=', ':~:text=a,b,c', ':~:text=a-', ':~:text=-,b', ':~:text=a,-', ':~:other=a'])(
	'%s is no directive',
	(written) => {
		expect(parseDirectives(written)).toEqual([]);
	},
);

test('whatever the words, they are read as they were written', () => {
	const part = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
	fc.assert(
		fc.property(part, fc.option(part, { nil: undefined }), (start, prefix) => {
			expect(parseDirectives(writeDirectives([{ prefix, start }]))).toEqual([{ prefix, start }]);
		}),
		{ seed: 1 },
	);
});

test.each([
	[{ words: [0, 1, 34], breaks: [] }, '01y'],
	[{ words: [0, Infinity], breaks: [0] }, '0|z'],
	[{ words: [2, Infinity], breaks: [], after: 'Next words' }, '2z Next words'],
	[{ words: [], breaks: [] }, ''],
])('the reach %j is written %s', (reach, written) => {
	expect(writeReach(reach)).toBe(written);
	expect(readReach(written)).toEqual(reach);
});
