import { describe, expect, test } from 'vitest';
import { textDirectives } from '../../../src/search/text-directives';

const passage = 'The wind rose. The wind (from the north) fell, and Omar’s wind-mill stood.';

describe('words of a passage are told apart', () => {
	test.each<[what: string, ranges: [number, number][], others: string[], directives: string]>([
		['with nothing to mark', [], [], ''],
		['by the words before them', [[19, 23]], [], ':~:text=rose.%20The-,wind'],
		['by the words behind them where none stand before', [[0, 3]], [], ':~:text=The,-wind%20rose.'],
		['by more words where two are not enough', [[19, 23]], ['It rose. The wind fell.'], ':~:text=wind rose. The-,wind'],
		['by words on both sides where those before are few', [[4, 8]], ['The wind rose. And the wind fell.'], ':~:text=The-,wind,-rose. The'],
		['with the whole word, as a browser finds only whole words', [[52, 56]], [], ':~:text=fell, and-,Omar’s'],
		[
			'each by itself',
			[
				[4, 8],
				[34, 39],
			],
			[],
			':~:text=The-,wind,-rose.&text=(from the-,north',
		],
	])('%s', (_, ranges, others, directives) => {
		expect(decodeURIComponent(textDirectives(passage, ranges, others))).toBe(decodeURIComponent(directives));
	});

	test('never more than a few', () => {
		const ranges = Array.from({ length: 30 }, (_, index): [number, number] => [index, index + 1]);
		expect(textDirectives('a '.repeat(40), ranges, []).split('text=').length - 1).toBe(6);
	});

	test('what means something in a directive is written as a code', () => {
		expect(textDirectives('one-two, three & four', [[4, 7]], [])).toBe(':~:text=one%2D-,two,-%2C');
	});
});
