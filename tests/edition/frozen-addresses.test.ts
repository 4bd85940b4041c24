import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content';
import { parseArticle } from '../../src/markdown/parse-article';
import { formerAddresses } from '../../src/views/former-addresses';

// Readers have cited these: `#p3` and `#p3s2` must lead to the same words for as long as the texts stand.
const frozen = JSON.parse(readFileSync('tests/fixtures/first-pair/addresses.json', 'utf8')) as Record<
	string,
	Record<string, string[]>
>;

test.each(Object.entries(frozen))('every passage and sentence of `%s` has kept its address', async (id, addresses) => {
	const markdown = readFileSync(`content/articles/${id}.md`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
	const { passages } = await parseArticle({ markdown, lang: 'en' });
	const now = passages.map((passage) => [
		passage.id,
		passage.sentences.map(({ start, end }) => passage.text.slice(start, end)),
	]);
	expect(Object.fromEntries(now)).toEqual(addresses);
	for (const { id: passage, sentences } of passages)
		expect(sentences.map((sentence) => sentence.id)).toEqual(sentences.map((_, index) => `${passage}s${index + 1}`));
});

test('no point or name of the first pair has lost its address', async () => {
	const { comparison } = await readContent('content');
	if (!comparison) throw new Error('The content has faults.');
	const first = JSON.parse(readFileSync('tests/fixtures/first-pair/ids.json', 'utf8')) as {
		points: string[];
		names: string[];
	};
	expect([first.points.length, first.names.length]).toEqual([99, 90]);
	const known = new Set([
		...comparison.points.map(({ id }) => `points/${id}/`),
		...comparison.names.map(({ id }) => `names/${id}/`),
		...formerAddresses(comparison).map(({ from }) => from),
	]);
	const addresses = [...first.points.map((id) => `points/${id}/`), ...first.names.map((id) => `names/${id}/`)];
	expect(addresses.filter((address) => !known.has(address))).toEqual([]);
});
