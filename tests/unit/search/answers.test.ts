import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerQuery } from '../../../src/search/query/answer-query';
import { understandQuery } from '../../../src/search/query/understand-query';
import { searchOfEdition } from './editions';
import { writtenAnswer, writtenQuery } from './written-query';

const folder = fileURLToPath(new URL('answers', import.meta.url));

/** Queries by kind. */
type Queries = Record<string, string[]>;

// Each file has the queries of a kind, and below each what is understood of it and all that answers it: a change in either is read there.
for (const [edition, content] of [
	['weather', 'tests/fixtures/weather'],
	['pair', 'tests/fixtures/first-pair/content'],
] as const)
	describe(`${edition}: what is understood of a query, and what answers it`, async () => {
		const { lexicon, finder } = await searchOfEdition(content);
		// The file is the project’s own.
		const queries = parse(readFileSync(`${folder}/${edition}.yaml`, 'utf8')) as Queries;

		test.each(Object.entries(queries))('%s', async (kind, asked) => {
			const sections = asked.map(async (text) => {
				const query = understandQuery(text, lexicon);
				const answer = await answerQuery(query, lexicon, finder);
				return [
					text,
					...[...writtenQuery(query, lexicon), ...writtenAnswer(answer, lexicon)].map((line) => `  ${line}`),
				];
			});
			const written = (await Promise.all(sections)).map((lines) => `${lines.join('\n')}\n`).join('\n');
			await expect(written).toMatchFileSnapshot(`${folder}/${edition}-${kind}.txt`);
		});
	});
