import { describe, expect, test } from 'vitest';
import { makeAddresser } from '../../../src/directives/address-words';
import { pageTextOf } from '../../directives/show-found';

/** Makes the directive of the words between ⟦ and ⟧ in the element `p1` of a page; marks of a second place count as well. */
function directiveOf(marked: string): string {
	const html = marked.replace(/[⟦⟧]/g, '');
	const own = /id="p1">(.*?)<\/(?:p|li|h2)>/s.exec(marked)?.[1]?.replace(/<br>/g, ' ').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&') ?? ''; // prettier-ignore
	const places: [number, number][] = [];
	for (const [index, { 0: words, index: at }] of [...own.matchAll(/⟦([^⟧]*)⟧/g)].entries()) {
		const start = at - 2 * index;
		places.push([start, start + words.length - 2]);
	}
	return decodeURIComponent(makeAddresser(pageTextOf(html))('p1', places).directive);
}

const cases: [name: string, page: string, directive: string][] = [
	['words that stand once need nothing', '<p id="p1">The ⟦wind⟧ rose.</p>', ':~:text=wind'],
	[
		'words that stand before need what is behind them',
		'<p>The wind.</p><p id="p1">A ⟦wind⟧ rose.</p>',
		':~:text=wind,-rose',
	],
	[
		'words that a field of the page suggests need it too',
		'<input placeholder="Search the wind"><p id="p1">A ⟦wind⟧ rose.</p>',
		':~:text=wind,-rose',
	],
	['or what is before, where that is less', '<p>The wind rose.</p><p id="p1">A ⟦wind⟧ rose.</p>', ':~:text=A-,wind'],
	['or both', '<p>A wind fell. The wind rose. </p><p id="p1">A ⟦wind⟧ rose.</p>', ':~:text=A-,wind,-rose'],
	[
		'no more than it takes',
		'<p>the end of a wind</p><p id="p1">at the start of a ⟦wind⟧</p>',
		':~:text=start of a-,wind',
	],
	['words that stand behind count too', '<p id="p1">The ⟦wind⟧.</p><p>A wind.</p>', ':~:text=The-,wind'],
	['a title counts', '<h1>The wind</h1><p id="p1">A ⟦wind⟧.</p>', ':~:text=A-,wind'],
	[
		'a summary and what is folded away count',
		'<p id="p1">A ⟦wind⟧.</p><details><summary>wind</summary>the wind</details>',
		':~:text=A-,wind',
	],
	['a note that opens in a popover does not', '<p id="p1">A ⟦wind⟧.</p><div popover>the wind</div>', ':~:text=wind'],
	[
		'case, accents and quotation marks tell nothing apart',
		'<p>The Café’s</p><p id="p1">A ⟦cafe\'s⟧</p>',
		":~:text=A-,cafe's",
	],
	['twice in one passage, the first', '<p id="p1">The ⟦wind⟧ rose, the wind fell.</p>', ':~:text=wind,-rose'],
	['twice in one passage, the second', '<p id="p1">The wind rose, the ⟦wind⟧ fell.</p>', ':~:text=wind,-fell'],
	['at the start of a passage', '<p>Wind and rain.</p><p id="p1">⟦Wind⟧ and sun.</p>', ':~:text=Wind,-and sun'],
	['at the end of a passage', '<p>No wind.</p><p id="p1">Much ⟦wind.⟧</p>', ':~:text=Much-,wind.'],
	[
		'a whole passage that is there twice, by what follows',
		'<p>Wind.</p><p id="p1">⟦Wind.⟧</p><p>Rain fell.</p>',
		':~:text=Wind.,-Rain',
	],
	[
		'a word of a passage that is there twice has no address',
		'<p>No wind.</p><p id="p1">⟦No⟧ wind.</p><p>Rain fell.</p>',
		'',
	],
	['a word within a possessive', '<p id="p1">The ⟦harbour⟧’s light</p>', ':~:text=harbour,-’s'],
	['a part of a word', '<p id="p1">The ⟦harbour⟧s here</p>', ':~:text=harbour,-s'],
	['the inside of a word', '<p id="p1">The mid⟦summer⟧s here</p>', ':~:text=mid-,summer,-s'],
	['a part of a hyphenated word', '<p>an isle men</p><p id="p1">pro-⟦isle⟧ men</p>', ':~:text=pro--,isle'],
	['a number cut from a longer one', '<p id="p1">1,⟦200⟧ men</p>', ':~:text=1,-,200'],
	[
		'across a name and the mark of a note',
		'<p id="p1">by <a href="x">the ⟦Isle</a><button class="nt"></button>, west⟧ of it</p>',
		':~:text=Isle, west',
	],
	['signs that mean something', '<p id="p1">⟦A & B, up-to 5%⟧</p>'.replace('&', '&amp;'), ':~:text=A & B, up-to 5%'],
	['quotation marks at the ends', '<p id="p1">said ⟦“no wind”⟧ and</p>', ':~:text=“no wind”'],
	['from right to left', '<p>بحر هادئ</p><p id="p1">بحر أزرق ⟦بحر⟧ أسود</p>', ':~:text=بحر,-أسود'],
	[
		'many words by the first and the last',
		'<p id="p1">⟦one two three four five six seven eight nine ten⟧</p>',
		':~:text=one two,nine ten',
	],
	['many words, more of the first where it takes more', '<p>one two three</p><p id="p1">⟦one two three four five six seven eight nine ten⟧</p>', ':~:text=one two three four,nine ten'], // prettier-ignore
	['many words, more of the last where they end twice', '<p id="p1">⟦one two three nine ten five six seven eight nine ten⟧</p>', ':~:text=one two,eight nine ten'], // prettier-ignore
	['words across a line break', '<p id="p1">a ⟦one two<br>three⟧ four</p>', ':~:text=one,three'],
	['several places', '<p>wind</p><p id="p1">A ⟦wind⟧ and ⟦rain⟧</p>', ':~:text=wind,-and&text=rain'],
	['nothing but signs', '<p id="p1">one ⟦—⟧ two</p>', ''],
	['no blanks at the ends', '<p id="p1">one⟦ two ⟧three</p>', ':~:text=two'],
];

describe('a directive has the fewest words with which the place is found, and no other', () => {
	test.each(cases)('%s', (_, page, directive) => {
		expect(directiveOf(page)).toBe(directive);
	});
});

test('an element that is not there, and words beyond its end, have no directive', () => {
	const addresser = makeAddresser(pageTextOf('<p id="p1">one two</p>'));
	expect(addresser('p2', [[0, 3]])).toEqual({ directive: '', found: 0, asked: 1 });
	expect(addresser('p1', [[0, 3], [40, 44]])).toEqual({ directive: ':~:text=one', found: 1, asked: 2 }); // prettier-ignore
});
