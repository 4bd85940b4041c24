import { describe, expect, test } from 'vitest';
import { describeConcept } from '../../../src/search/describe-understanding';
import type { Lexicon } from '../../../src/search/lexicon';
import { understandQuery, type Concept } from '../../../src/search/understand-query';
import { lexiconOfEdition } from './editions';

const weather = await lexiconOfEdition('tests/fixtures/weather');
const pair = await lexiconOfEdition('content');

/** Writes a concept as a reader may: `name suhayl`, `word barley`, `slip parapet`, `phrase by hand`, `unknown zebra`. */
function written(concept: Concept, { data }: Lexicon): string {
	if (concept.type === 'name')
		return `${concept.slip ? 'slip ' : ''}name ${concept.names.map((name) => data.names[name]?.[0]).join(' or ')}`;
	if (concept.type === 'word') return `${concept.shown.toLowerCase() === concept.text.toLowerCase() ? 'word' : 'slip'} ${concept.shown}`;
	return `${concept.type} ${concept.text}`;
}

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
	['korin', 'name cape-qoryn or qoryn-light'],
	['the light at Cape Qoryn', 'word light', 'name cape-qoryn'],
	['Nadirah Kasun', 'name nadira-qassun'],
	['Kasun Nadira', 'name nadira-qassun'],
	['Dr. Qassun', 'name nadira-qassun'],
	['gray camel', 'name storm-rimah'],
	['H.S.', 'name hurrin-sound'],
	['HS', 'name hurrin-sound'],
	['lg', 'name lifeboat-guild'],
	['parapit', 'slip parapet'],
	['received', 'slip recieved'],
	['vesels', 'word vesels'],
	['zebra', 'unknown zebra'],
	['zebra barley', 'unknown zebra', 'word barley'],
	['"mild week" barley', 'phrase mild week', 'word barley'],
	['«mild week»', 'phrase mild week'],
	['“mild  week”', 'phrase mild week'],
	['"mild week', 'word mild', 'word week'],
	['""', ...[]],
	['how many boats were sunk', 'word boats', 'word sunk'],
	['drowned drown drowning', 'word drowned'],
	['1874', 'word 1874'],
	['Nov. 3', 'word Nov', 'word 3'],
	['barley, Barley and barley', 'word barley'],
];

const pairCases: [query: string, ...concepts: string[]][] = [
	['Qasim Soleymany', 'name qassem-soleimani'],
	['General Soleimani', 'name qassem-soleimani'],
	['general', 'word general'],
	['Soleimnai', 'name qassem-soleimani'],
	['Fatha', 'slip name fatah-alliance'],
	['coaltion', 'slip coalition'],
	['Muqtda al-Sadr', 'name muqtada-al-sadr'],
	['Abu Mehdi', 'name abu-mahdi-al-muhandis'],
	['I.R.G.C.', 'name islamic-revolutionary-guard-corps'],
	['US', 'name united-states'],
	['May 12', 'word May', 'word 12'],
	['may 12', 'word May', 'word 12'],
	['may Hakim win', 'name ammar-al-hakim', 'unknown win'],
	['Popular Mobilisation Units', 'name popular-mobilization-forces'],
	['next Iraqi government', 'word next', 'name iraq', 'word government'],
	['react', 'slip reactions'],
	['publicly', 'slip publically'],
	// Words of the language that are near what the texts have, but words of their own.
	['string', 'unknown string'],
	['policy', 'unknown policy'],
	['price', 'unknown price'],
	['header', 'unknown header'],
	['nuclear', 'unknown nuclear'],
];

const sets = [
	['the small edition', weather, weatherCases],
	['the pair', pair, pairCases],
] as const;
for (const [edition, lexicon, cases] of sets) {
	describe(`a query of ${edition} is understood`, () => {
		for (const [query, ...concepts] of cases)
			test(`“${query}” asks for ${concepts.join(', ') || 'nothing'}`, () => {
				expect(understandQuery(query, lexicon).concepts.map((concept) => written(concept, lexicon))).toEqual(concepts);
			});
	});
}

describe('questions', () => {
	test.each([
		['where do they disagree', ['conflict']],
		['conflicts', ['conflict']],
		['What do both articles agree on?', ['agree']],
		['agreements and differences', ['agree', 'differ']],
		['tension in the coalition', []],
		['who agreed to the deal', []],
	])('“%s” asks for points that %j', (query, statuses) => {
		expect(understandQuery(query, pair).statuses).toEqual(statuses);
	});

	test.each([
		['Quds', false],
		['Hadi al-Amiri', false],
		['corruption', false],
		['General Soleimani', false],
		['trade with iran', true],
		['who is Masjedi', true],
	])('“%s” is a topic: %s', (query, isTopic) => {
		expect(understandQuery(query, pair).isTopic).toBe(isTopic);
	});
});

describe('as typed', () => {
	test('nothing is bridged', () => {
		const concepts = understandQuery('Qouds coaltion Amiri', pair, { asTyped: true }).concepts;
		expect(concepts.map((concept) => written(concept, pair))).toEqual(['unknown Qouds', 'unknown coaltion', 'word Amiri']);
	});
});

describe('while typing', () => {
	test('the last word may be unfinished', () => {
		const [concept] = understandQuery('recons', pair, { typing: true }).concepts;
		expect(concept).toMatchObject({ type: 'word', forms: ['reconstruction'] });
		expect(understandQuery('recons', pair).concepts).toEqual([{ type: 'unknown', text: 'recons' }]);
	});

	test('a word before it is finished', () => {
		expect(understandQuery('recons iraq', pair, { typing: true }).concepts[0]?.type).toBe('unknown');
	});
});

describe('it says what it did', () => {
	test.each([
		['Quds', ['“Quds”: also Quds Force, Qods Force.']],
		['Koods', ['Showing Quds Force, Qods Force for “Koods”.']],
		['Soleimnai', ['Showing Qassem Soleimani, Soleimani for “Soleimnai”.']],
		['coaltion', ['Showing “coalition” for “coaltion”.']],
		['zebra', ['Neither text has “zebra”.']],
		['reconstruction', []],
		['"living martyr"', []],
		['Tehran', []],
	])('“%s”', (query, said) => {
		expect(understandQuery(query, pair).concepts.flatMap((concept) => describeConcept(concept, pair))).toEqual(said);
	});
});
