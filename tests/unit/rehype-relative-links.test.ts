import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { rehypeRelativeLinks } from '../../src/markdown/rehype-relative-links';

function rewrite(html: string, toRoot: string, fragment = true): string {
	return String(rehype().data('settings', { fragment }).use(rehypeRelativeLinks, { toRoot }).processSync(html));
}

const cases: { name: string; html: string; expected?: string; toRoot?: string }[] = [
	{ name: 'a page', html: '<a href="/points/">Points</a>', expected: '<a href="../../points/">Points</a>' },
	{
		name: 'a page with a query and a fragment',
		html: '<a href="/search/?q=/a#p1"></a>',
		expected: '<a href="../../search/?q=/a#p1"></a>',
	},
	{ name: 'the start page', html: '<a href="/"></a>', expected: '<a href="../../"></a>' },
	{ name: 'the start page, from itself', html: '<a href="/"></a>', toRoot: './', expected: '<a href="./"></a>' },
	{
		name: 'a page, from the start page',
		html: '<a href="/points/"></a>',
		toRoot: './',
		expected: '<a href="./points/"></a>',
	},
	{
		name: 'the start page, where the way to it is empty',
		html: '<a href="/"></a>',
		toRoot: '',
		expected: '<a href="./"></a>',
	},
	{
		name: 'a page, where the way to the start is a folder of the host',
		html: '<a href="/points/"></a>',
		toRoot: '/base/',
		expected: '<a href="/base/points/"></a>',
	},
	{
		name: 'an image and a script',
		html: '<img src="/a.png"><script src="/b.js"></script>',
		expected: '<img src="../../a.png"><script src="../../b.js"></script>',
	},
	{
		name: 'a page that leads on',
		html: '<meta http-equiv="refresh" content="0; url=/points/tug/">',
		expected: '<meta http-equiv="refresh" content="0; url=../../points/tug/">',
	},
	{
		name: 'a page that leads to another host, left as it is',
		html: '<meta http-equiv="refresh" content="0; url=//example.org/">',
	},
	{ name: 'a form', html: '<form action="/search/"></form>', expected: '<form action="../../search/"></form>' },
	{ name: 'a poster', html: '<video poster="/a.png"></video>', expected: '<video poster="../../a.png"></video>' },
	{
		name: 'a preview image',
		html: '<meta property="og:image" content="/a.png">',
		expected: '<meta property="og:image" content="../../a.png">',
	},
	{
		name: 'a title that starts as an address does, left as it is',
		html: '<meta property="og:title" content="/a/b or not">',
	},
	{ name: 'a description that does, left as it is', html: '<meta name="description" content="/points/ and more">' },
	{
		name: 'a link within a drawing',
		html: '<svg><a href="/points/"><path d="M0 0"></path></a></svg>',
		expected: '<svg><a href="../../points/"><path d="M0 0"></path></a></svg>',
	},
	{
		name: 'an old link within a drawing',
		html: '<svg><use xlink:href="/a.svg#b"></use></svg>',
		expected: '<svg><use xlink:href="../../a.svg#b"></use></svg>',
	},
	{
		name: 'a template',
		html: '<template><a href="/points/"></a></template>',
		expected: '<template><a href="../../points/"></a></template>',
	},
	{
		name: 'a template in a template',
		html: '<template><p><template><img src="/a.png"></template></p></template>',
		expected: '<template><p><template><img src="../../a.png"></template></p></template>',
	},
	{ name: 'an address of another host, left as it is', html: '<a href="//example.org/a"></a>' },
	{ name: 'an address with a scheme, left as it is', html: '<a href="https://example.org/a"></a>' },
	{ name: 'a fragment, left as it is', html: '<a href="#p1"></a>' },
	{
		name: 'a relative address, left as it is',
		html: '<a href="./points/"></a><a href="../"></a><a href="points/"></a>',
	},
	{ name: 'no address, left as it is', html: '<a href=""></a><a></a>' },
	{ name: 'an address in the text, left as it is', html: '<p title="/a">/points/</p>' },
];

test.each(cases)('rewrites $name', ({ html, toRoot = '../../', expected = html }) => {
	expect(rewrite(html, toRoot)).toBe(expected);
});

test('tells the scripts of a page where the site starts', () => {
	expect(rewrite('<!doctype html><html lang="en"><head></head><body></body></html>', '../', false)).toBe(
		'<!doctype html><html lang="en" data-base="../"><head></head><body></body></html>',
	);
});
