import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { de } from '../../../src/words/de';
import { en, type Words } from '../../../src/words/en';
import { getWords, wordLanguages, tagOfWords } from '../../../src/words/words';
import { findStretches, stretchesAlone } from '../../own-words';

const src = fileURLToPath(new URL('../../../src', import.meta.url));

test.each([
	['en', 'en'],
	['en-GB', 'en'],
	['de-AT', 'de'],
	['fr', undefined],
	['constructor', undefined],
	['', undefined],
])('the words for `%s` are those of %s', (language, tag) => {
	expect(tagOfWords(language)).toBe(tag);
});

test('words that nobody has written are not given', () => {
	expect(() => getWords('fr')).toThrow('The site has no words in `fr`.');
});

test.each(wordLanguages)('%s has the files that scripts and dates take their words from', (tag) => {
	for (const part of ['', '-dates', '-search']) expect(existsSync(`${src}/words/${tag}${part}.ts`)).toBe(true);
	expect(readFileSync(`${src}/words/${tag}-search.ts`, 'utf8')).toMatch(new RegExp(`export const ${tag}Search\\b`));
});

test('words of English are told from those of German', () => {
	const english = stretchesAlone('en', 'de');
	const found = (words: Words): string[][] =>
		[
			words.site.skip,
			words.points.title,
			words.shared.noWordOf(['“Wort”'], 2),
			words.search.countIn(2, 'MEI'),
			words.names.one.times(1),
		].map((said) => findStretches(said, english));
	const [skip, points, ...others] = found(en);
	expect(skip?.toSorted()).toEqual(['skip to the content', 'the', 'to']);
	expect(points).toEqual(['points']);
	expect(others.map(([first]) => first !== undefined)).toEqual([true, true, true]);
	expect(found(de)).toEqual([[], [], [], [], []]);
});

test('what scripts say of search they take from where a build puts its language', () => {
	const others = globSync('{search,browser,scripts}/**/*.ts', { cwd: src }).filter((file) =>
		/words\/(?:en|de)(?:-\w+)?'/.test(readFileSync(`${src}/${file}`, 'utf8').replace(/^import type .*$/gm, '')),
	);
	expect(others).toEqual([]);
});
