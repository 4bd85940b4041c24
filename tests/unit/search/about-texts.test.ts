import { expect, test } from 'vitest';
import { aboutTexts } from '../../../src/search/query/about-texts';
import { searchOfEdition } from './editions';

const { lexicon } = await searchOfEdition('tests/fixtures/first-pair/content');

/** What a query asks of the texts, and the words that are left to look for. */
function asked(query: string): [about: unknown, rest: string] {
	const words = query.split(' ');
	const { about, drop } = aboutTexts(words, lexicon);
	return [about, words.filter((_, at) => !drop.has(at)).join(' ')];
}

test.each<[query: string, about: unknown, rest: string]>([
	['which article mentions soleimani', { type: 'which' }, 'soleimani'],
	['which of the two mentions soleimani', { type: 'which' }, 'soleimani'],
	['what do both say about sadr', { type: 'which' }, 'sadr'],
	['does either text name khamenei', { type: 'which' }, 'khamenei'],
	['do both texts name khamenei', { type: 'which' }, 'khamenei'],
	// Alone they ask for nothing.
	['which one', { type: 'none' }, 'which one'],
	// A word for a text that stands too late is of the topic, and so is one behind a topic.
	['what soleimani told both', { type: 'none' }, 'what soleimani told both'],
	['soleimani in both articles', { type: 'none' }, 'soleimani in both articles'],
	['what does mei say about hakim', { type: 'one', side: 0 }, 'hakim'],
	['according to lwj soleimani brokered', { type: 'one', side: 1 }, 'soleimani brokered'],
	['hakim mei', { type: 'one', side: 0 }, 'hakim'],
	['mei only about hakim', { type: 'one', side: 0 }, 'hakim'],
	['only mei', { type: 'only', side: 0 }, ''],
	['what only lwj says', { type: 'only', side: 1 }, ''],
	// Both are all that there is to search.
	['hakim in mei and lwj', { type: 'none' }, 'hakim'],
	['mei and lwj on hakim', { type: 'none' }, 'hakim'],
	['mei vs lwj', { type: 'statuses', statuses: ['agree', 'differ', 'conflict'] }, ''],
	['where do they disagree', { type: 'statuses', statuses: ['conflict'] }, ''],
	['how mei and lwj differ', { type: 'statuses', statuses: ['differ'] }, ''],
	['points of agreement and difference', { type: 'statuses', statuses: ['agree', 'differ'] }, ''],
	['contradictions', { type: 'statuses', statuses: ['conflict'] }, ''],
	['tension in the coalition', { type: 'none' }, 'tension in the coalition'],
])('“%s” asks %j, and looks for “%s”', (query, about, rest) => {
	expect(asked(query)).toEqual([about, rest]);
});
