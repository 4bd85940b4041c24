import { expect, test } from 'vitest';
import { nextPart } from '../../../src/browser/next-part';

const groups = [
	['l1', 'l2', 'l3', 'l4', 'l5'],
	['a', 'b'],
	['r1', 'r2', 'r3'],
];
const cases: [key: string, from: string, to: string | undefined][] = [
	['ArrowDown', 'l1', 'l2'],
	['ArrowDown', 'l5', undefined],
	['ArrowUp', 'l2', 'l1'],
	['ArrowUp', 'l1', undefined],
	['Home', 'r3', 'r1'],
	['End', 'l1', 'l5'],
	['ArrowRight', 'l1', 'a'],
	['ArrowRight', 'l5', 'b'],
	['ArrowRight', 'b', 'r3'],
	['ArrowLeft', 'r2', 'b'],
	['ArrowLeft', 'l1', undefined],
	['ArrowRight', 'r1', undefined],
	['Enter', 'l1', undefined],
];

test.each(cases)('%s leads from %s to %s', (key, from, to) => {
	const group = groups.findIndex((parts) => parts.includes(from));
	expect(nextPart(groups, { group, place: groups[group]?.indexOf(from) ?? -1 }, key)).toBe(to);
});
