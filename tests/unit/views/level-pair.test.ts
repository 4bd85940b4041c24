import { describe, expect, test } from 'vitest';
import { viewLevelPair, type Extent, type LevelPair } from '../../../src/views/level-pair';
import { statusOf, viewStatus, statusIds } from '../../../src/views/status';
import { contextOf, points } from './small-pair';

const show = ({ status, sides }: LevelPair): string[] => [
	`${status.id}: ${status.words}${status.degree ? ` (${status.degree})` : ''}`,
	...sides.map((side) =>
		side.type === 'speaks'
			? `${side.label} ${[side.first, ...side.more].map(({ number, exact, voucher }) => `${number} ${voucher}: “${exact}”`).join(' | ')}`
			: [
					`${side.label} — ${side.noWordOf}`,
					...side.nearest.map(({ exact, note }) => `${side.nearestHeading}: “${exact}”, ${note}`),
				].join(' | '),
	),
];
const level = (id: string, extent?: Extent): string[] => {
	const point = points.find((candidate) => candidate.id === id);
	if (!point) throw new Error(`There is no point \`${id}\`.`);
	return show(viewLevelPair(contextOf(), point, extent));
};

const cases: [name: string, id: string, extent: Extent | undefined, shown: string[]][] = [
	[
		'both sides of what both say',
		'arrival',
		undefined,
		['agree: both say', 'LEFT ¶1 in its own voice: “came at noon”', 'RIGHT ¶1 in its own voice: “At noon”'],
	],
	[
		'the first words of each side where room is short',
		'lamp',
		undefined,
		[
			'conflict: at odds (contradiction)',
			'LEFT ¶2 in its own voice: “The lamp went out”',
			'RIGHT ¶2 in its own voice: “The lamp never went out”',
		],
	],
	[
		'all words where there is room',
		'lamp',
		'whole',
		[
			'conflict: at odds (contradiction)',
			'LEFT ¶2 in its own voice: “The lamp went out”',
			'RIGHT ¶2 in its own voice: “The lamp never went out” | ¶2 in its own voice: “never”',
		],
	],
	[
		'three of many absent terms, and how many more were checked',
		'bread',
		undefined,
		[
			'only-1: only LEFT',
			'LEFT ¶2 in its own voice: “Bread was dear”',
			'RIGHT — no word of “bread”, “loaf”, “flour” or 2 more',
		],
	],
	[
		'every absent term where there is room',
		'bread',
		'whole',
		[
			'only-1: only LEFT',
			'LEFT ¶2 in its own voice: “Bread was dear”',
			'RIGHT — no word of “bread”, “loaf”, “flour”, “baker” or “oven”',
		],
	],
	[
		'the nearest words of the silent text, said to be that',
		'wells',
		'whole',
		[
			'only-2: only RIGHT',
			'LEFT — no word of “well” | LEFT’s nearest words: “Bread”, of food, not of water',
			'RIGHT ¶2 in its own voice: “The wells were sweet”',
		],
	],
];

describe('shows', () => {
	test.each(cases)('%s', (_, id, extent, shown) => {
		expect(level(id, extent)).toEqual(shown);
	});
});

test('says nothing of a silent side where nobody looked', () => {
	const [point] = points.filter(({ id }) => id === 'bread');
	if (!point) throw new Error('There is no bread.');
	const { sides } = viewLevelPair(contextOf(), { ...point, absent: undefined });
	expect(sides[1]).toEqual({
		type: 'silent',
		side: 2,
		label: 'RIGHT',
		nearest: [],
		nearestHeading: 'RIGHT’s nearest words',
	});
});

test('tells apart which text is alone', () => {
	const context = contextOf();
	expect(statusIds.map((id) => viewStatus(context, id))).toEqual([
		{ id: 'agree', words: 'both say' },
		{ id: 'conflict', words: 'at odds' },
		{ id: 'differ', words: 'they differ' },
		{ id: 'only-1', words: 'only LEFT', side: 1 },
		{ id: 'only-2', words: 'only RIGHT', side: 2 },
	]);
	expect(points.map(statusOf)).toEqual(['agree', 'agree', 'differ', 'conflict', 'only-1', 'only-2']);
});
