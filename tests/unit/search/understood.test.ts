import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildLetters } from '../../../src/language/letters';
import { makeLatinOf } from '../../../src/language/latin-letters';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfEdition } from './editions';
import { writtenQuery } from './written-query';

const folder = fileURLToPath(new URL('understood', import.meta.url));
const latinOf = makeLatinOf(buildLetters());
// The file is the project’s own.
const queries = parse(readFileSync(`${folder}/queries.yaml`, 'utf8')) as Record<string, string[]>;

// Each query as it is understood while it is typed, once it is sent, and where nothing is to be bridged: what is the same stands once.
describe.each([
	['weather', 'tests/fixtures/weather'],
	['pair', 'tests/fixtures/first-pair/content'],
])('%s', async (edition, content) => {
	const { lexicon } = await searchOfEdition(content);

	test('a query is understood as it is typed, sent, or taken as typed', async () => {
		const understood = (query: string): string[] => {
			const ways = Object.entries({
				sent: { latinOf },
				typing: { typing: true, latinOf },
				'as typed': { asTyped: true },
				'typing as typed': { asTyped: true, typing: true },
			}).map(([way, options]) => [way, writtenQuery(understandQuery(query, lexicon, options), lexicon)] as const);
			const groups = Map.groupBy(ways, ([, lines]) => lines.join('\n'));
			return [...groups.values()].flatMap((own) => [
				`  ${own.map(([way]) => way).join(', ')}`,
				...(own[0]?.[1] ?? []).map((line) => `    ${line}`),
			]);
		};
		const asked = queries[edition] ?? [];
		expect(asked.length).toBeGreaterThan(20);
		const lines = asked.map((query) => [query, ...understood(query)].join('\n'));
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}/${edition}.txt`);
	});
});
