import { countWords } from '../comparison/measures/count-words';
import type { CrossReferences } from '../comparison/cross-references';
import type { Article, Point, Quote } from '../comparison/model';
import { mapPair, sides, type Pair, type Side } from '../comparison/pair';
import type { Passage } from '../content/schemas/passage';

/** A passage as a segment of its text's bar; all lengths in the picture's own units. */
export interface Segment {
	passage: Passage;
	x: number;
	y: number;
	/** To scale: the words of the passage. */
	height: number;
	/** Whether it is high enough for its number. */
	isNumbered: boolean;
}

/** A run of segments too low to be numbered one by one. */
export interface Run {
	first: Passage;
	last: Passage;
	y: number;
	height: number;
}

/** A line that joins the first words of a point on both sides. */
export interface GlanceLine {
	point: Point;
	path: string;
}

/** A bar: a text, to scale. */
export interface Bar {
	segments: Segment[];
	runs: Run[];
}

export interface Glance {
	width: number;
	height: number;
	bar: number;
	bars: Pair<Bar>;
	lines: GlanceLine[];
}

const WIDTH = 440;
/** The height of the longer text. */
const HEIGHT = 460;
const BAR = 40;
/** The lowest segment, or run of segments, that has room for a number. */
const NUMBERED = 15;

/**
 * Lays out both texts as upright bars to one scale, words to height, a segment a passage, and a line for each of the
 * weightiest points of both sides. Where several lines end in a segment, they spread inside it.
 */
export function layOutGlance({ comparison: { articles, points } }: Pick<CrossReferences, 'comparison'>): Glance {
	const scale = HEIGHT / Math.max(1, ...articles.map(({ passages }) => wordsOf(passages)));
	const bars = mapPair(articles, (article, side) => layOutBar(article, side, scale));
	const height = Math.ceil(
		Math.max(...bars.map(({ segments }) => (segments.at(-1)?.y ?? 0) + (segments.at(-1)?.height ?? 0))),
	);
	return { width: WIDTH, height, bar: BAR, bars, lines: layOutLines(weightiest(points), bars) };
}

function wordsOf(passages: readonly Passage[]): number {
	return passages.reduce((sum, { text }) => sum + countWords(text), 0);
}

function layOutBar({ passages }: Article, side: Side, scale: number): Bar {
	let y = 0;
	const segments = passages.map((passage): Segment => {
		const height = countWords(passage.text) * scale;
		const segment = { passage, x: side === 0 ? 0 : WIDTH - BAR, y, height, isNumbered: height >= NUMBERED };
		y += height;
		return segment;
	});
	return { segments, runs: findRuns(segments) };
}

function findRuns(segments: readonly Segment[]): Run[] {
	const groups: Segment[][] = [];
	for (const [index, segment] of segments.entries()) {
		if (segment.isNumbered) continue;
		if (index > 0 && segments[index - 1]?.isNumbered === false) groups.at(-1)?.push(segment);
		else groups.push([segment]);
	}
	return groups.flatMap((group) => {
		const [first, last] = [group[0], group.at(-1)];
		if (!first || !last || first === last) return [];
		const height = last.y + last.height - first.y;
		return height < NUMBERED ? [] : [{ first: first.passage, last: last.passage, y: first.y, height }];
	});
}

/** The points of the greatest weight that tie passages of both sides. */
function weightiest(points: readonly Point[]): Point[] {
	const tied = points.filter(({ scope, quotes }) => scope === 'passages' && quotes.every(({ length }) => length > 0));
	const most = Math.max(...tied.map(({ weight }) => weight));
	return tied.filter(({ weight }) => weight === most);
}

function layOutLines(points: readonly Point[], bars: Pair<Bar>): GlanceLine[] {
	const ends = points.flatMap((point) => {
		const [left, right] = mapPair(bars, ({ segments }, side) => findSegment(segments, point.quotes[side][0]));
		return left && right ? [{ point, segments: [left, right] as const }] : [];
	});
	const heightOf = (end: (typeof ends)[number], side: Side): number => {
		const segment = end.segments[side];
		// In the order of their other ends, so that lines that leave one segment do not cross one another.
		const across = side === 0 ? 1 : 0;
		const own = ends
			.filter(({ segments }) => segments[side] === segment)
			.toSorted((a, b) => a.segments[across].y - b.segments[across].y);
		return segment.y + (segment.height * (own.indexOf(end) + 1)) / (own.length + 1);
	};
	return ends.map((end) => {
		const [from = 0, to = 0] = sides.map((side) => Math.round(heightOf(end, side)));
		const middle = WIDTH / 2;
		return { point: end.point, path: `M${BAR} ${from}C${middle} ${from} ${middle} ${to} ${WIDTH - BAR} ${to}` };
	});
}

function findSegment(segments: readonly Segment[], quote: Quote | undefined): Segment | undefined {
	return segments.find(({ passage }) => passage.id === quote?.passage);
}
