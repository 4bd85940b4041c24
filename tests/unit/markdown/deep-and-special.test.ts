import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { findDeepLine } from '../../../src/markdown/find-deep-line';
import { hasSpecialParts } from '../../../src/markdown/has-special-parts';

test.each([
	['<p>Words <em>with</em> <a href="#x">a link</a>.</p>', false],
	['<ul><li>One<ul><li>Two</li></ul></li></ul>', false],
	['<p class="lead">One</p>', false],
	['<ol><li>One</li></ol>', true],
	['<blockquote><p>Theirs</p></blockquote>', true],
	['<pre>x</pre>', true],
	['<p>A <code>word</code></p>', true],
	['<table><tr><td>1</td></tr></table>', true],
	['<aside data-note="1"><p>Note</p></aside>', true],
	['<p class="verse">One<br>two</p>', true],
	['<p><span class="image">A clock</span></p>', true],
	['<ul><li><p>One</p><p>two</p></li></ul>', true],
])('of %s it is %s that it has parts that few texts have', (html, isSpecial) => {
	expect(hasSpecialParts(fromHtml(html, { fragment: true }))).toBe(isSpecial);
});

const deep = 101;
test.each([
	['plain text', 'One\n\ntwo [three](four) *five*', undefined],
	['a hundred quotations', '> '.repeat(100), undefined],
	['more quotations', `one\n${'> '.repeat(deep)}x`, 2],
	['more lists', `${'- '.repeat(deep)}x`, 1],
	['more numbered lists', `${'1. '.repeat(deep)}x`, 1],
	['quotations and lists together', `${'> - '.repeat(51)}x`, 1],
	['a dash that starts no list', '-'.repeat(300), undefined],
	['an item set in very far', `${' '.repeat(401)}- x`, 1],
	['an item set in by tabs', `${'\t'.repeat(deep)}- x`, 1],
	['words set in very far', `${' '.repeat(401)}x`, undefined],
	['more elements', `${'<div>'.repeat(50)}\n${'<div>'.repeat(51)}`, 2],
	['elements that end again', '<div></div>'.repeat(300), undefined],
	['elements that may go without an end', '<br>'.repeat(300) + '<p>'.repeat(300), undefined],
	['a comparison of numbers', '1 < 2 '.repeat(300), undefined],
	['more brackets', `${'['.repeat(deep)}x`, 1],
	['brackets that close again', '[x]'.repeat(300), undefined],
	['brackets on lines of their own', `${'['.repeat(60)}\n${'['.repeat(60)}`, undefined],
	['closing brackets alone do not make room', `${']'.repeat(300)}${'['.repeat(deep)}`, 1],
	['a run of stars', '*'.repeat(200), 1],
	['a shorter one', '*'.repeat(199), undefined],
	['a mixed run', '*_'.repeat(100), 1],
])('of %s the first line that is too deep is found', (_, markdown, line) => {
	expect(findDeepLine(markdown)).toBe(line);
});
