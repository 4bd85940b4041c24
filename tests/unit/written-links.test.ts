import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { computeLinks, type ComputedLink } from '../../src/comparison/links/compute-links';
import { markPair, type Mark, type MarkedText } from '../../src/comparison/links/mark-pair';
import type { Article } from '../../src/comparison/model';
import { readPairs } from '../bench/read-pairs';

const folder = fileURLToPath(new URL('links', import.meta.url));
const pairs = readPairs('tests/fixtures/pairs');

/** Writes a text with its marks: `[same]`, `-only-`, `*differs*`, each with its kind where it is no common word: `*nine*number`. */
function writtenMarks({ text }: MarkedText, marks: readonly Mark[]): string {
	const signs = { same: ['[', ']'], only: ['-', '-'], differs: ['*', '*'] } as const;
	return marks.toReversed().reduce((shown, { start, end, mark, of }) => {
		const [open, close] = signs[mark];
		const kind = of === 'word' ? '' : of;
		return `${shown.slice(0, start)}${open}${shown.slice(start, end)}${close}${kind}${shown.slice(end)}`;
	}, text);
}

function textOf({ passages, lang }: Article, id: string): MarkedText {
	return { text: passages.find((passage) => passage.id === id)?.text ?? '', lang };
}

/** Writes two texts as they are marked against each other, and what differs in them. */
function writtenPair(texts: readonly [MarkedText, MarkedText]): string {
	const { isNearlySame, marks, differences } = markPair(texts);
	return [
		...(isNearlySame ? ['nearly the same'] : []),
		...texts.map((text, side) => writtenMarks(text, marks[side === 0 ? 0 : 1])),
		...differences.map(({ of, words }) => `${of}: ${words.map((own) => own.join(', ')).join(' / ')}`),
	].join('\n');
}

/** Writes a link: its ends, its score, the words that are its reason, and what differs in its passages. */
function writtenLink(articles: readonly [Article, Article], { a, b, score, terms }: ComputedLink): string {
	const texts = [textOf(articles[0], a.passage), textOf(articles[1], b.passage)] as const;
	return `${a.sentence} ${b.sentence} ${score}: ${terms.join(', ')}\n${writtenPair(texts)}`;
}

// Each file has the links that are computed for a pair of short texts, with both passages marked: a change in any of them is read there.
describe('links computed from words, and what is marked in them', () => {
	test.each(pairs.filter(({ kind }) => kind === 'news'))('$id', async ({ id, articles }) => {
		const written = computeLinks(articles, []).map((link) => `${writtenLink(articles, link)}\n`);
		await expect(written.join('\n')).toMatchFileSnapshot(`${folder}/${id}.txt`);
	});

	test.each(pairs.filter(({ kind }) => kind !== 'news'))('$id, by its passages alone', async ({ id, articles }) => {
		const written = computeLinks(articles, []).map(
			({ a, b, score, terms }) => `${a.sentence} ${b.sentence} ${score}: ${terms.slice(0, 5).join(', ')}\n`,
		);
		await expect(written.join('')).toMatchFileSnapshot(`${folder}/${id}.txt`);
	});
});

test('texts are marked against each other', async () => {
	// The file is the project’s own.
	const cases = parse(readFileSync(`${folder}/marks.yaml`, 'utf8')) as Record<string, [string, string]>;
	const written = Object.entries(cases).map(
		([name, [left, right]]) =>
			`${name}\n${writtenPair([
				{ text: left, lang: 'en' },
				{ text: right, lang: 'en' },
			])}\n`,
	);
	await expect(written.join('\n')).toMatchFileSnapshot(`${folder}/marks.txt`);
});
