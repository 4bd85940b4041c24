import { expect, test } from 'vitest';
import { indexWords, lettersByScript } from '../../src/comparison/measures/word-index';
import { loadLanguage } from '../../src/language/load-language';
import { articleOf } from './small-texts';

const texts = [
	articleOf(
		'left',
		'# Storms',
		'The storm came. Storms pass; Souheil’s storm did not.',
		'Zahr slept. zahr is a word too.',
	),
	articleOf('right', 'A storm, and Souheil. Ablution.'),
] as const;
const index = indexWords({ articles: texts });

test('words stand under their most frequent form, small unless all are printed with a capital, in the order of their heads', () => {
	expect(index.map(({ head, forms }) => [head, forms])).toEqual([
		['Ablution', ['Ablution']],
		['came', ['came']],
		['pass', ['pass']],
		['slept', ['slept']],
		['Souheil', ['Souheil']],
		['storm', ['storm', 'storms']],
		['word', ['word']],
		['zahr', ['zahr']],
	]);
});

test('each place is in its passage, headings left out, a possessive ending too', () => {
	const storm = index.find(({ head }) => head === 'storm');
	expect(storm?.places).toEqual({
		left: [
			{
				passage: 'p1',
				ranges: [
					{ start: 4, end: 9 },
					{ start: 16, end: 22 },
					{ start: 39, end: 44 },
				],
			},
		],
		right: [{ passage: 'p1', ranges: [{ start: 2, end: 7 }] }],
	});
	const [left] = texts;
	const [place] = index.find(({ head }) => head === 'Souheil')?.places['left'] ?? [];
	expect(place?.ranges.map(({ start, end }) => left.passages[1]?.text.slice(start, end))).toEqual(['Souheil']);
});

test('words of two languages are never one', () => {
	loadLanguage('de');
	const german = { ...articleOf('right', 'Der Storm kam.'), lang: 'de' };
	const both = indexWords({ articles: [texts[0], german] });
	expect(
		both.filter(({ stem }) => stem === 'storm').map(({ head, places }) => [head, places['right']?.length]),
	).toEqual([
		['Storm', 1],
		['storm', 0],
	]);
});

test.each([
	[['a', '0-9', 'b'], [['0-9', 'a', 'b']], [false]],
	[['a', 'ب', 'b', 'ا'], [['a', 'b'], ['ب', 'ا']], [false, true]], // prettier-ignore
	[['ж', 'a', '漢', '0-9', 'א'], [['0-9', 'ж'], ['a'], ['א'], ['漢']], [false, false, true, false]], // prettier-ignore
	[[], [[]], [false]],
])('the letters %j stand by script', (letters, groups, directions) => {
	const found = lettersByScript(letters);
	expect([found.map((group) => group.letters), found.map(({ isRtl }) => isRtl)]).toEqual([groups, directions]);
});
