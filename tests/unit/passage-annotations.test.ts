import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { numberLink, passageNumber } from '../../src/components/article/passage-annotations';

test('a paragraph has a number, a heading has none', () => {
	expect(['p1', 'p12', 'h1'].map(passageNumber)).toEqual(['1', '12', '']);
});

test('the number of a passage is a link to the passage, wherever it stands', () => {
	expect(toHtml(numberLink('p3', 'LEFT passage 3'))).toBe(
		'<a class="no" href="#p3" data-n="3" aria-label="LEFT passage 3"></a>',
	);
	expect(toHtml(numberLink('p3', 'LEFT passage 3', 'left-'))).toBe(
		'<a class="no" href="#left-p3" data-n="3" aria-label="LEFT passage 3"></a>',
	);
	expect(numberLink('h1', 'LEFT')).toEqual([]);
});
