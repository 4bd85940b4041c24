import { expect, test } from 'vitest';
import { evidenceSegments } from '../../src/comparison/quotes/evidence-segments';
import { articleOf, pointOf } from './small-texts';

const articles = [
	articleOf('left', 'The boats came and the port was closed for days.'),
	articleOf('right', 'Nobody came.'),
];
const place = { article: 'left', passage: 'p1' };
const text = articles[0]?.passages[0]?.text ?? '';
const point = (relation: 'agree' | 'differ' | 'conflict', weight: number, words: string) => ({
	...pointOf(words, articles, { left: [words] }),
	relation,
	weight,
});
const shown = (...points: ReturnType<typeof point>[]): string[] =>
	evidenceSegments(points, place).map(
		({ start, end, relation, weight }) => `${relation} ${weight}: ${text.slice(start, end)}`,
	);

test('tells overlapping words by the weightiest point, and cuts where quotes start and end', () => {
	expect(shown(point('agree', 1, 'The boats came and the port'), point('differ', 3, 'came and'))).toEqual([
		'agree 1: The boats ',
		'differ 3: came and',
		'agree 1:  the port',
	]);
});

test('tells what is at odds before what else weighs as much', () => {
	expect(shown(point('agree', 3, 'the port was closed'), point('conflict', 3, 'closed for days'))).toEqual([
		'agree 3: the port was ',
		'conflict 3: closed for days',
	]);
});

test('joins neighbours that are told alike, and gives nothing where no point speaks', () => {
	expect(shown(point('agree', 2, 'The boats '), point('agree', 2, 'came'))).toEqual(['agree 2: The boats came']);
	expect(evidenceSegments([point('agree', 2, 'came')], { article: 'right', passage: 'p1' })).toEqual([]);
});
