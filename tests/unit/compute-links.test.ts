import { describe, expect, test } from 'vitest';
import { computeLinks, type LinkOptions } from '../../src/comparison/links/compute-links';
import type { Article, Name } from '../../src/comparison/model';
import { loadLanguage } from '../../src/language/load-language';
import { articleOf, nameOf } from './small-texts';

await loadLanguage('de');

const left = articleOf(
	'left',
	'# The storm',
	'The tug Suhayl lost her rudder off the cape. Barley was spoilt in the shed.',
	'Captain Orr slept through it.',
	'Fourteen boats sank at the moorings.',
);
const right = articleOf(
	'right',
	'At the moorings, some boats were sinking.',
	'A rudder broke off the cape, and Souheil drifted. The almanac had promised sun.',
	'Lanterns will be lit in spring.',
);

// Stated here, so that the cases hold when the defaults are tuned to real articles.
const tuning = { threshold: 0.16, near: 0.8, nameWeight: 1.5 };

/** Shows the links as `p1s1–p2s1 tug, cape`. */
function show(articles: readonly [Article, Article], names: Name[] = [], options: Partial<LinkOptions> = {}): string[] {
	return computeLinks(articles, names, { ...tuning, ...options }).map(
		({ a, b, terms }) => `${a.sentence}–${b.sentence} ${terms.join(', ')}`,
	);
}

test('links the sentences that share rare words, whatever their order and forms', () => {
	expect(show([left, right])).toEqual(['p1s1–p2s1 cape, rudder', 'p3s1–p1s1 boat, moor, sink']);
});

test('says what links them, with whole ends and a score between 0 and 1', () => {
	const links = computeLinks([left, right], [], tuning);
	expect(links[0]).toEqual({
		a: { article: 'left', passage: 'p1', sentence: 'p1s1' },
		b: { article: 'right', passage: 'p2', sentence: 'p2s1' },
		basis: 'computed',
		score: 0.238,
		terms: ['cape', 'rudder'],
	});
	for (const { score } of links) expect(score > 0 && score < 1).toBe(true);
});

describe('names', () => {
	const spelled = [nameOf('suhayl', [left, right], 'Suhayl', 'Souheil')];

	test('meet in any spelling, and count for more than words', () => {
		expect(show([left, right], spelled)).toContain('p1s1–p2s1 @suhayl, cape, rudder');
		const score = (names: Name[]): number => computeLinks([left, right], names, tuning)[0]?.score ?? 0;
		expect(score(spelled)).toBeGreaterThan(score([]));
	});

	test('link sentences that share nothing else', () => {
		const articles = [articleOf('left', 'Suhayl sank.', 'It rained.'), articleOf('right', 'Nobody came.', 'Souheil is lost.')] as const;
		expect(show(articles)).toEqual([]);
		expect(show(articles, [nameOf('suhayl', articles, 'Suhayl', 'Souheil')])).toEqual(['p1s1–p2s1 @suhayl']);
	});

	test('count as one term, however many words they have, and their words do not count again', () => {
		const articles = [
			articleOf('left', 'The Lifeboat Guild came.', 'It rained.'),
			articleOf('right', 'The Lifeboat Guild left.', 'It froze.'),
		] as const;
		expect(show(articles)).toEqual(['p1s1–p1s1 guild, lifeboat']);
		expect(show(articles, [nameOf('guild', articles, 'Lifeboat Guild')])).toEqual(['p1s1–p1s1 @guild']);
	});

	test('of two kinds do not meet where their words are the same', () => {
		const articles = [articleOf('left', 'Orr slept.', 'It rained.'), articleOf('right', 'Orr slept.', 'It froze.')] as const;
		const [one, other] = [nameOf('captain', [articles[0]], 'Orr'), nameOf('harbour', [articles[1]], 'Orr')];
		expect(show(articles)).toEqual(['p1s1–p1s1 orr, slept']);
		expect(show(articles, [one, other])).toEqual([]);
	});
});

describe('links no sentences', () => {
	test.each([
		{ name: 'that share small words only', texts: ['It was there and it was his.', 'There it was, and so was he.'] },
		{ name: 'that share nothing', texts: ['The tug sank.', 'Barley was spoilt.'] },
	])('$name', ({ texts: [one = '', other = ''] }) => {
		expect(show([articleOf('left', one, 'Rain fell.'), articleOf('right', other, 'Lanterns shone.')])).toEqual([]);
	});

	test('where an article is empty', () => {
		expect(show([articleOf('left'), right])).toEqual([]);
		expect(show([left, articleOf('right')])).toEqual([]);
		expect(show([articleOf('left'), articleOf('right')])).toEqual([]);
	});

	test('by words that stand in every sentence, which tell nothing', () => {
		expect(show([articleOf('left', 'Rain.', 'Rain.'), articleOf('right', 'Rain.', 'Rain.')])).toEqual([]);
	});
});

describe('options', () => {
	const articles = [
		articleOf('left', 'The tug and the barge sank.', 'Lanterns shone.'),
		articleOf('right', 'The tug and the barge sank.', 'A tug rusts beside a barge.', 'A tug whistled.'),
	] as const;

	test('only sentences that are both nearly the best match of the other are linked', () => {
		expect(show(articles, [], { threshold: 0.01 })).toEqual(['p1s1–p1s1 sink, barg, tug']);
		const [left = articleOf('left'), right = articleOf('right')] = [...articles].reverse();
		expect(show([left, right], [], { threshold: 0.01 })).toEqual(['p1s1–p1s1 sink, barg, tug']);
	});

	test('a lower `near` lets in what is less alike', () => {
		expect(show(articles, [], { near: 0.1, threshold: 0.1 })).toEqual(['p1s1–p1s1 sink, barg, tug', 'p1s1–p2s1 barg, tug']);
	});

	test('a higher `nameWeight` makes names count for more', () => {
		const names = [nameOf('suhayl', [left, right], 'Suhayl', 'Souheil')];
		const score = (nameWeight: number): number => computeLinks([left, right], names, { ...tuning, nameWeight })[0]?.score ?? 0;
		expect(score(3)).toBeGreaterThan(score(1));
	});

	test('a higher `threshold` keeps out what is not alike enough', () => {
		expect(show([left, right], [], { threshold: 0.99 })).toEqual([]);
		expect(show(articles, [], { threshold: 0.99 })).toEqual(['p1s1–p1s1 sink, barg, tug']);
	});
});

test('gives the same links every time, in reading order', () => {
	const names = [nameOf('suhayl', [left, right], 'Suhayl', 'Souheil')];
	const links = computeLinks([left, right], names);
	expect(computeLinks(structuredClone([left, right] as const), structuredClone(names))).toEqual(links);
	expect(links.map(({ a }) => a.sentence)).toEqual(links.map(({ a }) => a.sentence).toSorted());
});

test('gives the same links mirrored where the articles are swapped', () => {
	const mirrored = computeLinks([right, left], []).map(({ a, b, ...link }) => ({ a: b, b: a, ...link }));
	const byPlace = (one: { a: { sentence: string } }, other: { a: { sentence: string } }): number =>
		one.a.sentence < other.a.sentence ? -1 : 1;
	expect(mirrored.toSorted(byPlace)).toEqual(computeLinks([left, right], []));
});

test('of texts in two languages, links only what shares a name or a number', () => {
	const german = { ...articleOf('right', 'Die war gut.', 'Am Hafen sanken 14,000 Boote.', 'Es regnete.'), lang: 'de' };
	const english = articleOf('left', 'The war was gut.', 'Some 14,000 boats sank.', 'It snowed.');
	expect(show([english, german], [], { threshold: 0.05 })).toEqual(['p2s1–p2s1 14000']);
});
