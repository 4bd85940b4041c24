import { describe, expect, test } from 'vitest';
import { referenceText, styles } from '../../../src/citations/citation';
import { cslDate, cslItem } from '../../../src/citations/csl-item';
import { formatReference } from '../../../src/citations/format-reference';
import { writeCitation } from '../../../src/citations/formats';
import { bare, citationOf, full } from './small-citations';

test.each([
	['2031', { 'date-parts': [[2031]] }],
	['2031-11', { 'date-parts': [[2031, 11]] }],
	['2031-11-06', { 'date-parts': [[2031, 11, 6]] }],
	['2031-11~', { 'date-parts': [[2031, 11]], circa: true }],
	[
		'2031-11/2032-01',
		{
			'date-parts': [
				[2031, 11],
				[2032, 1],
			],
		},
	],
	['203X', { literal: 'the 2030s' }],
	['2031-21', { literal: 'spring 2031' }],
	['../2031', { literal: 'up to 2031' }],
	['XXXX', undefined],
	['', undefined],
])('takes the date %j over', (date, expected) => {
	expect(cslDate(date)).toEqual(expected);
});

test('leaves out what is not known', () => {
	expect(cslItem({ ...bare, publisher: '', published: '', url: '', accessed: '2031-12-01' })).toEqual({
		id: 'right',
		type: 'webpage',
		title: 'The sea came to supper',
	});
});

describe('a reference', () => {
	const written = (known: typeof full): string[] =>
		styles.map((style) => referenceText(formatReference(cslItem(known), style)));

	test('is written in each style', () => {
		expect(
			written({ ...full, title: 'Storm Rimah: 3 < 4 & more', url: 'https://example.org/a', accessed: undefined }),
		).toEqual([
			'Orrash, J. Q., & al-Dari, A. (2031, November 6). Storm Rimah: 3 < 4 & more. Harbour Office. https://example.org/a',
			'Orrash, Jane Q., and Ali al-Dari. 2031. “Storm Rimah: 3 < 4 & More.” Harbour Office. November 6, 2031. https://example.org/a.',
			'Orrash, Jane Q., and Ali al-Dari. Storm Rimah: 3 < 4 & More. Harbour Office, 6 Nov. 2031, https://example.org/a.',
		]);
	});

	test('without author, date and address says so in its style', () => {
		expect(written(bare)).toEqual([
			'The sea came to supper. (n.d.).',
			'“The Sea Came to Supper.” n.d.',
			'The Sea Came to Supper.',
		]);
	});

	test('keeps a name whole that nobody has parted', () => {
		const [apa = ''] = written({ ...bare, authors: ['Umayr al Dari'], published: '2031' });
		expect(apa).toBe('Umayr al Dari. (2031). The sea came to supper.');
	});
});

test('plain text has the words, their places, the sources and the address', () => {
	const citation = citationOf([
		{ ...full, quotes: ['He said “shut the gate.”', 'Two'] },
		{ ...bare, quotes: ['The sea'] },
	]);
	expect(writeCitation(citation, 'text', 'apa')).toBe(`“He said “shut the gate.”” (LEFT ¶1)
“Two” (LEFT ¶2)
“The sea” (RIGHT ¶1)

LEFT: Storm “Rimah”: 50 % & more.
RIGHT: The sea came to supper.

A pair: https://example.org/pair/points/a/
`);
});

test('a whole work is cited without words', () => {
	const citation = citationOf([{ ...bare, quotes: [] }], 'articles/right/');
	expect(writeCitation(citation, 'bibtex', 'apa')).toBe(
		'@online{right,\n  title = {{The sea came to supper}},\n  note = {A pair, articles/right/},\n}\n',
	);
	expect(writeCitation(citation, 'ris', 'apa')).toBe(
		'TY  - ELEC\r\nTI  - The sea came to supper\r\nN1  - A pair, articles/right/\r\nER  - \r\n',
	);
});
