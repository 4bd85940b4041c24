import { expect, test } from 'vitest';
import { english } from '../../../src/language/english';
import { engineText } from '../../../src/search/engine-text';

test.each([
	['Łódź has 1,200 boats', 'Lodz has 1200 boats'],
	['har\u00adbour', 'harbour'],
	['12,345,678.5 m', '12345678.5 m'],
	['in 1,2 and 3,4567', 'in 1,2 and 3,4567'],
	['p. 1,200, then', 'p. 1200, then'],
	['今日は雨', '今日 は 雨'],
	['The Asa’ib left', 'The Asa’ib left'],
])('the engine knows %j as %j', (text, known) => {
	expect(engineText(text, { ...english, vocabulary: new Set(['今日', 'は', '雨']) })).toBe(known);
});
