import { expect, test } from 'vitest';
import { formatNumber, termRow, timesWords } from '../../src/components/bar-rows';
import { lengthRows } from '../../src/components/length-rows';
import { measureArticle } from '../../src/comparison/measure-article';
import { articleOf } from './small-texts';

test('formats numbers', () => {
	expect([formatNumber(1234.5), formatNumber(0.256, 2), formatNumber(3, 1), timesWords(0), timesWords(1200)]).toEqual([
		'1,235',
		'0.26',
		'3.0',
		'',
		'×1,200',
	]);
});

test('links a name to its page, a word to its letter, and a word of no index nowhere', () => {
	const counted = { counts: [1, 0] as [number, number], rates: [0.5, 0] as [number, number] };
	const name = termRow({ ...counted, shown: { type: 'name', id: 'iran', label: 'Iran' } });
	const word = termRow({
		...counted,
		shown: { type: 'word', label: 'boat', forms: ['boat'], letter: 'b' },
		score: 3,
		isSignificant: false,
	});
	const loose = termRow({ ...counted, shown: { type: 'word', label: 'gull', forms: ['gull'] } });
	expect([name.href, word.href, loose.href]).toEqual(['/names/iran/', '/search/words/b/', undefined]);
	expect(word).toMatchObject({ shown: ['0.50', '0'], details: ['×1', ''], extra: '3.0', isFaint: true });
});

test('compares the lengths of both', () => {
	const rows = lengthRows([articleOf('left', 'One two. Three “four”.'), articleOf('right')].map(measureArticle));
	expect(rows.map(({ label, shown }) => `${label}: ${shown.join(' ')}`)).toEqual([
		'Words: 4 1',
		'Passages: 1 0',
		'Sentences: 2 0',
		'Words a sentence: 2.0 0.0',
		'Words in quotation marks: 1 0',
		'Share of words quoted: 25.0 % 0.0 %',
	]);
});
