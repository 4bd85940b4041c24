import { describe, expect, test } from 'vitest';
import { drawPreview, type Palette } from '../../../src/pictures/preview-image';
import { previewWords } from '../../../src/pictures/preview-words';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf } from '../small-texts';

const palette: Palette = {
	paper: '#fff',
	ink: '#000',
	soft: '#666',
	one: '#00f',
	two: '#f80',
	'one-wash': '#eef',
	'two-wash': '#fed',
};
const comparison = comparisonOf([articleOf('left', 'Some words of it.'), articleOf('right', 'Other words.')]);

describe('the preview image of', () => {
	test.each(Object.entries(previewWords(comparison, en)))(
		'%s has its words, the edition and both labels',
		(_, words) => {
			const text = textOf(drawPreview(comparison, words, palette));
			for (const part of [words.head, words.line, 'A pair', 'LEFT', 'RIGHT']) expect(text).toContain(part);
		},
	);
});

test('says the edition’s title once on the image of the edition', () => {
	const svg = drawPreview(comparison, previewWords(comparison, en)['home'] ?? { head: '', line: '' }, palette);
	expect(textOf(svg).match(/A pair/g)).toHaveLength(1);
});

test('lets no text out of its element', () => {
	const svg = drawPreview(comparison, { head: '<b>&amp; "x"\u0007', line: ']]>' }, palette);
	expect(svg).toContain('>&#60;b&#62;&#38;amp;<');
	expect(svg).toContain('>&#34;x&#34;<');
	expect(svg).toContain('>]]&#62;<');
});

test('is drawn for an empty article and one without links', () => {
	const svg = drawPreview(comparisonOf([articleOf('left'), articleOf('right', '…')]), { head: '', line: '' }, palette);
	expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

function textOf(svg: string): string {
	return [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join(' ');
}
