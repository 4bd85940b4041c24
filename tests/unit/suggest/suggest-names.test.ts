import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCommonWords } from '../../../src/language/load-common-words';
import { loadLanguage } from '../../../src/language/load-language';
import { readContent } from '../../../src/content/read-content';
import { judgeNames } from '../../../src/suggest/judge-names';
import { isSameWord, isShortFor, sameName } from '../../../src/suggest/same-name';
import { suggestNames } from '../../../src/suggest/suggest-names';
import { readPairs } from '../../bench/read-pairs';
import { articleOf, nameOf } from '../small-texts';

for (const tag of ['ar', 'de', 'ru']) loadLanguage(tag);
loadCommonWords('en');
const { comparison } = await readContent('tests/fixtures/first-pair/content');
const pairs = readPairs('tests/fixtures/pairs');

describe('two spellings', () => {
	test.each<[string, string, string | undefined]>([
		['Hadi al-Amiri', 'Hadi al Ameri', 'spelling'],
		['Qassem Soleimani', 'Qasim Sulaymani', 'spelling'],
		['Asa’ib Ahl al-Haq', 'Asaib Ahl al Haq', 'same'],
		['Popular Mobilization Force', 'Popular Mobilization Forces', 'spelling'],
		['Wisdom Party', 'National Wisdom Party', 'longer'],
		['Ibrahim Bahr al-Ulloum', 'Ibrahim Mohammad Bahr al Ulloum', 'longer'],
		['Hizb Allah', 'Hizballah', 'same'],
		['Qassem Soleimani', 'قاسم سليماني', 'script'],
		['Vladimir Putin', 'Владимир Путин', 'script'],
		// A nisba, a patronymic, another first name keep people apart.
		['Hasan al Asad', 'Hasan al Asadi', undefined],
		['Hassan al Sari', 'Hasan al Asadi', undefined],
		['Anna Petrova', 'Anna Petrovna', undefined],
		['Amir al Fayez', 'Hadi al Amiri', undefined],
		['John Smith', 'Jane Smith', undefined],
		['Iran', 'Iraq', undefined],
	])('%s and %s: %s', (one, other, sameness) => {
		const words = (name: string): string[] =>
			name
				.toLowerCase()
				.replace(/[’']/g, '')
				.split(/[ -]/)
				.filter((word) => !/^(?:al|ال)$/.test(word));
		expect(sameName(words(one), words(other))).toBe(sameness);
	});

	test('a word alone must meet more closely', () => {
		expect([
			isSameWord('amiri', 'ameri', true),
			isSameWord('asad', 'asadi', true),
			isSameWord('sadr', 'sadiq', true),
		]).toEqual([true, false, false]);
	});

	test('first letters stand for a long form', () => {
		expect([
			isShortFor('PMF', ['popular', 'mobilization', 'forces']),
			isShortFor('PMU', ['popular', 'mobilization', 'forces']),
		]).toEqual([true, false]);
	});
});

describe('names are gathered over both texts', () => {
	const suggest = (left: string[], right: string[]): string[] =>
		suggestNames([articleOf('left', ...left), articleOf('right', ...right)]).map(
			({ label, type, spellings }) =>
				`${label} (${type}): ${Object.values(spellings)
					.map((own) => own.join(', '))
					.join(' / ')}`,
		);

	test('with titles left out, surnames and initials led to the whole', () => {
		expect(
			suggest(
				['We met Dr. Nadira Qassun of the Lifeboat Guild (LG). Later Qassun left.'],
				['There was Sheikh Nadeera Kassoun again, and the LG paid for it.'],
			),
		).toEqual([
			'Nadira Qassun (person): Nadira Qassun, Qassun / Nadeera Kassoun',
			'Lifeboat Guild (group): Lifeboat Guild, LG / LG',
		]);
	});

	test('an office stands apart from who holds it, an adjective with its place', () => {
		expect(
			suggest(
				['He went to Iraq with Iraqi Prime Minister Haider al-Abadi.'],
				['An Iraqi paper said Abadi stayed in Iraq.'],
			),
		).toEqual([
			'Haider al-Abadi (person): Haider al-Abadi / Abadi',
			'Iraq (place): Iraq / Iraq, Iraqi',
			'Iraqi Prime Minister (office): Iraqi Prime Minister',
		]);
	});

	test('a word that opens a sentence is no name for its capital', () => {
		expect(suggest(['Thieves came. Rain fell.'], ['Nobody saw it.'])).toEqual([]);
	});

	test('names are found in a text without capitals by their consonants', () => {
		const arabic = { ...articleOf('right', 'وصل قاسم سليماني إلى بغداد.'), lang: 'ar' };
		const found = suggestNames([articleOf('left', 'In Baghdad they met Qassem Soleimani.'), arabic]);
		expect(found.map(({ label, spellings }) => [label, ...(spellings['right'] ?? [])])).toEqual([
			['Qassem Soleimani', 'قاسم سليماني'],
			['Baghdad', 'بغداد'],
		]);
	});
});

test('of the first pair four names in five are found, and four suggestions in five are its names', () => {
	if (!comparison) throw new Error('The content has faults.');
	const { precision, recall } = judgeNames(
		suggestNames(comparison.articles).filter(({ score }) => score >= 0.4),
		comparison.names,
	);
	expect(precision).toBeGreaterThanOrEqual(0.8);
	expect(recall).toBeGreaterThanOrEqual(0.8);
});

test.each(['ferry', 'dam', 'strike', 'museum'])('of the news pair %s as well', (id) => {
	const pair = pairs.find((own) => own.id === id);
	if (!pair) throw new Error(`There is no pair ${id}.`);
	const lists = parse(readFileSync(`tests/fixtures/pairs/${id}/names.yaml`, 'utf8')) as string[][];
	const names = lists.map((spellings) => nameOf(spellings[0] ?? '', pair.articles, ...spellings));
	const { precision, recall, wrong, missed } = judgeNames(suggestNames(pair.articles), names);
	expect({ precision: precision >= 0.8 || wrong, recall: recall >= 0.8 || missed }).toEqual({
		precision: true,
		recall: true,
	});
});
