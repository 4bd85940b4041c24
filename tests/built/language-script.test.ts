import { expect, test } from 'vitest';
import { bundleLanguages } from '../../src/integrations/language-script';
import type { Language } from '../../src/language/language';

test('the languages of the texts come to search in a script of their own, and are those of the build', async () => {
	const code = await bundleLanguages(['fr', 'ja'], process.cwd());
	// The module that was just made.
	const { languages } = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
		languages: Language[];
	};
	const [french, japanese] = languages;
	expect(languages.map(({ tag }) => tag)).toEqual(['fr', 'ja']);
	expect(french?.stemOf('élections')).toBe(french?.stemOf('election'));
	expect(['les', 'eau'].filter((word) => french?.isStopWord(word))).toEqual(['les']);
	expect(japanese?.stemOf('大雨')).toBe('大雨');
	expect(code.length).toBeLessThan(40_000);
});
