import { describe, expect, test } from 'vitest';
import { answerQuery, type Answer } from '../../../src/search/answer-query';
import { conceptKey } from '../../../src/search/find-concept';
import type { Lexicon } from '../../../src/search/lexicon';
import { rankPoints } from '../../../src/search/rank-points';
import { understandQuery } from '../../../src/search/understand-query';
import { lexiconOfEdition } from './editions';

const weather = await lexiconOfEdition('tests/fixtures/weather');

function answer(query: string, lexicon: Lexicon = weather): Answer {
	return answerQuery(understandQuery(query, lexicon), lexicon);
}

/** Writes the passages of an answer: `almanac p2`; those with only some of what was asked for in brackets. */
function passagesFor(query: string, lexicon: Lexicon = weather): string[] {
	return answer(query, lexicon).passages.map(({ passage, isWhole }) => {
		const [side = 0, id = ''] = lexicon.data.passages[passage] ?? [];
		const place = `${lexicon.data.articles[side]?.[0] ?? ''} ${id}`;
		return isWhole ? place : `(${place})`;
	});
}

/** Gives the words that an answer marks. */
function markedFor(query: string, lexicon: Lexicon = weather): string[] {
	return answer(query, lexicon).passages.flatMap(({ passage, ranges }) =>
		ranges.map(([start, end]) => lexicon.data.passages[passage]?.[2].slice(start, end) ?? ''),
	);
}

function pointsFor(query: string): string[] {
	return rankPoints(understandQuery(query, weather), weather).map(({ point }) => weather.data.points[point]?.[0] ?? '');
}

describe('passages', () => {
	test('have the name in every spelling, that typed first', () => {
		expect(passagesFor('Soheil')).toEqual(['almanac p2', 'harbour p2']);
		expect(passagesFor('Suhayl')).toEqual(['harbour p2', 'almanac p2']);
	});

	test('with all words come before those with some', () => {
		for (const query of ['north wind', 'two days', 'barley tea', 'boats sunk'])
			expect(passagesFor(query)).toEqual(passagesFor(query).toSorted((a, b) => Number(a.startsWith('(')) - Number(b.startsWith('('))));
		expect(passagesFor('mild week')).toEqual(['harbour p9', 'almanac p5']);
		expect(passagesFor('barley tea').every((place) => place.startsWith('('))).toBe(true);
	});

	test('have a phrase just as it stands, whatever else is asked for', () => {
		expect(passagesFor('"by hand"').toSorted()).toEqual(['almanac p3', 'harbour p8']);
		expect(passagesFor('"by hand" barley')).toEqual(['harbour p8', '(almanac p3)']);
		expect(passagesFor('"hand by"')).toEqual([]);
	});

	test('of a phrase may have another shape of apostrophe', () => {
		expect(passagesFor('"six o’clock"')).toEqual(['almanac p2']);
	});

	test('are none for words that no text has', () => {
		expect(answer('zebra')).toMatchObject({ passages: [], points: [], names: [], others: [] });
		expect(answer('')).toMatchObject({ passages: [], points: [], names: [], others: [], asked: 0 });
		expect(answer('…?!')).toMatchObject({ passages: [], points: [] });
	});

	test('with a word just as typed come before those with another form', () => {
		expect(passagesFor('drowns')[0]).toBe('almanac p3');
		expect(passagesFor('drowned')[0]).toBe('almanac p2');
	});

	test('have their words marked, those in another spelling too', () => {
		expect(new Set(markedFor('Soheil'))).toEqual(new Set(['Soheil', 'Suhayl']));
		expect(markedFor('drown').toSorted()).toEqual(['drowned', 'drowns']);
		expect(markedFor('"by hand"')).toEqual(['by hand', 'by hand']);
	});

	test('never have marks that overlap', () => {
		for (const query of ['Cape Qoryn light Qoryn', 'Storm Rimah storm', 'Port Zahrun port'])
			for (const { ranges } of answer(query).passages)
				for (const [index, [start]] of ranges.entries()) expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.[1] ?? 0);
	});
});

describe('the engine', () => {
	const query = understandQuery('barley', weather);
	const [concept] = query.concepts;
	if (!concept) throw new Error('A word was not understood.');

	test('says where a word is: what it does not find is no answer', () => {
		expect(answerQuery(query, weather, new Map([[conceptKey(concept), new Map<number, number>()]])).passages).toEqual([]);
	});

	test('finds nothing by itself that the words do not bear out', () => {
		const everywhere = new Map(weather.data.passages.map((_, index) => [index, 1]));
		expect(answerQuery(query, weather, new Map([[conceptKey(concept), everywhere]])).passages).toHaveLength(1);
	});

	test('is not asked for names', () => {
		const name = understandQuery('Suhayl', weather);
		expect(answerQuery(name, weather, new Map()).passages).toHaveLength(2);
	});
});

describe('points', () => {
	test.each([
		['did the light go out', 'light-out'],
		['how many people were aboard', 'how-many-aboard'],
		['who reached the ship', 'who-reached-her'],
		['are the wells sweet', 'wells'],
	])('“%s” is answered by %s first', (query, point) => {
		expect(pointsFor(query)[0]).toBe(point);
	});

	test('of a name are those that rest on a mention of it', () => {
		expect(pointsFor('Nadira Qassun')).toContain('doctor');
	});

	test.each([['zebra'], ['zebra crossing elephants'], [''], ['the']])('“%s” has none', (query) => {
		expect(pointsFor(query)).toEqual([]);
	});

	test('of a status are all that have it, weightiest first', () => {
		const { points } = weather.data;
		const conflicts = points.filter(([, , , status]) => status === 'conflict');
		const found = rankPoints(understandQuery('where do they disagree', weather), weather).map(({ point }) => points[point]);
		expect(new Set(found)).toEqual(new Set(conflicts));
		expect(found.map((point) => point?.[4] ?? 0)).toEqual(found.map((point) => point?.[4] ?? 0).toSorted((a, b) => b - a));
	});

	test('that answer bring the passages they rest on', () => {
		expect(passagesFor('did the light go out').toSorted()).toEqual(expect.arrayContaining(['almanac p3', 'harbour p5']));
	});
});
