import { describe, expect, test } from 'vitest';
import { measureCoverage, overlap } from '../../src/comparison/measures/coverage';
import type { Article } from '../../src/comparison/model';
import { loadLanguage } from '../../src/language/load-language';
import { articleOf, comparisonOf, nameOf, pointOf } from './small-texts';

loadLanguage('de');

/** Gives the runs of capitalised words in texts that no name claims. */
function unclaimed(texts: string[], { names = [], lang = 'en' }: { names?: string[]; lang?: string } = {}): string[] {
	const article: Article = { ...articleOf('left', ...texts), lang };
	const claimed = names.map((name) => nameOf(name, [article], name));
	return measureCoverage(comparisonOf([article, articleOf('other')], { names: claimed })).articles.flatMap((report) =>
		report.unclaimed.map(({ exact }) => exact),
	);
}

describe('finds the capitalised words that no name claims:', () => {
	test.each([
		{ name: 'one within a sentence', texts: ['The tug met Suhayl there.'], expected: ['Suhayl'] },
		{
			name: 'several in a row, as one run',
			texts: ['The tug left Port Zahrun North.'],
			expected: ['Port Zahrun North'],
		},
		{ name: 'runs that a small word parts', texts: ['The tug of Orr and Malluh came.'], expected: ['Orr', 'Malluh'] },
		{
			name: 'with apostrophes, hyphens and diacritics',
			texts: ['The tug met Asa’ib-Ahl Ḥurrīn.'],
			expected: ['Asa’ib-Ahl Ḥurrīn'],
		},
		{ name: 'in a heading', texts: ['# The end of Suhayl'], expected: ['Suhayl'] },
		{ name: 'in capitals throughout', texts: ['The tug met the PMF.'], expected: ['PMF'] },

		{ name: 'no small word that opens a sentence', texts: ['The tug came. It left. When? Nobody knew.'], expected: [] },
		{
			name: 'no other word that opens a sentence, where it is capitalised nowhere else',
			texts: ['Rain fell. Boats sank.'],
			expected: [],
		},
		{
			name: 'a word that opens a sentence, where it is capitalised within one too',
			texts: ['Rimah came.', 'They feared Rimah.'],
			expected: ['Rimah', 'Rimah'],
		},
		{ name: 'a run that opens a sentence', texts: ['Lifeboat Guild boats came.'], expected: ['Lifeboat Guild'] },
		{
			name: 'a run behind the small word that opens a sentence',
			texts: ['The Lifeboat Guild came.'],
			expected: ['Lifeboat Guild'],
		},
		{
			name: 'a single word behind the small word that opens a sentence',
			texts: ['The Suhayl came, and no Suhayl left.'],
			expected: ['Suhayl', 'Suhayl'],
		},
		{
			name: 'no word that opens a quotation',
			texts: ['He said: “Shut the gate.”', 'He said “Nobody came.”'],
			expected: [],
		},
		{ name: 'no word behind marks that open a sentence', texts: ['(Rain fell.)', '… Rain fell.'], expected: [] },

		{
			name: 'no month or weekday',
			texts: ['It came on Friday in November, on Nov. 6 or Fri. at noon, or in May.'],
			expected: [],
		},
		{ name: 'a month within a run', texts: ['They joined the November Movement.'], expected: ['November Movement'] },
		{ name: 'no month of another language', lang: 'de', texts: ['es war im März am Freitag.'], expected: [] },
		{
			name: 'a month of another language than the article’s',
			lang: 'en',
			texts: ['it was in Juillet.'],
			expected: ['Juillet'],
		},
		{ name: 'no word in lower case', texts: ['the tug came.'], expected: [] },
		{ name: 'nothing in an empty article', texts: [], expected: [] },
	])('$name', ({ texts, lang = 'en', expected }) => {
		expect(unclaimed(texts, { lang })).toEqual(expected);
	});

	test('none that a name is mentioned by, nor a run that a mention overlaps', () => {
		const texts = ['They feared Rimah and old Master Yussef al-Darri.'];
		expect(unclaimed(texts, { names: ['Rimah', 'Yussef al-Darri'] })).toEqual([]);
		expect(unclaimed(texts, { names: ['Rimah'] })).toEqual(['Master Yussef', 'Darri']);
	});

	test('with the passage each stands in', () => {
		const { articles } = measureCoverage(
			comparisonOf([articleOf('left', '# A heading', 'It rained.', 'The tug met Suhayl.'), articleOf('right')]),
		);
		expect(articles[0]?.unclaimed).toEqual([{ passage: 'p2', exact: 'Suhayl' }]);
	});
});

describe('reports', () => {
	const articles = [
		articleOf('left', '# What came', 'It rained. It froze. Rimah came.', '- The tug left. The tug sank.'),
		articleOf('right', 'A storm came. Nobody slept.'),
	];
	const points = [
		pointOf('rain', articles, { left: ['rained. It'], right: ['A storm'] }),
		pointOf('tug', articles, { left: ['tug left'] }),
		pointOf('rain-again', articles, { left: ['rained'] }),
	];

	test('which sentences no point speaks of, headings aside', () => {
		expect(
			measureCoverage(comparisonOf(articles, { points })).articles.map(({ unclaimed: _, ...report }) => report),
		).toEqual([
			{
				article: 'left',
				sentences: 5,
				covered: 3,
				uncovered: [
					{ passage: 'p1', sentence: 'p1s3', text: 'Rimah came.' },
					{ passage: 'p2', sentence: 'p2s2', text: 'The tug sank.' },
				],
			},
			{
				article: 'right',
				sentences: 2,
				covered: 1,
				uncovered: [{ passage: 'p1', sentence: 'p1s2', text: 'Nobody slept.' }],
			},
		]);
	});

	test('all sentences, where there is no point', () => {
		expect(
			measureCoverage(comparisonOf(articles)).articles.map(({ covered, uncovered }) => [covered, uncovered.length]),
		).toEqual([
			[0, 5],
			[0, 2],
		]);
	});

	test('which names no point’s evidence mentions', () => {
		const names = [
			nameOf('tug', articles, 'tug'),
			nameOf('rimah', articles, 'Rimah'),
			nameOf('storm', articles, 'storm'),
			nameOf('nobody-at-all', articles, 'Qoryn'),
		];
		expect(measureCoverage(comparisonOf(articles, { points, names })).namesWithoutEvidence).toEqual([
			'rimah',
			'nobody-at-all',
		]);
	});
});

test.each([
	{ name: 'the same words', other: {}, expected: true },
	{ name: 'words within', other: { start: 5, end: 6 }, expected: true },
	{ name: 'words around', other: { start: 0, end: 99 }, expected: true },
	{ name: 'a letter at the start', other: { start: 0, end: 5 }, expected: true },
	{ name: 'a letter at the end', other: { start: 7, end: 9 }, expected: true },
	{ name: 'words that end where the others start', other: { start: 0, end: 4 }, expected: false },
	{ name: 'words that start where the others end', other: { start: 8, end: 9 }, expected: false },
	{ name: 'the same place of another passage', other: { passage: 'p2' }, expected: false },
	{ name: 'the same place of the other article', other: { article: 'right' }, expected: false },
])('tells whether quotes share words: $name', ({ other, expected }) => {
	const quote = { article: 'left', passage: 'p1', start: 4, end: 8 };
	expect(overlap(quote, { ...quote, ...other })).toBe(expected);
	expect(overlap({ ...quote, ...other }, quote)).toBe(expected);
});
