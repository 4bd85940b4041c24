import { expect, test } from 'vitest';
import { termsOf } from '../../src/comparison/measures/terms';
import { articleOf, nameOf } from './small-texts';

const article = articleOf(
	'left',
	'# Boats and Suhayl',
	'The tug Suhayl sank boats off Cape Orr.',
	'Suhayl, and the Souhayl: sinking.',
);

/** Shows the terms as `p1:suhayl`, in their order. */
function show(...names: Parameters<typeof nameOf>[]): string[] {
	return termsOf(
		article,
		names.map((name) => nameOf(...name)),
	).map(({ key, passage, start, end }) => `${passage} ${key} ${textOf(passage).slice(start, end)}`);
}

function textOf(id: string): string {
	return article.passages.find((passage) => passage.id === id)?.text ?? '';
}

test('gives stems of words that carry a topic', () => {
	expect(show()).toEqual([
		'h1 boat Boats',
		'h1 suhayl Suhayl',
		'p1 tug tug',
		'p1 suhayl Suhayl',
		'p1 sink sank',
		'p1 boat boats',
		'p1 cape Cape',
		'p1 orr Orr',
		'p2 suhayl Suhayl',
		'p2 souhayl Souhayl',
		'p2 sink sinking',
	]);
});

test('folds two spellings of a name to its id and leaves the words of a name out', () => {
	expect(show(['the-suhayl', [article], 'Suhayl', 'Souhayl'], ['cape', [article], 'Cape Orr'])).toEqual([
		'h1 @the-suhayl Suhayl',
		'h1 boat Boats',
		'p1 @the-suhayl Suhayl',
		'p1 @cape Cape Orr',
		'p1 tug tug',
		'p1 sink sank',
		'p1 boat boats',
		'p2 @the-suhayl Suhayl',
		'p2 @the-suhayl Souhayl',
		'p2 sink sinking',
	]);
});

test('leaves the mentions of the other article alone', () => {
	const other = articleOf('right', 'Suhayl.');
	expect(termsOf(article, [nameOf('suhayl', [other], 'Suhayl')]).filter(({ key }) => key.startsWith('@'))).toEqual([]);
});

test('gives nothing of an empty article', () => {
	expect(termsOf(articleOf('left'), [])).toEqual([]);
});
