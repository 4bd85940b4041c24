import { createHash } from 'node:crypto';
import { rehype } from 'rehype';
import { describe, expect, test } from 'vitest';
import { rehypeContentSecurity } from '../../../src/markdown/rehype-content-security';

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function secure(html: string): string {
	return String(rehype().use(rehypeContentSecurity).processSync(html)).replaceAll('&#x27;', "'");
}

function page(head: string, body = ''): string {
	return secure(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}

/** Gives a directive of the policy of a page. */
function directive(html: string, name: string): string | undefined {
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
	return policy?.split('; ').find((one) => one.startsWith(`${name} `));
}

test('a page without script and style allows none', () => {
	expect(page('<meta charset="utf-8"><title>T</title>')).toBe(
		`<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'"><title>T</title></head><body></body></html>`,
	);
});

test('a hash that others computed is the one given', () => {
	// The example of https://www.w3.org/TR/CSP3/#external-hash: `alert('Hello, world.');`.
	expect(directive(page(`<script>alert('Hello, world.');</script>`), 'script-src')).toBe(
		`script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='`,
	);
});

describe('scripts', () => {
	const cases: [string, string, string[]][] = [
		['one of the page', '<script>a()</script>', [hash('a()')]],
		['a module', '<script type="module">a()\n</script>', [hash('a()\n')]],
		['line ends as a browser reads them', '<script>a()\r\nb()</script>', [hash('a()\nb()')]],
		['one that is there twice, once', '<script>a()</script><script>a()</script>', [hash('a()')]],
		['speculation rules', '<script type="speculationrules">{}</script>', [hash('{}')]],
		['one with an address, which `self` allows', '<script src="a.js"></script>', []],
		['data, which does not act', '<script type="application/ld+json">{}</script>', []],
		['one in a template', '<template><script>a()</script></template>', [hash('a()')]],
	];
	test.each(cases)('%s', (_, html, hashes) => {
		expect(directive(page('', html), 'script-src')).toBe(["script-src 'self'", ...hashes].join(' '));
	});
	const modules: [string, string, string][] = [
		[
			'modules are one, in the head, each with names of its own, run before the page is painted',
			'<script type="module">var a=1</script><p>T</p><script type="module">var a=import("b.js")</script>',
			'<script type="module" blocking="render">(()=>{var a=1})();(()=>{var a=import("b.js")})();</script></head><body><p>T</p></body>',
		],
		[
			'a single one is as it was',
			'<script type="module">a()</script><p>T</p>',
			'<script type="module" blocking="render">a()</script></head><body><p>T</p></body>',
		],
		[
			'one that takes from another file stays where it is',
			'<script type="module">import{a}from"./a.js";a()</script><p>T</p>',
			'</head><body><script type="module">import{a}from"./a.js";a()</script><p>T</p></body>',
		],
		[
			'and so does one that waits, and one with an address',
			'<script type="module">await a()</script><script type="module" src="a.js"></script>',
			'</head><body><script type="module">await a()</script><script type="module" src="a.js"></script></body>',
		],
	];
	test.each(modules)('%s', (_, html, secured) => {
		expect(page('', html)).toContain(secured);
	});
	test('WebAssembly is allowed where the engine of search runs, and only there', () => {
		expect(directive(page('', '<search-page></search-page>'), 'script-src')).toBe(
			"script-src 'self' 'wasm-unsafe-eval'",
		);
	});
});

describe('styles', () => {
	test('by the hash of all of them, made one', () => {
		expect(directive(page('<style>p { margin: 0 }</style><style>a {}</style>'), 'style-src')).toBe(
			`style-src 'self' ${hash('p { margin: 0 }a {}')}`,
		);
	});
	test.each([
		[
			'of pages of names, where a script reads these for a card',
			'<a class="n" href="names/a/">A</a>',
			[hash('.card {}')],
		],
		['of no page of names, where none is read', '<a class="nav" href="names/a/">A</a>', []],
	])('%s', (_, html, hashes) => {
		const secured = rehype()
			.use(rehypeContentSecurity, { nameStyles: new Set(['.card {}']) })
			.processSync(html);
		expect(directive(String(secured).replaceAll('&#x27;', "'"), 'style-src')).toBe(
			["style-src 'self'", ...hashes].join(' '),
		);
	});
	test('a style attribute stops the build, since browsers would not read it', () => {
		expect(() => page('', '<p style="color: red">')).toThrow(
			'`<p style="color: red">` would be ignored: no style attribute has a hash.',
		);
	});
});
