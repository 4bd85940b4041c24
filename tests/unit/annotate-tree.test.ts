import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { renderAnnotated, type PassageAnnotations } from '../../src/markdown/annotate-tree';
import { parseArticle } from '../../src/markdown/parse-article';

async function treeOf(markdown: string): Promise<Root> {
	return (await parseArticle({ markdown, lang: 'en' })).tree;
}

const marked = (id: string): PassageAnnotations => ({
	before: [h('b', `before ${id}`)],
	after: [h('i', `after ${id}`)],
});

test('frames a heading and a paragraph', async () => {
	const html = renderAnnotated(await treeOf('# Storm\n\nIt rained.'), { annotate: marked });
	expect(html).toMatchInlineSnapshot(`
		"<div class="passage"><b>before h1</b><h1 id="h1"><span id="h1s1">Storm</span></h1><i>after h1</i></div>
		<div class="passage"><b>before p1</b><p id="p1"><span id="p1s1">It rained.</span></p><i>after p1</i></div>"
	`);
});

test('puts what it adds inside a list item, around its own words, before the lists in it', async () => {
	const html = renderAnnotated(await treeOf('3. Outer *words*\n   - Inner words'), { annotate: marked });
	expect(html).toMatchInlineSnapshot(`
		"<ol start="3">
		<li data-mark="3." class="passage"><b>before p1</b><span id="p1"><span id="p1s1">Outer <em>words</em></span></span><i>after p1</i><ul>
		<li class="passage"><b>before p2</b><span id="p2"><span id="p2s1">Inner words</span></span><i>after p2</i></li>
		</ul>
		</li>
		</ol>"
	`);
});

test('frames the paragraphs of a loose list item, and those of a quotation', async () => {
	const html = renderAnnotated(await treeOf('- One.\n\n  Two.\n\n> Three.'), { annotate: marked });
	expect(html).toMatchInlineSnapshot(`
		"<ul>
		<li>
		<div class="passage"><b>before p1</b><p id="p1"><span id="p1s1">One.</span></p><i>after p1</i></div>
		<div class="passage"><b>before p2</b><p id="p2"><span id="p2s1">Two.</span></p><i>after p2</i></div>
		</li>
		</ul>
		<blockquote>
		<div class="passage"><b>before p3</b><p id="p3"><span id="p3s1">Three.</span></p><i>after p3</i></div>
		</blockquote>"
	`);
});

test('puts what it adds to a row of a table into its first cell, and into a row of its own behind it', async () => {
	const table = '| Boat | Men |\n| --- | --- |\n| Suhayl | 11 |\n|  |  |';
	expect(renderAnnotated(await treeOf(table), { prefix: 'left-', annotate: marked })).toMatchInlineSnapshot(`
		"<table><thead>
		<tr id="left-p1" class="passage"><th><b>before p1</b><span id="left-p1s1">Boat</span></th> <th><span>Men</span></th></tr><tr class="beside"><td colspan="2"><i>after p1</i></td></tr>
		</thead><tbody>
		<tr id="left-p2" class="passage"><td><b>before p2</b><span id="left-p2s1">Suhayl</span></td> <td><span>11</span></td></tr><tr class="beside"><td colspan="2"><i>after p2</i></td></tr>
		<tr><td></td><td></td></tr>
		</tbody></table>"
	`);
	const before = (id: string): PassageAnnotations => ({ before: [h('b', { dataOf: id })] });
	expect(renderAnnotated(await treeOf(table), { annotate: before })).toMatchInlineSnapshot(`
		"<table><thead>
		<tr id="p1" class="passage"><th><b data-of="p1"></b><span id="p1s1">Boat</span></th> <th><span>Men</span></th></tr>
		</thead><tbody>
		<tr id="p2" class="passage"><td><b data-of="p2"></b><span id="p2s1">Suhayl</span></td> <td><span>11</span></td></tr>
		<tr><td></td><td></td></tr>
		</tbody></table>"
	`);
});

test('adds nothing to what is no passage', async () => {
	expect(renderAnnotated(await treeOf('---\n\n&nbsp;\n\n<br>'), { annotate: marked })).not.toContain('before');
});

test('lets nothing into a passage that would be copied with its words', async () => {
	const tree = await treeOf('It rained on the mole.');
	const added = (element: Element): string =>
		renderAnnotated(tree, { annotate: () => ({ inserts: [{ offset: 9, element }] }) });
	expect(added(h('button.nt', { dataN: '3' }))).toBe(
		'<div class="passage"><p id="p1"><span id="p1s1">It rained<button class="nt" data-n="3"></button> on the mole.</span></p></div>',
	);
	expect(() => added(h('sup', ['3']))).toThrow(
		'What is added within `p1` has words of its own: draw them by the style sheet.',
	);
	const layers = [[{ start: 0, end: 2, wrap: (children: Element['children']) => h('mark', [...children, '*']) }]];
	expect(() => renderAnnotated(tree, { annotate: () => ({ layers }) })).toThrow('has words of its own');
});

test('asks for each passage once, in reading order, and passes over what is none', async () => {
	const asked: string[] = [];
	renderAnnotated(await treeOf('# One\n\n&nbsp;\n\nTwo.\n\n- Three\n  - Four\n\n---\n\nFive.'), {
		annotate: (id) => {
			asked.push(id);
			return {};
		},
	});
	expect(asked).toEqual(['h1', 'p1', 'p2', 'p3', 'p4']);
});

describe('layers', () => {
	test('are wrapped one within the other, the last innermost, across sentences', async () => {
		const html = renderAnnotated(await treeOf('Storm *Rimah* came. It rained.'), {
			annotate: () => ({
				layers: [
					[{ start: 6, end: 22, wrap: (children) => h('mark', children) }],
					[
						{ start: 0, end: 11, wrap: (children) => h('a', { href: '/names/rimah/' }, children) },
						{ start: 18, end: 20, wrap: (children) => h('a', { href: '/names/it/' }, children) },
					],
				],
			}),
		});
		expect(html).toMatchInlineSnapshot(
			`"<div class="passage"><p id="p1"><span id="p1s1"><a href="/names/rimah/">Storm </a><mark><a href="/names/rimah/"><em>Rimah</em></a> came.</mark></span><mark> </mark><span id="p1s2"><mark><a href="/names/it/">It</a> r</mark>ained.</span></p></div>"`,
		);
	});

	test('of a list item reach its own words and not the list in it', async () => {
		const html = renderAnnotated(await treeOf('- Outer\n  - Inner'), {
			annotate: (id) => ({
				layers: [[{ start: 0, end: 99, wrap: (children) => h('mark', { dataOf: id }, children) }]],
			}),
		});
		expect(html).toMatchInlineSnapshot(`
			"<ul>
			<li class="passage"><span id="p1"><mark data-of="p1"><span id="p1s1">Outer</span></mark></span><ul>
			<li class="passage"><span id="p2"><mark data-of="p2"><span id="p2s1">Inner</span></mark></span></li>
			</ul>
			</li>
			</ul>"
		`);
	});
});

describe('a prefix', () => {
	test('goes before the ids of passages and sentences, list items too', async () => {
		const html = renderAnnotated(await treeOf('# Storm\n\nIt rained.\n\n- An item'), {
			prefix: 'left-',
			annotate: () => ({}),
		});
		expect([...html.matchAll(/id="(.+?)"/g)].map(([, id]) => id)).toEqual([
			'left-h1',
			'left-h1s1',
			'left-p1',
			'left-p1s1',
			'left-p2',
			'left-p2s1',
		]);
	});

	test('goes into links within the article, and into no others', async () => {
		const markdown = '[here](#p1), [there](/about/#p1), [elsewhere](https://example.org/#p1)';
		const html = renderAnnotated(await treeOf(markdown), { prefix: 'left-', annotate: () => ({}) });
		expect([...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href)).toEqual([
			'#left-p1',
			'/about/#p1',
			'https://example.org/#p1',
		]);
	});

	test('goes into what the words of a layer are labelled, described and controlled by', async () => {
		const html = renderAnnotated(await treeOf('It rained.'), {
			prefix: 'left-',
			annotate: () => ({
				layers: [
					[
						{
							start: 0,
							end: 2,
							wrap: (children) =>
								h('i', { ariaLabelledBy: 'p1 p2', ariaDescribedBy: 'p3', ariaControls: 'p4' }, children),
						},
					],
				],
			}),
		});
		expect(html).toContain(
			'<i aria-labelledby="left-p1 left-p2" aria-describedby="left-p3" aria-controls="left-p4">It</i>',
		);
	});

	test('leaves what stands before and after a passage as it is', async () => {
		const html = renderAnnotated(await treeOf('It rained.'), {
			prefix: 'left-',
			annotate: (id) => ({ before: [h('a', { href: `#left-${id}` })], after: [h('a', { href: '#right-p7' })] }),
		});
		expect([...html.matchAll(/href="(.*?)"/g)].map(([, href]) => href)).toEqual(['#left-p1', '#right-p7']);
	});
});

test('leaves the tree as it was', async () => {
	const tree = await treeOf('# Storm\n\nIt *rained*.\n\n- An item');
	renderAnnotated(tree, { prefix: 'left-', annotate: marked });
	expect(tree).toEqual(await treeOf('# Storm\n\nIt *rained*.\n\n- An item'));
});
