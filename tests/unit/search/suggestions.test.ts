import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildLetters } from '../../../src/language/letters';
import { makeLatinOf } from '../../../src/language/latin-letters';
import { suggest, type Suggestion } from '../../../src/search/query/suggest';
import { searchOfEdition } from './editions';

const folder = fileURLToPath(new URL('suggestions', import.meta.url));
const latinOf = makeLatinOf(buildLetters());
// The file is the project’s own.
const typed = parse(readFileSync(`${folder}/typed.yaml`, 'utf8')) as Record<string, string[]>;

function written(suggestion: Suggestion): string {
	if (suggestion.type === 'point') return `  point ${suggestion.point.id}`;
	return `  name ${suggestion.name.id}${suggestion.other === undefined ? '' : `, as ${suggestion.other}`}`;
}

test.each([
	['weather', 'tests/fixtures/weather'],
	['pair', 'tests/fixtures/first-pair/content'],
])('%s: what is suggested while typing', async (edition, content) => {
	const { lexicon } = await searchOfEdition(content);
	const lines = (typed[edition] ?? []).map((text) =>
		[text, ...suggest(text, lexicon, { latinOf }).map(written)].join('\n'),
	);
	expect(lines.length).toBeGreaterThan(20);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}/${edition}.txt`);
});
