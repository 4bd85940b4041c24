import { expect, test } from 'vitest';
import { measureArticle } from '../../../src/comparison/measures/measure-article';
import { mapPair } from '../../../src/comparison/pair';
import { lengthRows, scaleBars, termRow } from '../../../src/views/bar-rows';
import { en } from '../../../src/words/en';
import { articleOf } from '../small-texts';

test('links a name to its page, a word to its letter, and a word of no index nowhere', () => {
	const counted = { counts: [1, 0] as [number, number], rates: [0.5, 0] as [number, number] };
	const name = termRow({ ...counted, shown: { type: 'name', id: 'storm', label: 'Storm' } }, en.shared);
	const shown = { type: 'word', label: 'boat', forms: ['boat'], letter: 'b' } as const;
	const word = termRow({ ...counted, shown: { ...shown, forms: ['boat'] }, score: 3, isSignificant: false }, en.shared);
	const loose = termRow({ ...counted, shown: { type: 'word', label: 'gull', forms: ['gull'] } }, en.shared);
	expect([name.href, word.href, loose.href]).toEqual(['/names/storm/', '/search/words/b/', undefined]);
	expect(word).toMatchObject({ shown: ['0.50', '0'], details: ['×1', ''], extra: '3.0', isFaint: true });
});

test('scales bars to the greatest value, and each row to its own where units differ', () => {
	const rows = [
		{ label: 'a', values: [10, 5] as const, shown: ['10', '5'] as const },
		{ label: 'b', values: [0, 1] as const, shown: ['0', '1'] as const, details: ['', '×1'] as const },
	];
	const lengths = (full?: 'each') => scaleBars(rows, full).map(({ cells }) => cells.map(({ length }) => length));
	expect(lengths()).toEqual([
		[100, 50],
		[0, 10],
	]);
	expect(lengths('each')).toEqual([
		[100, 50],
		[0, 100],
	]);
	expect(scaleBars(rows)[1]?.cells).toEqual([
		{ shown: '0', length: 0 },
		{ shown: '1', detail: '×1', length: 10 },
	]);
});

test('compares the lengths of both', () => {
	const rows = lengthRows(
		mapPair([articleOf('left', 'One two. Three “four”.'), articleOf('right')], measureArticle),
		en,
	);
	expect(rows.map(({ label, shown }) => `${label}: ${shown.join(' ')}`)).toEqual([
		'Words: 4 1',
		'Passages: 1 0',
		'Sentences: 2 0',
		'Words a sentence: 2.0 0.0',
		'Words in quotation marks: 1 0',
		'Share of words quoted: 25.0 % 0.0 %',
	]);
});
