import { expect, test } from 'vitest';
import { scriptOf } from '../../../src/search/query/lexicon';

test.each([
	['Sadr', 'latin'],
	['Çelik', 'latin'],
	['الصدر', 'arabic'],
	['سلیمانی', 'arabic'],
	['Садр', 'cyrillic'],
	['Σαντρ', 'greek'],
	['סאדר', 'hebrew'],
	['薩德爾', 'other'],
	['サドル', 'other'],
	['2018', 'other'],
	// Of letters of two, the first that is looked for.
	['الSadr', 'latin'],
	['Садр الصدر', 'arabic'],
	['סאדר Σαντρ', 'greek'],
])('“%s” is written in %s letters', (text, script) => {
	expect(scriptOf(text)).toBe(script);
});
