import { readFileSync } from 'node:fs';
import type { Comparison } from '../../src/comparison/model';

/** Reads the data of a built site. */
export function readComparison(folder = 'dist'): Comparison {
	return JSON.parse(readFileSync(`${folder}/data/comparison.json`, 'utf8')) as Comparison;
}

/** Gives one address for each kind of page, below the site's base; the fullest entries, which are the hardest to get right. */
export function pageKinds(folder = 'dist'): string[] {
	const { articles, names, points } = readComparison(folder);
	const fullest = <Entry extends { id: string }>(entries: Entry[], size: (entry: Entry) => number): string =>
		entries.toSorted((a, b) => size(b) - size(a))[0]?.id ?? '';
	return [
		'',
		...articles.map(({ id }) => `articles/${id}/`),
		'compare/',
		`compare/${articles[1].id}/`,
		'points/',
		`points/${fullest(points, ({ evidence }) => evidence.length)}/`,
		'names/',
		`names/${fullest(names, ({ mentions }) => mentions.length)}/`,
		'timeline/',
		'search/',
		'search/words/',
		'search/words/a/',
		'about/',
		'404.html',
	];
}
