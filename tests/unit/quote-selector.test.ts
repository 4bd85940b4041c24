import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchQuote, sentenceAt, type QuoteMatch } from '../../src/comparison/quotes/quote-selector';
import { passagesOf } from './small-texts';

const passages = passagesOf(
	'# The storm',
	'The tug left at noon. The tug’s crew slept, and “the gate” stayed shut.',
	'- North Mole: shut since noon',
	'- South Mole: shut since dusk',
	'At noon the tug came back. At dusk the rain came.',
);

/** Says where a match is: `p1s2 “the words”`. */
function places(match: QuoteMatch): string[] {
	const found = match.type === 'found' ? [match.place] : 'places' in match ? match.places : [];
	return found.map(({ sentence, exact }) => `${sentence} “${exact}”`);
}

describe('finds', () => {
	test.each([
		{ name: 'words that occur once', exact: 'left at noon', expected: 'p1s1 “left at noon”' },
		{ name: 'words of a later sentence', exact: 'crew slept', expected: 'p1s2 “crew slept”' },
		{ name: 'words that run from one sentence into the next', exact: 'noon. The', expected: 'p1s1 “noon. The”' },
		{ name: 'a whole passage', exact: 'North Mole: shut since noon', expected: 'p2s1 “North Mole: shut since noon”' },
		{ name: 'a heading', exact: 'The storm', expected: 'h1s1 “The storm”' },
		{ name: 'part of a word', exact: 'usk the r', expected: 'p4s2 “usk the r”' },
		{ name: 'a single letter', exact: 'S', expected: 'p3s1 “S”' },
		{
			name: 'words whatever white space stands between and around them',
			exact: ' left\n\tat  noon ',
			expected: 'p1s1 “left at noon”',
		},

		{ name: 'a place by the words before it', exact: 'shut', prefix: 'North Mole: ', expected: 'p2s1 “shut”' },
		{ name: 'a place by the words after it', exact: 'noon', suffix: ' the tug', expected: 'p4s1 “noon”' },
		{ name: 'a place by both', exact: 'noon', prefix: 'at ', suffix: '. The', expected: 'p1s1 “noon”' },
		{
			name: 'a place by context without its blank',
			exact: 'noon',
			prefix: 'since',
			suffix: 'South',
			expected: 'p2s1 “noon”',
		},
		{ name: 'a place by context with more white space', exact: 'noon', prefix: 'left  at\n', expected: 'p1s1 “noon”' },
		{ name: 'a place by part of a word', exact: 'noon', prefix: 'ft at ', expected: 'p1s1 “noon”' },
		{ name: 'a place by the end of the passage before', exact: 'At', prefix: 'since dusk', expected: 'p4s1 “At”' },
		{
			name: 'a place by the start of the passage after',
			exact: 'since noon',
			suffix: 'South Mole',
			expected: 'p2s1 “since noon”',
		},
		{
			name: 'a place by context that runs through a whole passage',
			exact: 'shut.',
			suffix: 'North Mole: shut since noon South',
			expected: 'p1s2 “shut.”',
		},
		{
			name: 'words that occur once, with true context',
			exact: 'left at noon',
			prefix: 'tug ',
			suffix: '.',
			expected: 'p1s1 “left at noon”',
		},
	])('$name', ({ expected, ...selector }) => {
		const match = matchQuote(passages, selector);
		expect(match.type).toBe('found');
		expect(places(match)).toEqual([expected]);
	});

	test('a place with its offsets', () => {
		expect(matchQuote(passages, { exact: 'crew slept' })).toEqual({
			type: 'found',
			place: { passage: 'p1', sentence: 'p1s2', start: 32, end: 42, exact: 'crew slept' },
		});
	});
});

describe('finds none', () => {
	test.each([
		{
			name: 'one word wrong',
			exact: 'The tug came at noon',
			closest: { exact: 'The tug left at noon', passage: 'p1' },
		},
		{ name: 'a letter wrong', exact: 'crew slepd', closest: { exact: 'crew slept', passage: 'p1' } },
		{ name: 'a blank missing', exact: 'crewslept', closest: { exact: 'crew slept', passage: 'p1' } },
		{ name: 'another case', exact: 'THE CREW SLEPT', closest: undefined },
		{
			name: 'a word missing',
			exact: 'South Mole shut since dusk',
			closest: { exact: 'South Mole: shut since dusk', passage: 'p3' },
		},
		{ name: 'a word too many', exact: 'the rain never came', closest: { exact: 'the rain came', passage: 'p4' } },
		{
			name: 'a straight apostrophe for a curly one',
			exact: "The tug's crew",
			closest: { exact: 'The tug’s crew', passage: 'p1', marks: true },
		},
		{
			name: 'straight quotation marks for curly ones',
			exact: '"the gate"',
			closest: { exact: '“the gate”', passage: 'p1', marks: true },
		},
		{ name: 'words of another text', exact: 'a lantern on the pier', closest: undefined },
		{ name: 'a longer text than there is', exact: 'nothing of this was said '.repeat(20), closest: undefined },
		{ name: 'nothing but blanks', exact: ' \n ', closest: undefined },
	])('and names what is closest: $name', ({ exact, closest }) => {
		const match = matchQuote(passages, { exact });
		expect(match.type).toBe('none');
		if (match.type !== 'none') return;
		if (closest) expect(match.closest).toMatchObject(closest);
		else expect(match.closest).toBeUndefined();
	});

	test('in an article without passages', () => {
		expect(matchQuote([], { exact: 'tug' })).toEqual({ type: 'none', closest: undefined });
	});

	test('and says how alike the closest is', () => {
		const match = matchQuote(passages, { exact: 'the rain camp' });
		expect(match).toMatchObject({
			type: 'none',
			closest: { exact: 'the rain came', likeness: 1 - 1 / 13, marks: false },
		});
	});

	test('and names the first of those that are as close', () => {
		expect(matchQuote(passagesOf('A car or cat', 'or cap'), { exact: 'caw' })).toMatchObject({
			closest: { exact: 'car' },
		});
	});
});

describe('finds words that run through several passages, and names these', () => {
	test.each([
		{ exact: 'since noon South Mole', expected: ['p2', 'p3'] },
		{ exact: 'shut. North Mole: shut since noon South', expected: ['p1', 'p2', 'p3'] },
		{ exact: 'storm The tug left', expected: ['h1', 'p1'] },
		{ exact: 'North Mole: shut since noon South Mole: shut since dusk', expected: ['p2', 'p3'] },
		{ exact: 'dusk At', expected: ['p3', 'p4'] },
	])('$exact', ({ exact, expected }) => {
		expect(matchQuote(passages, { exact })).toEqual({ type: 'across', passages: expected });
	});
});

describe('finds words that are not where the context says', () => {
	test.each([
		{ name: 'a prefix that stands elsewhere', exact: 'crew slept', prefix: 'At dusk the ' },
		{ name: 'a suffix that stands nowhere', exact: 'crew slept', suffix: ' on' },
		{ name: 'a true prefix with a wrong suffix', exact: 'crew slept', prefix: 'tug’s ', suffix: ' on' },
		{ name: 'a prefix of the passage after', exact: 'crew slept', prefix: 'North Mole' },
	])('$name', (selector) => {
		const match = matchQuote(passages, selector);
		expect(match.type).toBe('elsewhere');
		expect(places(match)).toEqual(['p1s2 “crew slept”']);
	});
});

describe('finds many, each with the fewest words that tell it apart', () => {
	test.each([
		{
			name: 'by the words after',
			texts: ['The tug left. The tug came.'],
			exact: 'tug',
			apart: [{ suffix: ' left.' }, { suffix: ' came.' }],
		},
		{
			name: 'by the words before',
			texts: ['One tug left. Two tug left.'],
			exact: 'tug left.',
			apart: [{ suffix: ' Two' }, { prefix: 'Two ' }],
		},
		{
			name: 'by several words, on the side where they are fewer',
			texts: ['The tug left the port at noon. The tug left the port at dusk.'],
			exact: 'tug',
			apart: [{ suffix: ' left the port at noon.' }, { prefix: 'noon. The ' }],
		},
		{
			name: 'by the passages around',
			texts: ['One', 'It rained.', 'Two', 'It rained.', 'Three'],
			exact: 'It rained.',
			apart: [{ suffix: ' Two' }, { suffix: ' Three' }],
		},
		{
			name: 'at the very start and end',
			texts: ['tug', 'tug'],
			exact: 'tug',
			apart: [{ suffix: ' tug' }, { prefix: 'tug ' }],
		},
		{
			name: 'where one continues a word',
			texts: ['left, leftover, left'],
			exact: 'left',
			apart: [{ suffix: ',' }, { suffix: 'over,' }, { prefix: 'leftover, ' }],
		},
		{
			name: 'where only a blank differs, which does not count',
			texts: ['a sea bed and a seabed'],
			exact: 'bed',
			apart: [{ suffix: ' and' }, { prefix: 'and a sea' }],
		},
		{
			name: 'where places overlap',
			texts: ['ha ha ha'],
			exact: 'ha ha',
			apart: [{ suffix: ' ha' }, { prefix: 'ha ' }],
		},
		{
			name: 'where places overlap but for a letter',
			texts: ['aaa b'],
			exact: 'aa',
			apart: [{ suffix: 'a' }, { suffix: ' b' }],
		},
	])('$name', ({ texts, exact, apart }) => {
		const match = matchQuote(passagesOf(...texts), { exact });
		expect(match.type).toBe('many');
		expect('places' in match ? match.places.map((place) => place.apart) : []).toEqual(apart);
	});

	test('among those that a context leaves', () => {
		const match = matchQuote(passages, { exact: 'tug', prefix: 'The ' });
		expect(places(match)).toEqual(['p1s1 “tug”', 'p1s2 “tug”']);
	});

	test('in a moment, even where the words around are the same for long', () => {
		const same = 'word after word of what both the places have around them';
		const match = matchQuote(passagesOf(`One ${same} tug ${same} one. Two ${same} tug ${same} two.`), { exact: 'tug' });
		expect(match).toMatchObject({
			type: 'many',
			places: [{ apart: { suffix: ` ${same} one.` } }, { apart: { suffix: ` ${same} two.` } }],
		});
	});
});

describe('whatever the article', () => {
	const words = fc.array(fc.constantFrom('tug', 'tug’s', 'the', 'The', 'sea', 'bed', 'seabed', 'noon.', 'noon', 'a'), {
		minLength: 1,
		maxLength: 12,
	});
	const articles = fc
		.array(words, { minLength: 1, maxLength: 4 })
		.map((texts) => passagesOf(...texts.map((text) => text.join(' '))));
	const articleAndPart = articles.chain((article) =>
		fc
			.tuple(fc.nat({ max: article.length - 1 }), fc.nat(), fc.nat())
			.map(([index, from, length]) => {
				const text = article[index]?.text ?? '';
				const start = from % text.length;
				return {
					article,
					passage: article[index]?.id ?? '',
					start,
					exact: text.slice(start, start + 1 + (length % 20)),
				};
			})
			.filter(({ exact }) => exact === exact.trim()),
	);
	const countOf = (texts: string[], exact: string): number =>
		texts.reduce((sum, text) => sum + [...text].filter((_, start) => text.startsWith(exact, start)).length, 0);

	test('a part of a passage that occurs once is found where it is', () => {
		fc.assert(
			fc.property(articleAndPart, ({ article, passage, start, exact }) => {
				fc.pre(
					countOf(
						article.map(({ text }) => text),
						exact,
					) === 1,
				);
				expect(matchQuote(article, { exact })).toMatchObject({
					type: 'found',
					place: { passage, start, end: start + exact.length, exact },
				});
			}),
		);
	});

	test('a part that occurs more than once gives every place, with words that select it', () => {
		fc.assert(
			fc.property(articleAndPart, ({ article, exact }) => {
				const count = countOf(
					article.map(({ text }) => text),
					exact,
				);
				fc.pre(count > 1);
				const match = matchQuote(article, { exact });
				const all = 'places' in match ? match.places : [];
				expect(all).toHaveLength(count);
				// In `the the the`, what stands before and what stands after the second word stand at another one, too.
				expect([all[0]?.apart, all.at(-1)?.apart]).not.toContain(undefined);
				for (const { apart, ...place } of all) {
					if (apart) expect(matchQuote(article, { exact, ...apart })).toEqual({ type: 'found', place });
				}
			}),
		);
	});
});

test.each([
	{ offset: 0, expected: 'p1s1' },
	{ offset: 20, expected: 'p1s1' },
	{ offset: 21, expected: 'p1s2' },
	{ offset: 22, expected: 'p1s2' },
	{ offset: 999, expected: 'p1s2' },
])('gives the sentence at offset $offset', ({ offset, expected }) => {
	expect(sentenceAt(passagesOf('The tug left at noon. Its crew slept.')[0] ?? never(), offset)).toBe(expected);
});

test('gives the passage itself where it has no sentence', () => {
	expect(sentenceAt({ id: 'p1', kind: 'paragraph', text: '', sentences: [] }, 0)).toBe('p1');
});

function never(): never {
	throw new Error('The text has no passage.');
}
