import { expect, test } from 'vitest';
import { parseDirectives } from '../../../src/directives/write-directive';
import { directiveCases } from '../../directives/directive-cases';
import { findAll, pageTextOf, showFound } from '../../directives/show-found';

test.each(directiveCases)('finds or does not find $name', ({ html, directive, marked }) => {
	const page = pageTextOf(html);
	for (const browser of ['chromium', 'firefox'] as const) {
		const expected = typeof marked === 'string' ? marked : marked[browser];
		expect(findAll(html, `text=${directive}`, browser).map((found) => showFound(page, found))).toEqual([expected]);
	}
});

test('each directive of several is looked for by itself', () => {
	const html = '<p>one two</p><p>three</p>';
	expect(findAll(html, 'text=three&text=four&text=one', 'chromium')).toEqual([[6, 11], undefined, [0, 3]]);
	expect(parseDirectives('#p1:~:text=three&other=4&text=one')).toHaveLength(2);
});
