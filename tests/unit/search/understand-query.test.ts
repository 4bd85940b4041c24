import { describe, expect, test } from 'vitest';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfEdition } from './editions';
import { writtenConcept as written } from './written-query';

const { lexicon: weather } = await searchOfEdition('tests/fixtures/weather');
const { lexicon: pair } = await searchOfEdition('tests/fixtures/first-pair/content');

const weatherCases: [query: string, ...concepts: string[]][] = [
	['barley', 'word barley'],
	['Barley?', 'word Barley'],
	['the barley', 'word barley'],
	['the', 'word the'],
	['', ...[]],
	['   ', ...[]],
	['Suhayl', 'name suhayl'],
	['Souheil’s rudder', 'name suhayl', 'word rudder'],
	['Cap Korin', 'name cape-qoryn'],
	['the lamp at Cape Qoryn', 'word lamp', 'name cape-qoryn'],
	['Kasun Nadira', 'name nadira-qassun'],
	['Dr. Qassun', 'name nadira-qassun'],
	['gray camel', 'name storm-rimah'],
	['H.S.', 'name hurrin-sound'],
	['HS', 'name hurrin-sound'],
	['lg', 'name lifeboat-guild'],
	['parapit', 'slip parapet'],
	['harapet', 'slip parapet'],
	['received', 'slip recieved'],
	['vesels', 'word vesels'],
	['zebra barley', 'unknown zebra', 'word barley'],
	['"mild week" barley', 'phrase mild week', 'word barley'],
	['«mild week»', 'phrase mild week'],
	['“mild  week”', 'phrase mild week'],
	['"mild week', 'word mild', 'word week'],
	['""', ...[]],
	['1874', 'number 1874'],
	['Nov. 3', 'date Nov. 3'],
	['of Suhayl', 'name suhayl'],
	['barley, Barley and barley', 'word barley'],
];

const pairCases: [query: string, ...concepts: string[]][] = [
	['Qasim Soleymany', 'name qassem-soleimani'],
	['General Soleimani', 'name qassem-soleimani'],
	['Soleimnai', 'name qassem-soleimani'],
	['Fatha', 'slip name fatah-alliance'],
	['coaltion', 'slip coalition'],
	['voalition', 'slip coalition'],
	['wisdomparty', 'slip name wisdom-party'],
	['badrorganisation', 'slip name badr-organization'],
	['Alhakim', 'slip name ammar-al-hakim'],
	['postsaddam', 'phrase post saddam'],
	['I.R.G.C.', 'name islamic-revolutionary-guard-corps'],
	['US', 'name united-states'],
	['May 12', 'date May 12'],
	['12 may', 'date 12 may'],
	['may Hakim win', 'name ammar-al-hakim', 'unknown win'],
	['2018-01-14', 'date 2018-01-14'],
	['20 billion dollars', 'number 20 billion dollars'],
	['the 3rd', 'number 3rd'],
	['parlament', 'slip parliamentary'],
	['Saudi Arabia', 'unknown Saudi', 'unknown Arabia'],
	['did amiri try to keep hakim out', 'name hadi-al-amiri', 'unknown try?', 'unknown keep?', 'name ammar-al-hakim'],
	['sadr vs abadi', 'name muqtada-al-sadr', 'name haider-al-abadi'],
	// Words of the language that are near what the texts have, but words of their own.
	['string', 'unknown string'],
	['price', 'unknown price'],
];

for (const [edition, lexicon, cases] of [
	['the small edition', weather, weatherCases],
	['the pair', pair, pairCases],
] as const) {
	describe(`a query of ${edition} is understood`, () => {
		for (const [query, ...concepts] of cases)
			test(`“${query}” asks for ${concepts.join(', ') || 'nothing'}`, () => {
				const { alternatives } = understandQuery(query, lexicon);
				expect(alternatives.flat().map((concept) => written(concept, lexicon))).toEqual(concepts);
			});
	});
}

describe('operators', () => {
	test.each([
		['Abadi -Sadr', [['name haider-al-abadi']], ['name muqtada-al-sadr']],
		['Hakim NOT Wisdom Party Fatah', [['name ammar-al-hakim', 'name fatah-alliance']], ['name wisdom-party']],
		['Hakim without Iran', [['name ammar-al-hakim']], ['name iran']],
		['Nujaba OR Muhandis', [['name harakat-al-nujaba'], ['name abu-mahdi-al-muhandis']], []],
		['Sadr -"pave the way"', [['name muqtada-al-sadr']], ['phrase pave the way']],
		['post-Saddam', [['word post', 'name saddam']], []],
	])('“%s”', (query, alternatives, excluded) => {
		const understood = understandQuery(query, pair);
		expect(understood.alternatives.map((own) => own.map((concept) => written(concept, pair)))).toEqual(alternatives);
		expect(understood.excluded.map((concept) => written(concept, pair))).toEqual(excluded);
	});

	test.each([
		['Fatah in:mei', 0, []],
		['Hakim in:LWJ', 1, []],
		['Hakim in:times', undefined, ['in:times']],
		['site:mei.edu Sadr', undefined, ['site:mei.edu']],
		['Sadr * Abadi', undefined, ['*']],
		['what does LWJ say about Hakim', 1, []],
	])('“%s” is of text %s, and leaves out %j', (query, side, ignored) => {
		expect(understandQuery(query, pair)).toMatchObject({ side, ignored });
	});
});

describe('questions about the texts', () => {
	test.each([
		['where do they disagree', { type: 'statuses', statuses: ['conflict'] }],
		['What do both articles agree on?', { type: 'statuses', statuses: ['agree'] }],
		['agreements and differences', { type: 'statuses', statuses: ['agree', 'differ'] }],
		['only MEI', { type: 'only', side: 0 }],
		['which article mentions soleimani', { type: 'which' }],
		['do both texts name Khamenei', { type: 'which' }],
		['tension in the coalition', { type: 'none' }],
		['who agreed to the deal', { type: 'none' }],
	])('“%s”', (query, about) => {
		expect(understandQuery(query, pair).about).toEqual(about);
	});
});

test('as typed nothing is bridged', () => {
	const [concepts = []] = understandQuery('Qouds coaltion Amiri', pair, { asTyped: true }).alternatives;
	expect(concepts.map((concept) => written(concept, pair))).toEqual([
		'unknown Qouds',
		'unknown coaltion',
		'word Amiri',
	]);
});

test('while typing the last word may be unfinished, and no other', () => {
	const [[concept] = []] = understandQuery('recons', pair, { typing: true }).alternatives;
	expect(concept).toMatchObject({ type: 'word', forms: ['reconstruction'] });
	expect(understandQuery('recons', pair).alternatives[0]?.[0]?.type).toBe('unknown');
	expect(understandQuery('recons iraq', pair, { typing: true }).alternatives[0]?.[0]?.type).toBe('unknown');
});
