import { expect, test } from 'vitest';
import { exactWords } from '../../src/components/quotes/exact-words';

test('a link to exact words says where they are', () => {
	expect(exactWords({ article: 'one', passage: 'p2', start: 3, end: 9 })).toEqual({
		href: '/articles/one/#p2',
		'data-words': '3-9',
	});
});

test('further words of the passage go along', () => {
	expect(exactWords({ article: 'one', passage: 'p2', start: 3, end: 9 }, [{ start: 12, end: 14 }])['data-words']).toBe(
		'3-9 12-14',
	);
});
