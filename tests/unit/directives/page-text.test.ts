import { expect, test } from 'vitest';
import { pageTextOf } from '../../directives/show-found';

const cases: [name: string, html: string, blocks: string[]][] = [
	['white space folded as shown', '<p> one\n  two </p>\n<p>three</p>', ['one two', 'three']],
	['elements within a line', '<p>o<em>n</em>e <a href="x">two</a><button></button>, three</p>', ['one two, three']],
	['blanks of two elements once', '<p>one <em> two</em></p>', ['one two']],
	['a line break', '<p>one<br>two</p>', ['one', 'two']],
	['lines as they stand in what is set as it is', '<pre>one  two\nthree</pre>', ['one  two', 'three']],
	['a list item with a list in it', '<ul><li>one<ul><li>two</li></ul></li></ul>', ['one', 'two']],
	['cells', '<table><tr><th>one</th><td>two</td></tr></table>', ['one', 'two']],
	['what is folded away', '<details><summary>one</summary>two</details>', ['one', 'two']],
	['nothing that is not rendered', '<script>a</script><style>b</style><template>c</template><p hidden>d</p><div popover>e</div><dialog>f</dialog>g', ['g']], // prettier-ignore
	['what waits to be found', '<p hidden="until-found">one</p>', ['one']],
	[
		'what a field holds, and not what it offers',
		'<input value="one"><select><option>two</option></select><textarea>three</textarea>',
		['one', 'three'],
	],
	['no suggestion of a field', '<p>one</p><input placeholder="two"><p>three</p>', ['one', 'three']],
	['no title and no head', '<html><head><title>one</title></head><body>two</body></html>', ['two']],
	['the letters of a picture', '<svg><title>one</title><text>two</text></svg>', ['two']],
];

test.each(cases)('reads %s', (_, html, blocks) => {
	expect(pageTextOf(html).blocks.map(({ text }) => text)).toEqual(blocks);
});

test('places are counted in characters other than white space', () => {
	const page = pageTextOf('<p>one two</p><p id="a"> three<br>four</p>');
	expect(page.blocks.map(({ start }) => start)).toEqual([0, 6, 11]);
	expect(page.elements.get('a')).toEqual({ text: 'three four', start: 6, breaks: [5] });
});
