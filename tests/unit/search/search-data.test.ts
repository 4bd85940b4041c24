import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDictionary } from '../../../src/search/data/dictionary';
import { buildSearchData } from '../../../src/search/data/build-search-data';
import { findOwnWords } from '../../../src/search/data/own-words';
import { packSearchData, unpackSearchData } from '../../../src/search/data/pack-search-data';
import { parseSearchData } from '../../../src/search/data/search-data';
import { articleOf } from '../small-texts';
import { readEdition } from './editions';

const pair = await readEdition('tests/fixtures/first-pair/content');
const weather = await readEdition('tests/fixtures/weather');

function packed(comparison: typeof pair) {
	const data = buildSearchData(comparison, { build: '0123456789ab' });
	return packSearchData({ ...data, own: findOwnWords(data, readDictionary('en')) });
}

const bytes = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;

test.each([
	['the pair', pair],
	['the small edition', weather],
])('what is left out of the small file of %s comes back', (_, comparison) => {
	const data = buildSearchData(comparison);
	expect(
		unpackSearchData(JSON.parse(JSON.stringify(packSearchData(data))) as ReturnType<typeof packSearchData>),
	).toEqual(data);
});

test('the small file fits its budget, and has no text and no record names in it', () => {
	const file = packed(pair);
	expect(bytes(file)).toBeLessThanOrEqual(12_000);
	const written = JSON.stringify(file);
	for (const { passages } of pair.articles)
		for (const { text } of passages)
			// Titles of points may quote a few words.
			for (let at = 0; at + 100 < text.length; at += 25) expect(written.includes(text.slice(at, at + 100))).toBe(false);
	expect(written).not.toMatch(/en_[0-9a-f]{6}/);
}, 120_000);

describe('at the door', () => {
	const file = packed(weather) as unknown as Record<string, unknown>;

	test('a file of this build is read', () => {
		expect(parseSearchData(file, '0123456789ab').articles.map(({ id }) => id)).toEqual(['harbour', 'almanac']);
	});

	test.each([
		['nothing', undefined, 'This is no `diptych-search` file.'],
		['another schema', { ...file, schema: 'x' }, 'This is no `diptych-search` file.'],
		['another version', { ...file, version: 1 }, 'The search data has version `1`; `2` is read.'],
		[
			'another build',
			{ ...file, build: 'ffffffffffff' },
			'The search data is of build `ffffffffffff`, the script of `0123456789ab`.',
		],
		['a part missing', { ...file, names: undefined }, 'The search data lacks `names`.'],
		['an entry without its parts', { ...file, points: [{ id: 'x' }] }, 'The search data lacks `points`.'],
	])('%s is refused', (_, value, message) => {
		expect(() => parseSearchData(value, '0123456789ab')).toThrow(message);
	});
});

test('fifty thousand words more than double no bytes before the first answers', () => {
	const dictionary = readDictionary('en');
	let seed = 1;
	// Words by how common they are, as texts have them: the nth comes with a chance of one in n.
	const word = (): string => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return dictionary[Math.floor(dictionary.length ** (seed / 2_147_483_648)) - 1] ?? 'and';
	};
	const paragraphs = Array.from({ length: 250 }, () => Array.from({ length: 100 }, word).join(' '));
	const [left, right] = pair.articles;
	const longer = {
		...pair,
		articles: [
			{
				...left,
				passages: [
					...left.passages,
					...articleOf('x', ...paragraphs).passages.map((own) => ({ ...own, id: `x${own.id}` })),
				],
			},
			{
				...right,
				passages: [
					...right.passages,
					...articleOf('x', ...paragraphs).passages.map((own) => ({ ...own, id: `x${own.id}` })),
				],
			},
		] as typeof pair.articles,
	};
	expect(bytes(packed(longer))).toBeLessThanOrEqual(2 * bytes(packed(pair)));
}, 240_000);
