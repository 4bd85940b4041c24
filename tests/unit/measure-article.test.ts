import { expect, test } from 'vitest';
import { countWords } from '../../src/comparison/measures/count-words';
import { measureArticle } from '../../src/comparison/measures/measure-article';
import { articleOf } from './small-texts';

test('counts words, passages and sentences', () => {
	expect(
		measureArticle({
			...articleOf('left', '# The storm', 'It came. It “went” home at once.', '- Mole: down', '- Light: “dark”'),
			words: 13,
		}),
	).toMatchObject({
		words: 13,
		passages: 3,
		sentences: 4,
		wordsPerSentence: 3.5,
		quotedWords: 2,
		quotedShare: 2 / 13,
	});
});

test('holds for an article of list items, and for an empty one', () => {
	expect(measureArticle(articleOf('left', '- Mole')).wordsPerSentence).toBe(0);
	expect(measureArticle({ ...articleOf('left'), words: 0 })).toMatchObject({
		passages: 0,
		sentences: 0,
		wordsPerSentence: 0,
		quotedShare: 0,
	});
});

const counts: [string, number][] = [
	['', 0],
	['one', 1],
	['Iran-backed groups – and “others”', 4],
	['… 18:00 !', 1],
	['a\u00a0b', 2],
];
test.each(counts)('counts the words of `%s`', (text, words) => {
	expect(countWords(text)).toBe(words);
});
