import { describe, expect, test } from 'vitest';
import type { Finder } from '../../../src/search/finding/finder';
import { answerAtOnce, answerQuery, type Answer } from '../../../src/search/query/answer-query';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfEdition, type TextSearch } from './editions';

const weather = await searchOfEdition('tests/fixtures/weather');
const pair = await searchOfEdition('tests/fixtures/first-pair/content');

function answer(query: string, { lexicon, finder }: TextSearch = weather): Promise<Answer> {
	return answerQuery(understandQuery(query, lexicon), lexicon, finder);
}

/** Writes the passages of an answer with how they answer: `almanac p2`, `some: almanac p3`. */
async function passagesFor(query: string, search: TextSearch = weather): Promise<string[]> {
	const { passages } = await answer(query, search);
	return passages.map(
		({ passage, grade }) =>
			`${grade === 'full' ? '' : `${grade}: `}${search.lexicon.data.articles[passage.side]?.id ?? ''} ${passage.id}`,
	);
}

/** Writes those that have all that was asked for. */
async function fullFor(query: string, search: TextSearch = pair): Promise<string[]> {
	return (await passagesFor(query, search)).filter((place) => !place.includes(':'));
}

/** The articles of which it is said that nothing stands there. */
async function silentFor(query: string, search: TextSearch = pair): Promise<string[]> {
	const { silent } = await answer(query, search);
	return search.lexicon.data.articles.flatMap(({ id }, side) => (silent[side] ? [id] : []));
}

describe('passages', () => {
	test('have the name in every spelling, that typed first', async () => {
		expect(await passagesFor('Soheil')).toEqual(['almanac p2', 'harbour p2']);
		expect(await passagesFor('Suhayl')).toEqual(['harbour p2', 'almanac p2']);
	});

	test('with all words come before those with some', async () => {
		expect(await passagesFor('mild week')).toEqual(['harbour p9', 'almanac p5']);
		expect((await passagesFor('barley tea')).every((place) => place.startsWith('some: '))).toBe(true);
	});

	test('with the words nearest together come first', async () => {
		const [first] = (await answer('Soleimani Abadi', pair)).passages;
		expect(first?.passage.id).toBe('p23');
	});

	test('have a phrase as it stands, whatever stands between its words but words', async () => {
		expect((await passagesFor('"by hand"')).toSorted()).toEqual(['almanac p3', 'harbour p8']);
		expect(await passagesFor('"hand by"')).toEqual([]);
		expect(await fullFor('"six o’clock"', weather)).toEqual(['almanac p2']);
		expect(await fullFor('"technical issues"')).toEqual(['lwj p22']);
		expect(await fullFor('"de facto leader"')).toEqual(['lwj p23']);
	});

	test('are headings too', async () => {
		expect(await passagesFor('damage')).toEqual(['harbour h1']);
		expect(await silentFor('damage', weather)).toEqual(['almanac']);
	});

	test('have their words marked, those in another spelling too, and no marks that overlap', async () => {
		const { passages } = await answer('Soheil');
		expect(
			passages
				.flatMap(({ passage, ranges }) => ranges.map(({ start, end }) => passage.text.slice(start, end)))
				.toSorted(),
		).toEqual(['Soheil', 'Suhayl', 'Suhayl']);
		for (const query of ['Cape Qoryn light Qoryn', 'Storm Rimah storm', 'Port Zahrun port'])
			for (const { ranges } of (await answer(query)).passages)
				for (const [index, { start }] of ranges.entries())
					expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
	});
});

describe('a full answer has what was asked for', () => {
	test.each([
		['Al Jareeda newspaper', ['mei p6']],
		['which article mentions soleimani', ['lwj p1', 'lwj p23', 'lwj p25']],
		['Abadi -Sadr', ['lwj p26']],
		['Nujaba OR Muhandis', ['mei p6', 'lwj p23']],
		['Hakim in:lwj', ['lwj p24']],
		['Who leads the Badr Organization?', ['mei p3', 'lwj p1']],
		['parliament', ['mei p2', 'lwj p1', 'lwj p23']],
		['January', ['lwj p22', 'lwj p23']],
		['14 January 2018', ['lwj p22']],
		['3rd', ['mei p1']],
		['$20bn', ['lwj p25']],
		['of badr', ['mei p3', 'mei p6', 'lwj p1', 'lwj p4', 'lwj p24']],
	])('“%s”', async (query, places) => {
		expect((await fullFor(query)).toSorted()).toEqual(places.toSorted());
	});

	test('what a point brings is said to be of the point, and not counted', async () => {
		const { passages, answering } = await answer('Who are the Shabak?', pair);
		expect(answering).toBeDefined();
		expect(passages.filter(({ grade }) => grade === 'full').map(({ passage }) => passage.id)).toEqual(['p21']);
	});

	test('the holder of an office stands apart', async () => {
		const { holders, passages } = await answer('ambassador', pair);
		expect(holders.map(({ name }) => pair.lexicon.data.names[name]?.label)).toEqual(['Iraj Masjedi']);
		expect(holders[0]?.passages.map(({ passage }) => passage.id)).toEqual(['p1', 'p25']);
		for (const { ranges, passage } of passages)
			for (const { start, end } of ranges) expect(passage.text.slice(start, end)).toContain('ambassador');
	});
});

describe('silence is said where it is true, and nowhere else', () => {
	test.each([
		['zebra', ['mei', 'lwj']],
		['Soleimani', ['mei']],
		['Saudi Arabia', ['mei', 'lwj']],
		['parliament', []],
		['January', ['mei']],
		['did amiri try to keep hakim out', []],
		['sadr vs abadi', []],
		['ally', []],
		['12 May', []],
		['"elections parliamentary"', []],
		['Abadi -Sadr', []],
		['where do they disagree', []],
		['خبر', []],
		['', []],
		['…?!', []],
	])('“%s”: nothing in %j', async (query, silent) => {
		expect(await silentFor(query)).toEqual(silent);
	});

	test('nor where not everything was looked at', async () => {
		const cut: Finder = {
			find: () => Promise.resolve({ passages: [], isCut: true }),
			get: () => Promise.resolve(undefined),
		};
		const { lexicon } = pair;
		expect((await answerQuery(understandQuery('Soleimani', lexicon), lexicon, cut)).silent).toEqual([false, false]);
	});
});

describe('the engine is needed', () => {
	const { lexicon } = weather;

	test('without it no passage is found: the small file has none', async () => {
		const broken: Finder = {
			find: () => Promise.reject(new Error('no engine')),
			get: () => Promise.reject(new Error('no engine')),
		};
		await expect(answerQuery(understandQuery('barley', lexicon), lexicon, broken)).rejects.toThrow('no engine');
		const empty: Finder = {
			find: () => Promise.resolve({ passages: [], isCut: false }),
			get: () => Promise.resolve(undefined),
		};
		for (const query of ['barley', 'Suhayl', '"by hand"'])
			expect((await answerQuery(understandQuery(query, lexicon), lexicon, empty)).passages).toEqual([]);
	});

	test('names and points answer without it', () => {
		expect(answerAtOnce(understandQuery('Suhayl', lexicon), lexicon).names).toHaveLength(1);
		expect(answerAtOnce(understandQuery('did the light go out', lexicon), lexicon).points[0]).toBeDefined();
	});

	test('what it finds by other words is no answer', async () => {
		const passages = weather.comparison.articles[0].passages.map(({ id, text }) => ({
			side: 0,
			id,
			text,
			sentences: [0],
		}));
		const loose: Finder = {
			find: () => Promise.resolve({ passages, isCut: false }),
			get: () => Promise.resolve(undefined),
		};
		const { passages: found } = await answerQuery(understandQuery('barley', lexicon), lexicon, loose);
		expect(found.map(({ passage }) => passage.id)).toEqual(['p8']);
	});
});

describe('points', () => {
	const pointsFor = (query: string): string[] =>
		answerAtOnce(understandQuery(query, weather.lexicon), weather.lexicon).points.map(
			({ point }) => weather.lexicon.data.points[point]?.id ?? '',
		);

	test.each([
		['did the light go out', 'light-out'],
		['how many people were aboard', 'how-many-aboard'],
		['who reached the ship', 'who-reached-her'],
		['are the wells sweet', 'wells'],
	])('“%s” is answered by %s first', (query, point) => {
		expect(pointsFor(query)[0]).toBe(point);
	});

	test.each([['zebra'], ['zebra crossing elephants'], [''], ['the']])('“%s” has none', (query) => {
		expect(pointsFor(query)).toEqual([]);
	});

	test('of a status are all that have it, weightiest first', () => {
		const { points } = weather.lexicon.data;
		const found = answerAtOnce(understandQuery('where do they disagree', weather.lexicon), weather.lexicon).points.map(
			({ point }) => points[point],
		);
		expect(new Set(found)).toEqual(new Set(points.filter(({ relation }) => relation === 'conflict')));
		const weights = found.map((point) => point?.weight ?? 0);
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	});
});
