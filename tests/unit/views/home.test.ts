import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/comparison/model';
import { frontAsks, frontPoints } from '../../../src/views/front';
import { viewHome, type HomeView } from '../../../src/views/home';
import { viewTextPanels } from '../../../src/views/text-panels';
import { articles, contextOf, points } from './small-pair';

const show = ({ groups }: HomeView): string[] =>
	groups.map(
		({ status, points: told, all }) =>
			`${status.words} (${all.words} → ${all.href}): ${told.map(({ id, open }) => `${id}${open ? '' : ' +'}`).join(', ')}`,
	);

const cases: [name: string, context: Parameters<typeof contextOf>, groups: string[]][] = [
	[
		'the weightiest, each status at least once, where the edition lists none',
		[],
		[
			'both say (all 2 → /points/?show=agree#show-agree): arrival',
			'at odds (all 1 → /points/?show=conflict#show-conflict): lamp',
			'they differ (all 1 → /points/?show=differ#show-differ): aboard',
			'only LEFT (all 1 → /points/?show=only-left#show-only-left): bread',
			'only RIGHT (all 1 → /points/?show=only-right#show-only-right): wells',
		],
	],
	[
		'what the edition lists, in its order, and every conflict; before the conflicts only one point is open',
		[{}, { front: ['ship', 'arrival', 'bread'] }],
		[
			'both say (all 2 → /points/?show=agree#show-agree): ship, arrival +',
			'at odds (all 1 → /points/?show=conflict#show-conflict): lamp',
			'only LEFT (all 1 → /points/?show=only-left#show-only-left): bread',
		],
	],
	['nothing where there is no point', [{ points: [] }], []],
];

describe('the front page tells', () => {
	test.each(cases)('%s', (_, context, groups) => {
		expect(show(viewHome(contextOf(...context)))).toEqual(groups);
	});
});

test('puts at most eight points in front', () => {
	const many = Array.from({ length: 20 }, (_, index): Point => ({ ...(points[0] as Point), id: `point-${index}` }));
	const { comparison } = contextOf({ points: [...many, ...points] });
	expect(frontPoints(comparison).map(({ id }) => id)).toEqual([
		'point-0',
		'point-1',
		'point-2',
		'point-3',
		'aboard',
		'lamp',
		'wells',
		'bread',
	]);
});

test('asks what the edition asks, or the weightiest points, at most three', () => {
	expect(frontAsks(contextOf({}, { asks: ['a?', 'b?', 'c?', 'd?'] }).comparison)).toEqual(['a?', 'b?', 'c?']);
	expect(frontAsks(contextOf().comparison)).toEqual(['When did it come?', 'Did the lamp go out?']);
});

test('has no picture where nothing joins the texts', () => {
	expect(viewHome(contextOf({ points: [] })).glance).toBeUndefined();
	expect(viewHome(contextOf()).glance?.lines).toHaveLength(3);
});

test('says who wrote, when, and how that is known; what is not known is said not to be', () => {
	expect(viewTextPanels(contextOf())[0]).toEqual({
		id: 'left',
		side: 1,
		label: 'LEFT',
		publisher: 'Nobody',
		title: 'The title of left',
		lang: 'en',
		facts: 'No author given · 15 words',
		dated: { date: '6 November 2031', source: 'Invented.' },
	});
	const [left, right] = articles;
	const signed = { ...left, authors: ['Ada', 'Ben', 'Cleo'], words: 1 };
	const bare = Object.assign({ ...right, words: 1234 }, { publisher: undefined, published: undefined });
	const [one, two] = viewTextPanels(contextOf({ articles: [signed, bare] }));
	expect(one.facts).toBe('Ada, Ben and Cleo · 1 word');
	expect(two).toMatchObject({
		publisher: 'publisher not known',
		facts: 'No author given · 1,234 words',
		dated: { date: 'date not known', source: undefined },
	});
	expect(viewHome(contextOf({}, { subtitle: undefined, introduction: undefined }))).toMatchObject({
		subtitle: 'LEFT and RIGHT, side by side',
		introduction: undefined,
	});
});
