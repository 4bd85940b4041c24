import { describe, expect, test } from 'vitest';
import type { Quote, Relation } from '../../../src/comparison/model';
import { chooseRelations, findMemberships } from '../../../src/pictures/relations';
import type { NameType } from '../../../src/schemas/name';

const articles = [{ id: 'left' }, { id: 'right' }] as unknown as Parameters<typeof chooseRelations>[0]['articles'];
const edition = {
	relationTypes: [
		{ id: 'met', label: 'met', inverse: 'met' },
		{ id: 'leads', label: 'leads', inverse: 'is led by' },
		{ id: 'member', label: 'is a member of', inverse: 'has as member' },
	],
} as Parameters<typeof chooseRelations>[0]['edition'];

/** Makes relations from lines such as `a leads b: left right`. */
function relationsOf(...lines: string[]): Relation[] {
	return lines.map((line, index) => {
		const [words = '', sayers = ''] = line.split(':');
		const [from = '', type = '', to = ''] = words.split(' ');
		const evidence = sayers
			.split(' ')
			.filter(Boolean)
			.map((article) => ({ article }) as Quote);
		return { id: `r${index}`, from, type, to, certainty: 'stated', evidence };
	});
}

function choose(room: number, lines: string[], types: Record<string, NameType> = {}) {
	const relations = relationsOf(...lines);
	const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
	const names = ids.map((id) => ({ id, label: id.toUpperCase(), type: types[id] ?? 'group' }));
	const choice = chooseRelations({ articles, edition, names, relations } as Parameters<typeof chooseRelations>[0], room);
	return {
		names: choice.names.map(({ id }) => id).join(' '),
		relations: choice.relations.map(({ from, to }) => `${from}${to}`).join(' '),
		left: choice.left.map(({ reason, count }) => `${count} ${reason.type}${'ties' in reason ? ` ${reason.ties}` : ''}`),
	};
}

const triangle = ['a met b: left', 'b met c: left', 'c met a: right'];
const members = ['x member a: left', 'y member a: right', 'z member a: left'];

const cases: [name: string, room: number, lines: string[], types: Record<string, NameType>, names: string, left: string[]][] = [
	['draws nothing of nothing', 70, [], {}, '', []],
	['draws all where there is room', 70, [...triangle, ...members], {}, 'a b c x y z', []],
	['never draws a name’s relation to itself', 70, ['a met a: left', 'a met b: left'], {}, 'a b', ['1 itself']],
	['leaves out memberships first', 3, [...triangle, ...members], {}, 'a b c', ['3 memberships']],
	['then publications', 3, [...triangle, ...members, 'p met a: left'], { p: 'publication' }, 'a b c', ['3 memberships', '1 publications']],
	['then names with a single tie', 3, [...triangle, 'a leads d: left', 'd leads e: left'], {}, 'a b c', ['2 few-ties 2']],
	['but not where both say so', 4, [...triangle, 'a leads d: left right', 'd leads e: left'], {}, 'a b c d', ['1 few-ties 2']],
	['counts ties to names, not relations', 3, [...triangle, 'a leads d: left', 'a met d: right'], {}, 'a b c', ['2 few-ties 2']],
	['stops where all are tied to all', 2, triangle, {}, 'a b c', []],
];

describe('chooseRelations', () => {
	test.each(cases)('%s', (_, room, lines, types, names, left) => {
		const choice = choose(room, lines, types);
		expect(choice.names).toBe(names);
		expect(choice.left).toEqual(left);
	});

	test('says who says so, which way it reads, and whether there is a note', () => {
		const [met, leads] = relationsOf('a met b: right', 'a leads b: right left');
		const relations = [met, { ...leads, note: 'Reportedly.' }];
		const names = ['a', 'b'].map((id) => ({ id, label: id, type: 'person' }));
		const choice = chooseRelations({ articles, edition, names, relations } as Parameters<typeof chooseRelations>[0]);
		expect(choice.relations).toEqual([
			{ id: 'r0', from: 'a', to: 'b', words: 'met', mutual: true, noted: false, sides: [2] },
			{ id: 'r1', from: 'a', to: 'b', words: 'leads', mutual: false, noted: true, sides: [1, 2] },
		]);
	});
});

describe('findMemberships', () => {
	test('finds the most relations of one type to one name', () => {
		const relations = relationsOf(...members, 'a leads b: left', 'c leads b: left');
		expect(findMemberships(relations)).toEqual(relations.slice(0, 3));
	});

	test('finds none where fewer than three lead to the same name', () => {
		expect(findMemberships(relationsOf(...members.slice(1), 'x leads a: left'))).toBeUndefined();
		expect(findMemberships([])).toBeUndefined();
	});
});
