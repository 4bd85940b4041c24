import { describe, expect, test } from 'vitest';
import type { Point, PointCore, Standing } from '../../../src/comparison/model';
import { rowBodies } from '../../../src/views/row-bodies';
import { points } from './small-pair';

const [one] = points;
/** A point whose body is so long, of two sentences. */
const pointWith = (id: string, length: number, parts: Partial<PointCore> & Standing): Point => ({
	...(one as PointCore),
	title: '',
	quotes: [[], []],
	body: `It came in. X${'x'.repeat(length - 14)}.`,
	...parts,
	id,
});
/** A weighty point, a lighter one of both texts and a lighter one of one text, with bodies of these lengths. */
const three = (weighty: number, both: number, alone: number): Point[] => [
	pointWith('weighty', weighty, { weight: 3, relation: 'only', speaker: 0 }),
	pointWith('both', both, { weight: 2, relation: 'agree' }),
	pointWith('one', alone, { weight: 2, relation: 'only', speaker: 0 }),
];
const shown = (all: Point[]): string[] =>
	[...rowBodies(all, 'en').values()].map((text) =>
		text === 'It came in. …' ? 'first' : text === '' ? 'none' : 'whole',
	);

const cases: [name: string, points: Point[], shown: string[]][] = [
	['whole where there is room', three(8000, 8000, 8000), ['whole', 'whole', 'whole']],
	['what one text says shortened first', three(8000, 8000, 8001), ['whole', 'whole', 'first']],
	['then left out', three(12_000, 11_990, 8000), ['whole', 'whole', 'none']],
	['then what both say shortened', three(12_000, 12_001, 8000), ['whole', 'first', 'none']],
	['and left out, where even the weighty are too many', three(24_000, 12_001, 8000), ['whole', 'none', 'none']],
];

describe('rows have', () => {
	test.each(cases)('%s', (_, all, extents) => {
		expect(shown(all)).toEqual(extents);
	});
	test('a body of one sentence whole or not at all', () => {
		const [weighty, both, alone] = three(8000, 8000, 8000);
		const all = [
			weighty,
			both,
			alone,
			pointWith('short', 14, { weight: 1, relation: 'only', speaker: 0, body: 'Both say it.' }),
		] as Point[];
		expect(rowBodies(all, 'en').get('short')).toBe('Both say it.');
	});
});
