import { CrossReferences } from '../../../src/comparison/cross-references';
import type { Comparison, ComparisonEvent, Name, Note, Relation } from '../../../src/comparison/model';
import type { ViewContext } from '../../../src/views/quote';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, nameOf, pointOf, quoteOf } from '../small-texts';

/** Two small texts on one town, with names, dates and relations. */
export const articles = [
	{
		...articleOf(
			'left',
			'Yusuf al-Dari leads the Guild. The Guild is of Port Zahr. Yusuf al-Dari is old.',
			'The light was lit in 1874. Last month the mole fell.',
		),
		published: '2031-11',
	},
	{
		...articleOf(
			'right',
			'Yusof al Dari leads the Guild.',
			'- The Oar, affiliated with the Guild',
			'- The Net',
			'On Nov. 3 the mole fell.',
		),
		published: '2031-12',
	},
] as const;

const spelled = (name: Name, variants: Name['variants'], parts: Partial<Name> = {}): Name => ({
	...name,
	variants,
	...parts,
});

export const names: Name[] = [
	spelled(
		nameOf('dari', articles, 'Yusuf al-Dari', 'Yusof al Dari'),
		{ left: ['Yusuf al-Dari'], right: ['Yusof al Dari'] },
		{
			label: 'Yusuf al-Dari',
			type: 'person',
			description: 'He leads the Guild.',
			evidence: [quoteOf(articles, 'left', 'Yusuf al-Dari leads the Guild')],
			seeAlso: [{ name: 'guild', note: 'The body is no man.' }],
		},
	),
	spelled(
		nameOf('guild', articles, 'Guild'),
		{ left: ['Guild'], right: ['Guild'] },
		{ label: 'The Guild', type: 'group' },
	),
	spelled(
		nameOf('port', articles, 'Port Zahr'),
		{ left: ['Port Zahr'], right: [] },
		{ label: 'Port Zahr', type: 'place' },
	),
	spelled(nameOf('oar', articles, 'The Oar'), { left: [], right: ['The Oar'] }, { label: 'The Oar', type: 'group' }),
	spelled(nameOf('net', articles, 'The Net'), { left: [], right: ['The Net'] }, { label: 'The Net', type: 'group' }),
];

const relation = (
	id: string,
	from: string,
	type: string,
	to: string,
	quotes: [article: string, words: string][],
	parts: Partial<Relation> = {},
): Relation => ({
	id,
	from,
	type,
	to,
	certainty: 'stated',
	evidence: quotes.map(([article, words]) => quoteOf(articles, article, words)),
	...parts,
});

export const relations: Relation[] = [
	relation('leads', 'dari', 'leads', 'guild', [
		['right', 'leads the Guild'],
		['left', 'leads the Guild'],
	]),
	relation('of-port', 'guild', 'of', 'port', [['left', 'The Guild is of Port Zahr']], {
		certainty: 'inferred',
		reasoning: 'From “of”.',
		note: 'It says no more.',
	}),
	relation('m-guild', 'guild', 'member-of', 'port', [['left', 'The Guild is of Port Zahr']]),
	relation('m-oar', 'oar', 'member-of', 'port', [['right', 'The Oar']]),
	relation('m-net', 'net', 'member-of', 'port', [['right', 'The Net']]),
	relation('oar-guild', 'oar', 'affiliated', 'guild', [['right', 'affiliated with the Guild']]),
];

export const events: ComparisonEvent[] = [
	{
		id: 'lit',
		date: '1874',
		title: 'The light is lit',
		certainty: 'stated',
		evidence: [quoteOf(articles, 'left', 'The light was lit in 1874')],
	},
	{
		id: 'fell',
		date: '2031-11-03',
		title: 'The mole falls',
		certainty: 'inferred',
		reasoning: 'RIGHT writes “On Nov. 3”, LEFT “Last month”.',
		evidence: [
			quoteOf(articles, 'left', 'Last month the mole fell'),
			quoteOf(articles, 'right', 'On Nov. 3 the mole fell'),
		],
	},
	{
		id: 'later',
		date: '[2032..]',
		title: 'It may rise',
		certainty: 'inferred',
		reasoning: 'No year is given.',
		evidence: [quoteOf(articles, 'right', 'the mole fell')],
	},
];

export const notes: Note[] = [
	{ id: 'old', kind: 'ambiguity', body: 'How old, it does not say.', evidence: [quoteOf(articles, 'left', 'old')] },
];

const types = [
	['leads', 'leads', 'is led by'],
	['of', 'is of', 'has'],
	['member-of', 'belongs to', 'has as member'],
	['affiliated', 'is affiliated with', 'is affiliated with'],
] as const;

/** Gives what page data is made of, with other parts where they are given. */
export function townContext(parts: Partial<Comparison> = {}): ViewContext {
	const points = [
		{
			...pointOf('mole', articles, { left: ['the mole fell'], right: ['On Nov. 3 the mole fell'] }),
			weight: 3,
			short: 'the mole fell',
		},
	];
	const bare = comparisonOf(articles, { names, relations, events, notes, points, ...parts });
	const comparison = {
		...bare,
		edition: { ...bare.edition, relationTypes: types.map(([id, label, inverse]) => ({ id, label, inverse })) },
	};
	return { comparison, refs: new CrossReferences(comparison), words: en };
}
