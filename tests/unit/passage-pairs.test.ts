import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { computeLinks } from '../../src/comparison/links/compute-links';
import { passagePair } from '../../src/comparison/links/link-passages';
import type { Link } from '../../src/comparison/model';
import { readContent } from '../../src/content/read-content';

interface JudgedPair {
	mei: string;
	lwj: string;
	matter: string;
}

const judged = parse(readFileSync('tests/fixtures/first-pair/passage-pairs.yaml', 'utf8')) as Record<
	'same' | 'open',
	JudgedPair[]
>;
const keyOf = ({ mei, lwj }: JudgedPair): string => passagePair({ a: endIn('mei', mei), b: endIn('lwj', lwj) });
const same = new Set(judged.same.map(keyOf));
const open = new Set(judged.open.map(keyOf));
const { comparison } = await readContent('tests/fixtures/first-pair/content');
if (!comparison) throw new Error('The content has faults.');
const [left, right] = comparison.articles;

test('the judged pairs are pairs of passages that are there, each judged once', () => {
	const there = new Set(
		left.passages.flatMap((a) =>
			right.passages.map((b) => passagePair({ a: endIn('mei', a.id), b: endIn('lwj', b.id) })),
		),
	);
	const all = [...judged.same, ...judged.open].map(keyOf);
	expect(all.filter((pair) => !there.has(pair))).toEqual([]);
	expect(all).toHaveLength(new Set(all).size);
});

test('links that follow from points join passages that speak of the same matter, and nearly all that do', () => {
	const { precision, recall } = judge(comparison.links.filter(({ basis }) => basis === 'point'));
	expect(precision).toBeGreaterThanOrEqual(0.9);
	expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('links computed from words alone join passages that speak of the same matter nine times in ten', () => {
	const { precision, recall } = judge(computeLinks([left, right], comparison.names));
	expect(precision).toBeGreaterThanOrEqual(0.92);
	expect(recall).toBeGreaterThanOrEqual(0.6);
});

/** Judges links as pairs of passages; pairs that readers may judge differently count neither way. */
function judge(links: readonly Link[]): { precision: number; recall: number } {
	const pairs = [...new Set(links.map(passagePair))].filter((pair) => !open.has(pair));
	const hits = pairs.filter((pair) => same.has(pair)).length;
	return { precision: hits / Math.max(1, pairs.length), recall: hits / same.size };
}

function endIn(article: string, passage: string): Link['a'] {
	return { article, passage, sentence: passage };
}
