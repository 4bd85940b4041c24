import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language';
import { familyKey, kinKey, withoutPossessive } from '../../../src/search/query/families';

const folder = fileURLToPath(new URL('families', import.meta.url));

// A line for each word: the key of its family and, where it is another, the looser key of its root.
test.each(['en', 'de', 'ar', 'fa'])('the families of words: %s', async (tag) => {
	const language = loadLanguage(tag);
	const words = readFileSync(`${folder}/${tag}.words.txt`, 'utf8').trim().split(/\s+/);
	expect(words.length).toBeGreaterThan(9);
	const lines = words.map((word) => {
		const bare = withoutPossessive(word, language);
		const [family, kin] = [familyKey(word, language), kinKey(word, language)];
		return `${word}: ${family}${kin === family ? '' : `; root ${kin}`}${bare === word ? '' : `; bare ${bare}`}`;
	});
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}/${tag}.txt`);
});
