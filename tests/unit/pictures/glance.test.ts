import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutGlance, type Glance } from '../../../src/pictures/glance';
import { viewGlance } from '../../../src/views/glance';
import { articleOf, comparisonOf, pointOf } from '../small-texts';
import { contextOf, points } from '../views/small-pair';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const layOut = (left: string[], right: string[]): Glance =>
	layOutGlance({ comparison: comparisonOf([articleOf('left', ...left), articleOf('right', ...right)]) });
const heights = ({ bars }: Glance): number[][] =>
	bars.map(({ segments }) => segments.map(({ height }) => Math.round(height)));

describe('draws bars', () => {
	test('to one scale, a segment to its words, headings counted as they are in the number printed', () => {
		expect(heights(layOut([`# ${words(10)}`, words(40)], [words(100)]))).toEqual([[46, 184], [460]]);
	});

	test('of as many passages as there are: no height is negative, and the sum is the number of words', () => {
		const text = fc.array(
			fc.integer({ min: 1, max: 300 }).map((count) => words(count)),
			{ minLength: 1, maxLength: 400 },
		);
		fc.assert(
			fc.property(text, text, (left, right) => {
				const glance = layOut(left, right);
				const sums = glance.bars.map(({ segments }) => segments.reduce((sum, { height }) => sum + height, 0));
				const counts = [left, right].map((texts) => texts.join(' ').split(' ').length);
				expect(Math.max(...sums)).toBeCloseTo(460);
				expect((sums[0] ?? 0) * (counts[1] ?? 0)).toBeCloseTo((sums[1] ?? 0) * (counts[0] ?? 0), 3);
				expect(glance.bars.flatMap(({ segments }) => segments).every(({ height }) => height > 0)).toBe(true);
			}),
			{ numRuns: 30 },
		);
	});

	test('with runs of passages too low for numbers of their own', () => {
		const glance = layOut([words(200), ...Array.from({ length: 18 }, () => words(3)), words(100)], [words(10)]);
		expect(glance.bars[0].runs.map(({ first, last }) => [first.id, last.id])).toEqual([['p2', 'p19']]);
		expect(glance.bars[1].runs).toEqual([]);
	});
});

describe('draws lines', () => {
	test('for the weightiest points of both sides, each end inside its own segment', () => {
		const context = contextOf();
		const { lines, bars } = layOutGlance(context.refs);
		expect(lines.map(({ point }) => point.id)).toEqual(['arrival', 'aboard', 'lamp']);
		for (const { point, path } of lines) {
			const [from, to] = [/^M\d+ (\d+)/, / (\d+)$/].map((end) => Number(end.exec(path)?.[1]));
			for (const [side, y] of [from, to].entries()) {
				const own = bars[side === 0 ? 0 : 1].segments.find(
					({ passage }) => passage.id === point.quotes[side === 0 ? 0 : 1][0]?.passage,
				);
				expect(y).toBeGreaterThan(own?.y ?? Infinity);
				expect(y).toBeLessThan((own?.y ?? 0) + (own?.height ?? 0));
			}
		}
	});

	test('for lighter points where none is weighty, and not for what is said of the texts as wholes', () => {
		const light = points.map((point) => ({ ...point, weight: 1 }));
		const articles = [articleOf('left', 'One two.'), articleOf('right', 'One two.')];
		const whole = { ...pointOf('whole', articles, { left: ['One'], right: ['One'] }), scope: 'texts' as const };
		expect(layOutGlance(contextOf({ points: light }).refs).lines).toHaveLength(4);
		expect(layOutGlance({ comparison: comparisonOf(articles, { points: [whole] }) }).lines).toEqual([]);
	});
});

test('says of every part what it is and where it leads', () => {
	const context = contextOf();
	const { bars, lines } = viewGlance(context, layOutGlance(context.refs));
	expect(bars[1].segments.map(({ href, title, label }) => [href, title, label?.number, label?.words])).toEqual([
		['/compare/#right-p1', 'RIGHT ¶1: At noon the ship came in. Ten were aboard.', '1', 'At noon the ship came in …'],
		[
			'/compare/#right-p2',
			'RIGHT ¶2: The lamp never went out. The wells were sweet.',
			'2',
			'The lamp never went out …',
		],
	]);
	expect(lines.map(({ href, title, status }) => [href, title, status])).toEqual([
		['/compare/?point=arrival', 'both say: The point arrival', 'agree'],
		['/compare/?point=aboard', 'they differ: The point aboard', 'differ'],
		['/compare/?point=lamp', 'at odds: The point lamp', 'conflict'],
	]);
});
