import { expect, test } from 'vitest';
import { markWords, replaceMarks } from '../../../src/directives/words-in-text';

const directiveOf = (path: string, id: string, [start, end]: readonly [number, number]): Promise<string> =>
	Promise.resolve(end > 99 ? '' : `:~:text=${path.length}%20${id},${start}-${end}`);

test.each([
	[
		'an address',
		`see https://x.org/a/articles/left/#p3${markWords(12, 40)}.`,
		'see https://x.org/a/articles/left/#p3:~:text=15%20p3,12-40.',
	],
	[
		'an address in BibTeX',
		`articles/left/\\#p3${markWords(12, 40)}}`,
		'articles/left/\\#p3:{\\textasciitilde}:text=15\\%20p3,12-40}',
	],
	['words that nothing leads to', `articles/left/#h1${markWords(0, 100)}`, 'articles/left/#h1'],
	['a text without marks', 'articles/left/#p3', 'articles/left/#p3'],
])('writes the directive behind %s', async (_, marked, expected) => {
	expect(await replaceMarks(marked, directiveOf)).toBe(expected);
});
