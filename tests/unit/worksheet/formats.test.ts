import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/browser/worksheet/files';
import { viewWorksheet } from '../../../src/views/worksheet';
import { writeAnnotations } from '../../../src/worksheet/annotations';
import { importItems } from '../../../src/worksheet/check-items';
import { writeCsv } from '../../../src/worksheet/csv';
import type { Item } from '../../../src/worksheet/item';
import { addItem, LONGEST_NOTE, parseItem } from '../../../src/worksheet/item';
import { writeMarkdown } from '../../../src/worksheet/markdown';
import { CrossReferences } from '../../../src/comparison/cross-references';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, pointOf } from '../small-texts';

const SITE = 'https://example.org/pair/';
const articles = [
	articleOf('left', 'The 🚢 “tug” sank, # and *so* on. It is lost.', '=1+1, said the log; =1+1 again.'),
	articleOf('right', 'The tug is lost.'),
];
const comparison = comparisonOf(articles, { points: [pointOf('loss', articles, { left: ['sank'], right: ['lost'] })] });
const data = viewWorksheet({ comparison, refs: new CrossReferences(comparison), words: en });

const point: Item = {
	type: 'point',
	id: 'loss',
	done: true,
	flag: false,
	note: 'First line\n\n- [x] not a mark\n> nor a quote\n## nor a head\\',
};
const words: Item = {
	type: 'words',
	article: 'left',
	passage: 'p1',
	start: 4,
	end: 12,
	exact: '🚢 “tug”',
	done: false,
	flag: true,
	note: '=SUM(A1), "x"',
};
const formula: Item = {
	type: 'words',
	article: 'left',
	passage: 'p2',
	start: 20,
	end: 24,
	exact: '=1+1',
	done: true,
	flag: true,
	note: '',
};
const items = [point, words, formula];

const forms = {
	Markdown: (list: readonly Item[]) => writeMarkdown(list, data, SITE),
	CSV: (list: readonly Item[]) => writeCsv(list, data),
	'Web Annotations': (list: readonly Item[]) => writeAnnotations(list, data, SITE),
};

/** Notes as people write them: lines without blanks at their ends, none empty at the ends of the note. */
const note = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) =>
	text
		.replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.trim(),
);

describe.each(Object.entries(forms))('a worksheet as %s', (_, write) => {
	test('comes back whole', () => {
		expect(readFile(write(items), data)).toEqual(items);
	});

	test('comes back whole, whatever the notes', () => {
		fc.assert(
			fc.property(fc.array(note, { maxLength: 3 }), fc.boolean(), fc.boolean(), (notes, done, flag) => {
				const noted = notes.map((text, index) => ({ ...(items[index] ?? point), note: text, done, flag }));
				expect(readFile(write(noted), data) ?? []).toEqual(noted);
			}),
		);
	});
});

test('no cell of the table starts a formula, and another reader of CSV reads it', () => {
	const rows = parse<Record<string, string>>(writeCsv(items, data), { bom: true, columns: true });
	expect(rows.map(({ exact, note: own }) => [exact, own])).toEqual([
		['', point.note.startsWith('-') ? `'${point.note}` : point.note],
		['🚢 “tug”', `'=SUM(A1), "x"`],
		[`'=1+1`, ''],
	]);
});

describe('a file that is brought in', () => {
	const read = (text: string) => importItems([], readFile(text, data) ?? [], data);

	test.each([
		['a point that there is not', writeCsv([{ ...point, id: 'gone' }], data), { unknown: 1 }],
		['words that stand nowhere', writeCsv([{ ...words, exact: 'drowned!' }], data), { unknown: 1 }],
		['words whose offsets are not theirs', writeCsv([words], data).replace(',4,12,', ',4,11,'), { shape: 1 }],
		['a passage that there is not', writeMarkdown([{ ...words, passage: 'p9' }], data, SITE), { unknown: 1 }],
		['a heading that leads nowhere', '## [a](javascript:alert(1))\n\n- [x] done\n', { shape: 1 }],
		[
			'annotations of something else',
			'{"items":[{"type":"Annotation","target":"https://example.com/"}, 7, null]}',
			{ shape: 3 },
		],
	])('leaves out %s, and says so', (_, text, leftOut) => {
		expect(read(text)).toEqual({ items: [], added: 0, leftOut });
	});

	test('finds words again where their offsets have moved', () => {
		const moved = { ...words, start: 0, end: 8 };
		expect(importItems([], [moved], data).items).toEqual([words]);
	});

	test('does not guess between words that stand twice', () => {
		expect(importItems([], [{ ...formula, start: 1, end: 5 }], data).leftOut).toEqual({ unknown: 1 });
	});

	test('adds its note to what is kept already', () => {
		const {
			items: joined,
			added,
			leftOut,
		} = importItems([{ ...point, done: false, note: 'mine' }], [{ ...point, note: 'theirs' }], data);
		expect([joined, added, leftOut]).toEqual([[{ ...point, note: 'mine\ntheirs' }], 0, { twice: 1 }]);
	});

	test.each(['', '<script>alert(1)</script>', '{"a"', 'a,b\n1,2\n', '# Only a title\n'])(
		'is none where it is %j',
		(text) => {
			expect(readFile(text, data)).toBeUndefined();
		},
	);
});

test.each([
	null,
	7,
	[],
	{},
	{ type: 'point', id: '../a' },
	{ type: 'point', id: 'a b' },
	{ type: 'words', article: 'left', passage: 'p1', start: -1, end: 3, exact: 'abcd' },
	{ type: 'words', article: 'left', passage: 'p1', start: 0, end: 3, exact: 'ab' },
	{ type: '__proto__' },
])('takes no %j for an item', (value) => {
	expect(parseItem(value)).toBeUndefined();
});

test('shortens what is too long, and keeps nothing else that came along', () => {
	const read = parseItem({
		type: 'point',
		id: 'loss',
		note: 'x'.repeat(LONGEST_NOTE + 9),
		done: 'yes',
		onclick: 'alert(1)',
	});
	expect(read).toEqual({ type: 'point', id: 'loss', note: 'x'.repeat(LONGEST_NOTE), done: false, flag: false });
});

test('keeps an item once', () => {
	expect(addItem(items, { ...words, note: '' })).toEqual({ items, isNew: false });
});
