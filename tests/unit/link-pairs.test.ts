import { describe, expect, test } from 'vitest';
import { computeLinks } from '../../src/comparison/links/compute-links';
import { readPairs } from '../bench/read-pairs';

const pairs = readPairs('tests/fixtures/pairs');

describe('links computed from words alone', () => {
	test.each(pairs.map((pair) => ({ ...pair, name: `${pair.id} (${pair.about})` })))(
		'hold the floors of $name',
		({ articles, judge, floors }) => {
			const { precision, recall } = judge(computeLinks(articles, []));
			expect(precision).toBeGreaterThanOrEqual(floors?.precision ?? 0.75);
			expect(recall).toBeGreaterThanOrEqual(floors?.recall ?? 0.3);
		},
	);

	test.each(pairs.filter(({ kind }) => kind !== 'news'))(
		'give a passage of the long texts $id one counterpart at most',
		({ articles, judge }) => {
			expect(judge(computeLinks(articles, [])).most).toEqual([1, 1]);
		},
	);

	test.each(pairs)(
		'of $id rest on two words or a name, and say which, as the left text prints them',
		({ articles }) => {
			const texts = new Map(articles[0].passages.map(({ id, text }) => [id, text]));
			for (const { a, terms } of computeLinks(articles, [])) {
				expect(terms.filter((term) => !/\p{N}/u.test(term)).length).toBeGreaterThan(0);
				expect(terms.filter((term) => !texts.get(a.passage)?.includes(term))).toEqual([]);
			}
		},
	);
});

test('texts on different things have next to no links', () => {
	const [dam, ferry, strike, voyage] = ['dam', 'ferry', 'strike', 'voyage'].map(
		(id) => pairs.find((pair) => pair.id === id)?.articles,
	);
	const count = (one: typeof dam, other: typeof dam): number =>
		one && other ? computeLinks([one[0], other[1]], []).length : Infinity;
	expect([count(dam, strike), count(strike, ferry), count(ferry, dam)]).toEqual([0, 0, 0]);
	expect(count(dam, voyage)).toBeLessThanOrEqual(1);
});
