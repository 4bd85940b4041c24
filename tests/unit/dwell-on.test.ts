import { expect, test } from 'vitest';
import { dwellOn, per100, rankNames, type CountedTerm } from '../../src/comparison/measures/dwell-on';
import { logLikelihood } from '../../src/comparison/measures/log-likelihood';
import type { Comparison } from '../../src/comparison/model';
import { articleOf, comparisonOf, nameOf } from './small-texts';

const filler = 'whatever somebody else was then telling them '.repeat(6).trim();
const left = articleOf('left', 'Boats sank. A boat is a boat; the boats went down.', `Suhayl and Souhayl. ${filler}`);
const right = articleOf(
	'right',
	`Lamps shone, lamps burnt, a lamp went out. The Suhayl. ${filler}`,
	'# Lamps and 18 and 18 and 18',
);
const names = [nameOf('the-suhayl', [left, right], 'Suhayl', 'Souhayl'), nameOf('nobody', [left, right], 'Nobody')];
const comparison = comparisonOf([left, right], { names });

function show({ shown, counts }: CountedTerm): string {
	return `${shown.label} ${counts.join(':')}`;
}

/** Swaps the sides. */
function swap(one: Comparison): Comparison {
	return { ...one, articles: [one.articles[1], one.articles[0]] };
}

test('gives what each article dwells on, by the forms that readers see', () => {
	expect(dwellOn(comparison).sides.map((terms) => terms.map(show))).toEqual([['boat 4:0'], ['lamps 0:4']]);
});

test('gives the same with the sides swapped', () => {
	expect(dwellOn(swap(comparison)).sides.map((terms) => terms.map(({ shown, score }) => [shown.label, score]))).toEqual(
		dwellOn(comparison)
			.sides.toReversed()
			.map((terms) => terms.map(({ shown, score }) => [shown.label, score])),
	);
});

test('scores by log-likelihood over the words of the articles', () => {
	const [[boat]] = dwellOn(comparison).sides;
	expect(boat?.score).toBeCloseTo(logLikelihood({ count: 4, words: left.words }, { count: 0, words: right.words }));
	expect(boat?.rates).toEqual([per100(4, left.words), 0]);
	expect(boat?.isSignificant).toBe(true);
});

test('leads words to their letter in the index, and those that only headings have to none', () => {
	const heads = comparisonOf([left, articleOf('right', '# Gulls', '# Gulls', '# Gulls', '# Gulls', filler)]);
	expect(dwellOn(heads).sides[0][0]?.shown).toMatchObject({ type: 'word', letter: 'b' });
	expect(dwellOn(heads).sides[1][0]?.shown).toEqual({ type: 'word', label: 'gull', forms: ['gull'] });
});

test('compares neither what is rare nor numbers', () => {
	const rare = comparisonOf([articleOf('left', '2018 2018 2018 2018 cape cape'), articleOf('right', filler)]);
	expect(dwellOn(rare).sides[0]).toEqual([]);
});

test('holds for empty articles', () => {
	expect(dwellOn(comparisonOf([articleOf('left'), articleOf('right')]))).toEqual({ sides: [[], []], compared: 0 });
	expect(
		rankNames(comparisonOf([articleOf('left'), articleOf('right')], { names: [nameOf('nobody', [], 'Nobody')] })),
	).toEqual([]);
});

test('ranks names by their mentions in 100 words of each, whichever article is longer', () => {
	const long = articleOf('left', 'Orr Orr Orr Orr.', 'calm '.repeat(396).trim());
	const short = articleOf('right', 'Ash Ash.', 'calm '.repeat(98).trim());
	const ranked = rankNames(
		comparisonOf([long, short], { names: ['Orr', 'Ash'].map((name) => nameOf(name, [long, short], name)) }),
	);
	expect(ranked.map(show)).toEqual(['Ash 0:2', 'Orr 4:0']);
	expect(ranked.map(({ rates }) => rates)).toEqual([
		[0, 2],
		[1, 0],
	]);
});

test('of texts in two languages compares names alone', () => {
	const german = { ...articleOf('right', filler), lang: 'tlh' };
	const orr = articleOf('left', `Orr Orr Orr Orr Orr boat boat boat boat ${filler}`);
	const names = [nameOf('Orr', [orr, german], 'Orr')];
	expect(dwellOn(comparisonOf([orr, german], { names })).sides[0].map(({ shown }) => shown.type)).toEqual(['name']);
	expect(
		dwellOn(comparisonOf([orr, { ...german, lang: 'en' }], { names })).sides[0].map(({ shown }) => shown.type),
	).toEqual(['name', 'word']);
});
