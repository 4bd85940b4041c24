import { CrossReferences } from '../../../src/comparison/cross-references';
import type { Comparison, Point, PointCore } from '../../../src/comparison/model';
import type { Side } from '../../../src/comparison/pair';
import type { ViewContext } from '../../../src/views/quote';
import { en } from '../../../src/words/en';
import { articleOf, comparisonOf, pointOf, quoteOf } from '../small-texts';

/** Two small texts that agree, differ, are at odds, and are each alone with something. */
export const articles = [
	articleOf('left', 'The ship came at noon. Nine were aboard.', 'The lamp went out. Bread was dear.'),
	articleOf('right', 'At noon the ship came in. Ten were aboard.', 'The lamp never went out. The wells were sweet.'),
] as const;

const only = (id: string, speaker: Side, words: string, terms: string[], parts: Partial<PointCore> = {}): Point => {
	const [own, silent] = speaker === 0 ? ['left', 'right'] : ['right', 'left'];
	return {
		...pointOf(id, articles, { [own]: [words] }),
		relation: 'only',
		speaker,
		absent: { article: silent, terms },
		...parts,
	};
};

/** Its points, each status at least once. */
export const points: Point[] = [
	{
		...pointOf('arrival', articles, { left: ['came at noon'], right: ['At noon'] }),
		weight: 3,
		asks: ['When did it come?'],
	},
	{ ...pointOf('ship', articles, { left: ['The ship'], right: ['the ship'] }), weight: 2 },
	{
		...pointOf('aboard', articles, { left: ['Nine'], right: ['Ten were aboard'] }),
		relation: 'differ',
		weight: 3,
		subject: 'people',
	},
	{
		...pointOf('lamp', articles, { left: ['The lamp went out'], right: ['The lamp never went out', 'never'] }),
		relation: 'conflict',
		degree: 'contradiction',
		weight: 3,
		asks: ['Did the lamp go out?'],
	},
	only('bread', 0, 'Bread was dear', ['bread', 'loaf', 'flour', 'baker', 'oven'], { subject: 'people' }),
	only('wells', 1, 'The wells were sweet', ['well'], {
		weight: 2,
		nearest: [{ ...quoteOf(articles, 'left', 'Bread'), label: 'of food, not of water' }],
	}),
];

/** The subjects of its points. */
export const subjects = [
	{ id: 'all', label: 'The ship' },
	{ id: 'people', label: 'People' },
];

/** Gives what page data is made of, with other parts where they are given. */
export function contextOf(parts: Partial<Comparison> = {}, edition: Partial<Comparison['edition']> = {}): ViewContext {
	const bare = comparisonOf(articles, { points, ...parts });
	const comparison = { ...bare, edition: { ...bare.edition, subjects, ...edition } };
	return { comparison, refs: new CrossReferences(comparison), words: en };
}
