import { expect, test } from 'vitest';
import {
	inLeadOrder,
	inWeightOrder,
	isShown,
	shows,
	stepThrough,
	rankPoints,
	type Placed,
	type Ranked,
} from '../../src/comparison/spine';
import { spineEntries } from '../../src/comparison/spine-entries';

interface Small extends Placed {
	id: string;
}

/** Makes a point from `left/right`: passages `2` and offsets `2:30`; nothing where a side is silent. */
function point(id: string, places: string, relation: Placed['relation'] = 'agree', weight = 3): Small {
	const spot = (place: string): Placed['spots'][0] => {
		const [index, start = '0'] = place.split(':');
		return index === '' ? undefined : { passage: `p${index}`, index: Number(index), start: Number(start) };
	};
	const [left = '', right = ''] = places.split('/');
	const spots = [spot(left), spot(right)] as const;
	return { id, relation, weight, spots, ...(relation === 'only' && { speaker: spots[0] ? 0 : 1 }) };
}

const ids = (points: readonly { id: string }[]): string => points.map(({ id }) => id).join(' ');

const points = rankPoints([
	point('late', '3/1'),
	point('early', '1:40/9'),
	point('first', '1:0/5', 'differ'),
	point('odds', '1:40/2', 'conflict'),
	point('small', '2/2', 'agree', 1),
	point('alone', '2:9/', 'only', 2),
	point('theirs', '/4', 'only'),
]);

test.each([
	[0, 'first odds early small alone late theirs'],
	[1, 'late odds small theirs first early alone'],
] as const)(
	'side %i leads: each at its place, ties by weight and status, the other text’s own last',
	(lead, expected) => {
		expect(ids(inLeadOrder(points, lead))).toBe(expected);
	},
);

test.each([
	['weightiest', 'odds first late early theirs alone small'],
	['agree', 'late early small odds first theirs alone'],
	['only-1', 'alone odds first late early theirs small'],
] as const)('with %s shown, its own come before the others by weight', (show, expected) => {
	expect(ids(inWeightOrder(points, show))).toBe(expected);
});

test('each filter shows its own', () => {
	expect(Object.fromEntries(shows.map((show) => [show, ids(points.filter((entry) => isShown(entry, show)))]))).toEqual({
		weightiest: 'late early first odds theirs',
		all: 'late early first odds small alone theirs',
		conflict: 'odds',
		differ: 'first',
		agree: 'late early small',
		only: 'alone theirs',
		'only-1': 'alone',
		'only-2': 'theirs',
	});
});

/** Writes the lines of a spine: `early`, `+2@p2`, open ones `-2@p2`, and behind a bar those of the other text alone. */
function write({ lines, alone }: ReturnType<typeof spineEntries<Small & Ranked>>): string {
	const own = lines.map((line) =>
		line.type === 'point' ? line.point.id : `${line.isOpen ? '-' : '+'}${line.points.length}@${line.at}`,
	);
	return `${own.join(' ')} | ${ids(alone)}`;
}

test.each([
	['at rest', {}, 'first odds early +2@p2 late | theirs'],
	['unfolded', { unfolded: ['p2'] }, 'first odds early small alone -2@p2 late | theirs'],
	['the right text leading', { lead: 1 }, 'late odds +1@p2 theirs first early | '],
	['all', { show: 'all' }, 'first odds early small alone late | theirs'],
	['at odds', { show: 'conflict' }, 'odds | '],
] as const)('the spine, %s', (_, options, expected) => {
	expect(write(spineEntries(points, { lead: 0, show: 'weightiest', short: new Set(), ...options }))).toBe(expected);
});

test('short passages share the line of their smaller points', () => {
	const items = rankPoints(['4', '5', '6', '9'].map((place) => point(`item-${place}`, `${place}/1`, 'agree', 1)));
	expect(write(spineEntries(items, { lead: 0, show: 'weightiest', short: new Set(['p4', 'p5', 'p6']) }))).toBe(
		'+3@p6 +1@p9 | ',
	);
});

test.each([
	['a', 1, 'b'],
	['c', 1, 'a'],
	['a', -1, 'c'],
	[undefined, 1, 'a'],
	[undefined, -1, 'c'],
	['x', 1, 'a'],
] as const)('from %s by %i comes %s', (current, by, expected) => {
	expect(stepThrough<string>(['a', 'b', 'c'], current, by)).toBe(expected);
});

test('there is no step through nothing', () => {
	expect(stepThrough<string>([], undefined, 1)).toBeUndefined();
});
