import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/search/query/suggest';
import { searchOfEdition } from './editions';

const { lexicon: weather } = await searchOfEdition('tests/fixtures/weather');
const { lexicon: pair } = await searchOfEdition('tests/fixtures/first-pair/content');

const names = (typed: string, lexicon = weather): string[] =>
	suggest(typed, lexicon).flatMap((suggestion) => (suggestion.type === 'name' ? [suggestion.name.label] : []));

describe('names are suggested', () => {
	test('from the first letter', () => {
		expect(names('s')).toContain('Suhayl');
		expect(names('S')).toEqual(names('s'));
	});

	test.each([
		['Souh', 'Suhayl'],
		['Kape', 'Cape Qoryn'],
		['Nadira Qas', 'Dr. Nadira Qassun'],
		['al-Dar', 'Old Master Yussef al-Darri'],
		['grey', 'Storm Rimah'],
		['lg', 'Lifeboat Guild'],
		['Shatirri', 'Shattiri'],
	])('“%s” suggests %s', (typed, label) => {
		expect(names(typed)).toContain(label);
	});

	test.each([
		['Sule', 'Qassem Soleimani'],
		['Soleimnai', 'Qassem Soleimani'],
		['ghas', 'Qassem Soleimani'],
		['hash', 'Popular Mobilization Forces'],
		['Qou', 'Quds Force'],
	])('in the pair “%s” suggests %s', (typed, label) => {
		expect(names(typed, pair)).toContain(label);
	});

	test('with the spelling that was typed', () => {
		expect(suggest('grey', weather)[0]).toMatchObject({ type: 'name', other: 'Grey Camel' });
	});
});

test('points are suggested by their title and by what they answer', () => {
	const found = (typed: string): string[] =>
		suggest(typed, weather).flatMap((own) => (own.type === 'point' ? [own.point.id] : []));
	expect(found('did the light go out')[0]).toBe('light-out');
	expect(found('wells')).toContain('wells');
});

test.each([[''], ['  '], ['?!'], ['—']])('nothing is suggested for “%s”', (typed) => {
	expect(suggest(typed, weather)).toEqual([]);
});

test('there are never more than fit', () => {
	for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(suggest(letter, pair).length).toBeLessThanOrEqual(7);
});
