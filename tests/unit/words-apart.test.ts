import { expect, test } from 'vitest';
import { mapPair } from '../../src/comparison/pair';
import { wordsApart } from '../../src/comparison/quotes/words-apart';
import { articleOf, nameOf, pointOf } from './small-texts';

const cases: {
	name: string;
	left: string;
	right: string;
	relation?: 'agree' | 'conflict';
	names?: string[][];
	expected: [string[], string[]];
}[] = [
	{ name: 'marks numbers that differ', left: 'It had 12 oars.', right: 'It had 14 oars.', expected: [['12'], ['14']] },
	{ name: 'leaves the same number alone', left: 'It had 12 oars.', right: 'Of 12 oars one broke.', expected: [[], []] },
	{
		name: 'marks a number that the other lacks',
		left: 'Several sank.',
		right: 'Thus far 18 sank.',
		expected: [[], ['18']],
	},
	{
		name: 'leaves a number alone that the other lacks, where both are said to agree',
		left: 'Several sank.',
		right: 'Thus far 18 sank.',
		relation: 'agree',
		expected: [[], []],
	},
	{
		name: 'takes a number in words and in digits for one',
		left: 'Eighteen sank.',
		right: 'Thus far 18 sank.',
		expected: [[], []],
	},
	{
		name: 'marks numbers in words that differ, hyphened ones too',
		left: 'Twenty-one sank, in a two-masted ship.',
		right: 'Of three masts; 20 sank.',
		expected: [
			['Twenty-one', 'two'],
			['three', '20'],
		],
	},
	{
		name: 'leaves a number in words alone where the other has no number',
		left: 'The two ships.',
		right: 'Both ships.',
		expected: [[], []],
	},
	{
		name: 'marks a month behind a hyphen',
		left: 'In mid-January.',
		right: 'In mid-March.',
		expected: [['January'], ['March']],
	},
	{
		name: 'takes a month and its short form for one',
		left: 'It sank in January.',
		right: 'On Jan. it sank.',
		expected: [[], []],
	},
	{
		name: 'marks months and days that differ',
		left: 'On Monday in May.',
		right: 'On Sunday in June.',
		expected: [
			['Monday', 'May'],
			['Sunday', 'June'],
		],
	},
	{
		name: 'takes no other word for a month',
		left: 'It may sink; marble and Sunshine.',
		right: 'It sank.',
		expected: [[], []],
	},
	{
		name: 'marks a name in two spellings',
		left: 'Captain Suhayl swam.',
		right: 'Souheil swam.',
		names: [['Suhayl', 'Souheil']],
		expected: [['Suhayl'], ['Souheil']],
	},
	{
		name: 'takes a part, a form, or other marks of a spelling for the same',
		left: 'Yussef al-Darri of Oman, and Asa’ib.',
		right: 'The Omani wind took al Darri; Asaib stayed.',
		names: [
			['Yussef al-Darri', 'al Darri'],
			['Oman', 'Omani'],
			['Asa’ib', 'Asaib'],
		],
		expected: [[], []],
	},
	{
		name: 'leaves names alone that the other does not mention',
		left: 'Suhayl swam.',
		right: 'It sank.',
		names: [['Suhayl']],
		expected: [[], []],
	},
];

for (const { name, left, right, relation = 'conflict', names = [], expected } of cases)
	test(name, () => {
		const articles = [articleOf('left', left), articleOf('right', right)] as const;
		const point = { ...pointOf('point', articles, { left: [left], right: [right] }), relation };
		const known = names.map((spellings, index) => nameOf(`name-${index}`, articles, ...spellings));
		const apart = wordsApart(point, articles, known);
		expect(
			mapPair(apart, (stretches, side) => stretches.map(({ start, end }) => [left, right][side]?.slice(start, end))),
		).toEqual(expected);
	});

test('a point of one side has none', () => {
	const articles = [articleOf('left', 'In 1990.'), articleOf('right', 'Then.')] as const;
	expect(wordsApart({ ...pointOf('point', articles, { left: ['In 1990'] }), relation: 'only' }, articles, [])).toEqual([
		[],
		[],
	]);
});
