import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finder } from '../../../src/search/finding/finder';
import { answerQuery } from '../../../src/search/query/answer-query';
import { understandQuery } from '../../../src/search/query/understand-query';
import { engineOf } from '../../search/engine';
import { passagesOf, searchOfEdition } from './editions';

/** Both implementations pass these. */
const cases: [query: string, places: string[]][] = [
	['Suhayl', ['0 p2', '1 p2']],
	['Cape Qoryn', ['0 p1', '0 p2', '0 p5', '1 p2', '1 p3']],
	['drown', ['1 p2', '1 p3']],
	['"by hand"', ['0 p8', '1 p3']],
	['north-west', ['0 p1', '0 p9']],
	['Nov. 3', ['0 p1', '1 p1']],
	['17 boats', ['0 p7', '1 p4']],
	['damage', ['0 h1']],
	['Wadi Sirhun', ['0 p6', '1 p4']],
	['lamp -Qoryn', []],
	['zebra', []],
];

const { comparison, lexicon, finder } = await searchOfEdition('tests/fixtures/weather');
const engine = await engineOf(comparison, fileURLToPath(new URL('../../../.build/engines/finders', import.meta.url)));
const finders: [string, Finder][] = [
	['the engine', engine],
	['the texts at hand', finder],
];

describe.each(finders)('%s', (_, own) => {
	test.each(cases)('finds “%s”', async (query, places) => {
		const { passages } = await answerQuery(understandQuery(query, lexicon), lexicon, own);
		const full = passages.filter(({ grade }) => grade === 'full').map(({ passage }) => `${passage.side} ${passage.id}`);
		expect(full.toSorted()).toEqual(places);
	});

	test('gives each passage by its id, just as it is', async () => {
		for (const passage of passagesOf(comparison)) expect(await own.get(passage.side, passage.id)).toEqual(passage);
		expect(await own.get(0, 'p99')).toBeUndefined();
	});
});

test('every passage of the pair has its text and sentences in the engine', async () => {
	const pair = await searchOfEdition('tests/fixtures/first-pair/content');
	const own = await engineOf(
		pair.comparison,
		fileURLToPath(new URL('../../../.build/engines/finders-pair', import.meta.url)),
	);
	for (const passage of passagesOf(pair.comparison)) expect(await own.get(passage.side, passage.id)).toEqual(passage);
}, 30_000);
