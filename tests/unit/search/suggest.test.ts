import { describe, expect, test } from 'vitest';
import { suggest, suggestPassages } from '../../../src/search/suggest';
import { lexiconOfEdition } from './editions';

const weather = await lexiconOfEdition('tests/fixtures/weather');
const pair = await lexiconOfEdition('content');

const names = (typed: string, lexicon = weather): string[] =>
	suggest(typed, lexicon).flatMap(({ kind, label }) => (kind === 'name' ? [label] : []));

describe('names are suggested', () => {
	test('from the first letter', () => {
		expect(names('s')).toContain('Suhayl');
		expect(names('S')).toEqual(names('s'));
	});

	test.each([
		['Souh', 'Suhayl'],
		['Kape', 'Cape Qoryn'],
		['qor', 'Cape Qoryn'],
		['Nadira Qas', 'Dr. Nadira Qassun'],
		['nadeera kas', 'Dr. Nadira Qassun'],
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
		['pasd', 'Islamic Revolutionary Guard Corps'],
		['hash', 'Popular Mobilization Forces'],
		['Qou', 'Quds Force'],
	])('in the pair “%s” suggests %s', (typed, label) => {
		expect(names(typed, pair)).toContain(label);
	});

	test('with the spelling that was typed', () => {
		expect(suggest('grey', weather)[0]?.detail).toContain('Grey Camel');
	});

	test('the more often mentioned first', () => {
		expect(names('ira', pair).slice(0, 2)).toEqual(['Iraq', 'Iran']);
	});
});

test('points are suggested by their title and by what they answer', () => {
	const found = (typed: string): string[] => suggest(typed, weather).flatMap(({ kind, address }) => (kind === 'point' ? [address] : []));
	expect(found('did the light go out')[0]).toBe('points/light-out/');
	expect(found('wells')).toContain('points/wells/');
});

test.each([[''], ['  '], ['?!'], ['—']])('nothing is suggested for “%s”', (typed) => {
	expect(suggest(typed, weather)).toEqual([]);
	expect(suggestPassages(typed, weather)).toEqual([]);
});

test('there are never more than fit', () => {
	for (const letter of 'abcdefghijklmnopqrstuvwxyz') expect(suggest(letter, pair).length).toBeLessThanOrEqual(7);
});

test('the passages themselves are offered with their numbers', () => {
	expect(suggestPassages('barley', weather)).toEqual([
		{ kind: 'passages', label: 'Both texts for “barley”', detail: '1 in Harbour, nothing in Almanac', address: 'search/?q=barley' },
	]);
	expect(suggestPassages('a&b=c#d', weather)[0]?.address).toBe('search/?q=a%26b%3Dc%23d');
});
