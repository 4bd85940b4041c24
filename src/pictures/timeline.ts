import { dateSpan } from '../dates/date-span';
import { describeDays } from '../dates/describe-date';

/** What has a date and belongs to the left article (1), the right one (2), or both. */
export interface Dated {
	id: string;
	/** The date in EDTF. */
	date: string;
	side: 1 | 2 | 'both';
	/** Stands at the end of its date and not at the start: an article is published after what it tells. */
	atEnd?: boolean;
}

/**
 * A timeline in rows, from the earliest down. Time is cut at the first and last day of every date into cells, so that each date covers whole
 * cells. A cell is as tall as what stands in it: that is how dense weeks open out, and years of which nothing is told fold.
 */
export interface Timeline<Entry extends Dated> {
	cells: TimelineCell<Entry>[];
	/** How many tracks lie beside the line of each article for marks that run through several cells. */
	tracks: Record<1 | 2, number>;
	/** What has no known day at all (`../..`), and so no place. */
	placeless: Entry[];
}

export interface TimelineCell<Entry extends Dated> {
	/** The days it covers, in words. */
	label: string;
	/** How long it is, in words, where it is not one day, month or year. */
	length: string | undefined;
	/** The row of its label, counted from 1. */
	row: number;
	marks: TimelineMark<Entry>[];
}

export interface TimelineMark<Entry extends Dated> {
	entry: Entry;
	/** The rows it covers, counted from 1, the last one excluded; its words stand in the first, or with `atEnd` in the last. */
	rows: [from: number, to: number];
	/** The track beside the line of each article that it belongs to; 0 is the line itself. */
	track: Partial<Record<1 | 2, number>>;
	/** A day is a dot, what lasts and what happened at some time within a span are bars. */
	shape: 'day' | 'within' | 'lasting';
	openStart: boolean;
	openEnd: boolean;
	isVague: boolean;
}

/** Lays out what is dated, given in the order in which it is to stand where days are the same. */
export function buildTimeline<Entry extends Dated>(entries: readonly Entry[]): Timeline<Entry> {
	const spans = entries.map((entry) => ({ entry, ...dateSpan(entry.date) }));
	const placed = spans.filter(({ openStart, openEnd }) => !(openStart && openEnd));
	const edges = [...new Set(placed.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay + 1]))].sort((a, b) => a - b);
	const cellOf = (day: number): number => edges.findLastIndex((edge) => edge <= day);
	const anchored = placed.map((span) => ({
		...span,
		start: cellOf(span.openStart ? span.lastDay : span.firstDay),
		end: cellOf(span.openEnd ? span.firstDay : span.lastDay),
	}));
	const inCell = edges
		.slice(0, -1)
		.map((_, index) => anchored.filter((span) => (span.entry.atEnd ? span.end : span.start) === index).sort(atEndLast));
	const rowOfCell = [1];
	for (const [index, marks] of inCell.entries()) rowOfCell.push((rowOfCell[index] ?? 1) + 1 + marks.length);
	const rowOf = (cell: number): number => rowOfCell[cell] ?? 1;

	const tracks = new Tracks();
	const cells = inCell.map((spansOfCell, index): TimelineCell<Entry> => {
		const [first, next] = [edges[index] ?? 0, edges[index + 1] ?? 0];
		return {
			label: describeDays(first, next - 1),
			length: describeLength(first, next),
			row: rowOf(index),
			marks: spansOfCell.map(({ entry, start, end, openStart, openEnd, isVague, firstDay, lastDay }, position) => {
				const row = rowOf(index) + 1 + position;
				const runsOn = start < end;
				const rows: [number, number] = [entry.atEnd && runsOn ? rowOf(start) : row, entry.atEnd || !runsOn ? row + 1 : rowOf(end + 1)];
				const isDay = firstDay === lastDay && !openStart && !openEnd;
				return {
					entry,
					rows,
					track: tracks.place(entry, runsOn && !entry.atEnd ? rows : undefined),
					shape: isDay ? 'day' : /[/{]/.test(entry.date) ? 'lasting' : 'within',
					openStart,
					openEnd,
					isVague,
				};
			}),
		};
	});
	return { cells, tracks: tracks.count, placeless: spans.flatMap((span) => (placed.includes(span) ? [] : span.entry)) };
}

/** The tracks beside both lines: which are taken, and up to which row. */
class Tracks {
	/** The row from which each track is free again; the first track is the line. */
	#free: Record<1 | 2, number[]> = { 1: [], 2: [] };

	get count(): Record<1 | 2, number> {
		return { 1: this.#free[1].length, 2: this.#free[2].length };
	}

	/** Gives the nearest free track for rows, on each side that an entry belongs to; the line where it needs no track of its own. */
	place({ side }: Dated, rows: [number, number] | undefined): TimelineMark<Dated>['track'] {
		const sides = side === 'both' ? ([1, 2] as const) : [side];
		return Object.fromEntries(sides.map((side) => [side, rows ? this.#take(this.#free[side], rows) : 0]));
	}

	#take(free: number[], [from, to]: [number, number]): number {
		const found = free.findIndex((row) => row <= from);
		const index = found === -1 ? free.length : found;
		free[index] = to;
		return index + 1;
	}
}

function atEndLast(a: { entry: Dated }, b: { entry: Dated }): number {
	return Number(a.entry.atEnd ?? false) - Number(b.entry.atEnd ?? false);
}

/** Says how long a stretch of days is, `next` excluded, if it is more than one day, month or year. */
function describeLength(first: number, next: number): string | undefined {
	const [from, to] = [new Date(first * 86_400_000), new Date(next * 86_400_000)];
	const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
	const isWhole = from.getUTCDate() === 1 && to.getUTCDate() === 1;
	if (next - first === 1 || (isWhole && (months === 1 || (months === 12 && from.getUTCMonth() === 0)))) return undefined;
	if (!isWhole && next - first < 100) return `${next - first} days`;
	const isRough = months < 24 ? !isWhole : !isWhole || months % 12 > 0;
	return `${isRough ? 'about ' : ''}${months < 24 ? `${months} months` : `${Math.round(months / 12)} years`}`;
}
