import { expect, test } from 'vitest';
import {
	parseAddress,
	writeAddress,
	type AddressContext,
	type AddressState,
} from '../../../src/browser/compare/address';

const context: AddressContext = { ids: ['left', 'right'], home: 0 };
const rest: AddressState = { lead: 0, show: 'weightiest', point: undefined, pair: undefined };

/** What an address says, and how it is written; both ways from one table. */
const cases: { query: string; state: AddressState; home?: 0 | 1 }[] = [
	{ query: '', state: rest },
	{ query: '?point=who-leads', state: { ...rest, point: 'who-leads' } },
	{ query: '?lead=right', state: { ...rest, lead: 1 } },
	{ query: '?lead=left', state: rest, home: 1 },
	{ query: '', state: { ...rest, lead: 1 }, home: 1 },
	{ query: '?show=conflict', state: { ...rest, show: 'conflict' } },
	{ query: '?show=only', state: { ...rest, show: 'only' } },
	{ query: '?show=only-right', state: { ...rest, show: 'only-2' } },
	{ query: '?point=x&lead=right&show=all', state: { ...rest, point: 'x', lead: 1, show: 'all' } },
	{ query: '?pair=left-p4,right-p22', state: { ...rest, pair: ['left-p4', 'right-p22'] } },
	{ query: '?pair=left-p4s2,right-p22s1', state: { ...rest, pair: ['left-p4s2', 'right-p22s1'] } },
];

for (const { query, state, home = 0 } of cases) {
	test(`reads \`${query}\`, the ${home === 0 ? 'left' : 'right'} text leading by itself`, () => {
		expect(parseAddress(query, { ...context, home })).toEqual(state);
	});
	test(`writes \`${query}\`, the ${home === 0 ? 'left' : 'right'} text leading by itself`, () => {
		expect(writeAddress('', state, { ...context, home })).toBe(query);
	});
}

test.each([
	['?lead=nobody', rest],
	['?show=everything', rest],
	['?pair=left-p4', rest],
	['?pair=left-p4,left-p5', rest],
	['?pair=right-p22,left-p4', { ...rest, pair: ['left-p4', 'right-p22'] }],
])('takes what it can of `%s`', (query, state) => {
	expect(parseAddress(query, context)).toEqual(state);
});

test('leaves what else is in an address, and takes away what no longer holds', () => {
	expect(writeAddress('?q=1&point=old&lead=right', { ...rest, point: 'new' }, context)).toBe('?q=1&point=new');
});
