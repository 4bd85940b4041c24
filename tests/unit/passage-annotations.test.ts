import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { nameLinks, noteMarks, numberLink, passageNumber } from '../../src/components/passage-annotations';
import { CrossReferences } from '../../src/comparison/cross-references';
import { insertAt, wrapTextRanges } from '../../src/markdown/text-ranges';
import { articleOf, comparisonOf, nameOf, quoteOf } from './small-texts';

test('a paragraph has a number, a heading has none', () => {
	expect(['p1', 'p12', 'h1'].map(passageNumber)).toEqual(['1', '12', '']);
});

test('the number of a passage is a link to the passage, wherever it stands', () => {
	expect(toHtml(numberLink('p3', 'LEFT'))).toBe('<a class="no" href="#p3" data-n="3" aria-label="LEFT passage 3"></a>');
	expect(toHtml(numberLink('p3', 'LEFT', 'left-'))).toBe('<a class="no" href="#left-p3" data-n="3" aria-label="LEFT passage 3"></a>');
	expect(numberLink('h1', 'LEFT')).toEqual([]);
});

const articles = [articleOf('left', 'Captain Orr steered. Orr slept.'), articleOf('right', 'Nobody steered.')];
const show = (ranges: Parameters<typeof wrapTextRanges>[1]): string =>
	toHtml({ type: 'root', children: wrapTextRanges([{ type: 'text', value: 'Captain Orr steered. Orr slept.' }], ranges) });

test('names are links to their pages', () => {
	const refs = new CrossReferences(comparisonOf(articles, { names: [nameOf('orr', articles, 'Orr')] }));
	expect(show(nameLinks(refs, 'left', 'p1'))).toBe(
		'Captain <a class="n" href="/names/orr/">Orr</a> steered. <a class="n" href="/names/orr/">Orr</a> slept.',
	);
	expect(nameLinks(refs, 'right', 'p1')).toEqual([]);
});

test('notes stand behind their words, in the order of the notes, and never inside a name', () => {
	const note = (id: string, kind: 'sic' | 'gloss', exact: string) => ({
		id,
		kind,
		body: 'So.',
		evidence: [quoteOf(articles, 'left', exact)],
	});
	const refs = new CrossReferences(
		comparisonOf(articles, {
			names: [nameOf('captain-orr', articles, 'Captain Orr')],
			notes: [note('b', 'gloss', 'slept'), note('a', 'sic', 'Captain'), note('c', 'gloss', 'Orr steered')],
		}),
	);
	const marks = noteMarks(refs, 'left', 'p1');
	expect(marks.map(({ offset, element }) => [offset, element.properties['ariaLabel']])).toEqual([
		[30, 'Note on “slept”: what this refers to'],
		[11, 'Note on “Captain”: so in the source'],
		[19, 'Note on “Orr steered”: what this refers to'],
	]);
	const linked = wrapTextRanges([{ type: 'text', value: 'Captain Orr steered. Orr slept.' }], nameLinks(refs, 'left', 'p1'));
	const withMark = insertAt(
		linked,
		marks[1]?.offset ?? 0,
		marks[1]?.element ?? { type: 'element', tagName: 'b', properties: {}, children: [] },
	);
	expect(toHtml({ type: 'root', children: withMark })).toBe(
		'<a class="n" href="/names/captain-orr/">Captain Orr</a><button class="nt" type="button" popovertarget="note-a" data-kind="sic" aria-label="Note on “Captain”: so in the source"></button> steered. Orr slept.',
	);
});
