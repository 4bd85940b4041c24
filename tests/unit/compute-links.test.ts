import { describe, expect, test } from 'vitest';
import { computeLinks } from '../../src/comparison/links/compute-links';
import type { Article, Name } from '../../src/comparison/model';
import { loadCommonWords } from '../../src/language/load-common-words';
import { loadLanguage } from '../../src/language/load-language';
import { articleOf, nameOf } from './small-texts';

for (const tag of ['de', 'ar']) loadLanguage(tag);
loadCommonWords('en');

const left = articleOf(
	'left',
	'# The storm',
	'The tug Suhayl lost her rudder off the cape. Barley was spoilt in the shed.',
	'Captain Orr slept through it.',
	'Fourteen boats sank at the moorings.',
);
const right = articleOf(
	'right',
	'At the moorings, 14 boats were sinking.',
	'A rudder broke off the cape, and Souheil drifted. The almanac had promised sun.',
	'Lanterns will be lit in spring.',
);

/** Shows the links as `p1s1–p2s1 rudder, cape`. */
function show(articles: readonly [Article, Article], names: Name[] = []): string[] {
	return computeLinks(articles, names).map(({ a, b, terms }) => `${a.sentence}–${b.sentence} ${terms.join(', ')}`);
}

test('links the passages that share rare words, whatever their order and forms, and says by which, as printed', () => {
	expect(show([left, right])).toEqual(['p1s1–p2s1 cape, rudder', 'p3s1–p1s1 moorings, sank, boats, Fourteen']);
});

test('gives whole ends and a score between 0 and 1', () => {
	const [link] = computeLinks([left, right], []);
	expect(link).toMatchObject({
		a: { article: 'left', passage: 'p1', sentence: 'p1s1' },
		b: { article: 'right', passage: 'p2', sentence: 'p2s1' },
		basis: 'computed',
		terms: ['cape', 'rudder'],
	});
	expect(link && link.score > 0.1 && link.score < 1).toBe(true);
});

describe('names', () => {
	const spelled = [nameOf('suhayl', [left, right], 'Suhayl', 'Souheil')];

	test('meet in any spelling, and count for more than words', () => {
		expect(show([left, right], spelled)).toContain('p1s1–p2s1 Suhayl, cape, rudder');
		const score = (names: Name[]): number => computeLinks([left, right], names)[0]?.score ?? 0;
		expect(score(spelled)).toBeGreaterThan(score([]));
	});

	test('link passages that share nothing else', () => {
		const articles = [
			articleOf('left', 'Suhayl sank.', 'It rained.'),
			articleOf('right', 'Nobody came.', 'Souheil is lost.'),
		] as const;
		expect(show(articles)).toEqual([]);
		expect(show(articles, [nameOf('suhayl', articles, 'Suhayl', 'Souheil')])).toEqual(['p1s1–p2s1 Suhayl']);
	});

	test('are read from their capitals where the content has none', () => {
		const articles = [
			articleOf('left', 'At noon Okello came.', 'Barley rotted.'),
			articleOf('right', 'Nobody saw Okello leave.', 'Lanterns shone.'),
		] as const;
		expect(show(articles)).toEqual(['p1s1–p1s1 Okello']);
	});

	test('are no common words with a capital', () => {
		const articles = [
			articleOf('left', 'We saw the Savings Bank close.', 'Barley rotted.'),
			articleOf('right', 'She asked the World Bank.', 'Lanterns shone.'),
		] as const;
		expect(show(articles)).toEqual([]);
	});

	test('that stand in most passages link none by themselves', () => {
		const many = (id: string, verbs: string[]): Article =>
			articleOf(id, ...verbs.map((verb) => `Then Brandt ${verb}.`));
		const articles = [
			many('left', ['slept', 'rowed', 'sang', 'wept', 'laughed', 'dug']),
			many('right', ['ate', 'ran', 'sat', 'read', 'swam', 'hid']),
		] as const;
		expect(show(articles)).toEqual([]);
	});

	test('count as one term, however many words they have', () => {
		const articles = [
			articleOf('left', 'The Lifeboat Guild came.', 'It rained.'),
			articleOf('right', 'The Lifeboat Guild left.', 'It froze.'),
		] as const;
		expect(show(articles, [nameOf('guild', articles, 'Lifeboat Guild')])).toEqual(['p1s1–p1s1 Lifeboat Guild']);
	});

	test('of two kinds do not meet where their words are the same', () => {
		const articles = [
			articleOf('left', 'Orr slept.', 'It rained.'),
			articleOf('right', 'Orr slept.', 'It froze.'),
		] as const;
		const [one, other] = [nameOf('captain', [articles[0]], 'Orr'), nameOf('harbour', [articles[1]], 'Orr')];
		expect(show(articles)).toEqual(['p1s1–p1s1 Orr, slept']);
		expect(show(articles, [one, other])).toEqual([]);
	});
});

describe('links no passages', () => {
	test.each([
		{ name: 'that share small words only', texts: ['It was there and it was his.', 'There it was, and so was he.'] },
		{ name: 'that share nothing', texts: ['The tug sank.', 'Barley was spoilt.'] },
		{ name: 'that share one word', texts: ['The tug sank.', 'A tug whistled.'] },
		{ name: 'that share numbers alone', texts: ['In 1874 there were 74 lamps.', 'Of 1874 nets 74 tore.'] },
		{ name: 'that share a number and one word', texts: ['In 1874 a tug sank.', 'Of 1874 songs one names a tug.'] },
		{ name: 'that share the number of a list', texts: ['7. The tug sank.', '7. Barley was spoilt.'] },
	])('$name', ({ texts: [one = '', other = ''] }) => {
		expect(show([articleOf('left', one, 'Rain fell.'), articleOf('right', other, 'Lanterns shone.')])).toEqual([]);
	});

	test('where an article is empty', () => {
		expect(show([articleOf('left'), right])).toEqual([]);
		expect(show([left, articleOf('right')])).toEqual([]);
		expect(show([articleOf('left'), articleOf('right')])).toEqual([]);
	});

	test('by words that stand in every passage, which tell nothing', () => {
		expect(show([articleOf('left', 'Rain.', 'Rain.'), articleOf('right', 'Rain.', 'Rain.')])).toEqual([]);
	});
});

describe('long texts', () => {
	const sentence = (index: number): string =>
		`The ${NOUNS[index % 40] ?? ''} met the ${NOUNS[(index * 7 + 3) % 40] ?? ''} by the ${NOUNS[(index * 11 + 5) % 40] ?? ''}.`;
	const texts = Array.from({ length: 40 }, (_, index) => sentence(index));

	test('are linked one to one, in order', () => {
		expect(
			computeLinks([articleOf('left', ...texts), articleOf('right', ...texts)], []).map(({ a, b }) => [
				a.passage,
				b.passage,
			]),
		).toEqual(texts.map((_, index) => [`p${index + 1}`, `p${index + 1}`]));
	});

	test('link what was moved where it is beyond doubt', () => {
		const moved = [...texts.slice(1), texts[0] ?? ''];
		const links = computeLinks([articleOf('left', ...texts), articleOf('right', ...moved)], []).map(
			({ a, b }) => `${a.passage}–${b.passage}`,
		);
		expect(links[0]).toBe('p1–p40');
		expect(links).toHaveLength(40);
	});
});

const NOUNS =
	'anchor barrel candle dagger eagle farmer garden hammer island jacket kettle ladder market needle orchard pillow quarry ribbon saddle tailor umbrella valley wagon yacht zebra apron basket carpet dragon engine feather goblet helmet insect jungle kitten lantern mirror nostril oyster'.split(
		' ',
	);

test('gives the same links every time, in reading order', () => {
	const names = [nameOf('suhayl', [left, right], 'Suhayl', 'Souheil')];
	const links = computeLinks([left, right], names);
	expect(computeLinks(structuredClone([left, right] as const), structuredClone(names))).toEqual(links);
	expect(links.map(({ a }) => a.sentence)).toEqual(links.map(({ a }) => a.sentence).toSorted());
});

test('gives the same links mirrored where the articles are swapped', () => {
	const ends = (articles: readonly [Article, Article]): string[] =>
		computeLinks(articles, []).map(({ a, b, score }) => [a.sentence, b.sentence, score].join(' '));
	const mirrored = computeLinks([right, left], []).map(({ a, b, score }) => [b.sentence, a.sentence, score].join(' '));
	expect(mirrored.toSorted()).toEqual(ends([left, right]).toSorted());
});

describe('of texts in two languages', () => {
	test('only names and numbers are compared, and numbers alone link nothing', () => {
		const german = {
			...articleOf('right', 'Die war gut.', 'Am Hafen sanken 14,000 Boote.', 'Idris Malluh schlief.'),
			lang: 'de',
		};
		const english = articleOf('left', 'The war was gut.', 'Some 14,000 boats sank.', 'It was Idrees Malluh who spoke.');
		expect(show([english, german])).toEqual(['p3s1–p3s1 Idrees']);
	});

	test('names meet by their consonants in another script', () => {
		const arabic = { ...articleOf('right', 'وصل سليماني إلى بغداد.', 'نزل المطر.'), lang: 'ar' };
		const english = articleOf('left', 'It froze.', 'On that day Soleimani was in Baghdad.');
		expect(show([english, arabic])).toEqual(['p2s1–p1s1 Baghdad, Soleimani']);
	});
});
