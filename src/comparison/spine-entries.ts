import type { Side } from './pair';
import { inLeadOrder, isShown, type Ranked, type Show } from './spine';

/** A line of the spine: a point at its place in the text that leads, or the count of smaller ones, folded or open. */
export type SpineEntry<Entry> =
	| { type: 'point'; point: Entry }
	/** `at` is the last passage of those whose points are counted. */
	| { type: 'more'; at: string; points: Entry[]; isOpen: boolean };

/**
 * Gives the lines of the spine for a text that leads, in its order, and those of the other text alone.
 * With the weightiest shown, the others of a passage are folded into one line behind it; short passages, as the items of a
 * list are, share one. `unfolded` names passages whose line was opened.
 */
export function spineEntries<Entry extends Ranked>(
	points: readonly Entry[],
	{
		lead,
		show,
		short,
		unfolded = [],
	}: { lead: Side; show: Show; short: ReadonlySet<string>; unfolded?: readonly string[] },
): { lines: SpineEntry<Entry>[]; alone: Entry[] } {
	const ordered = inLeadOrder(points, lead);
	const groups = show === 'weightiest' ? groupSmaller(ordered, lead, short) : [];
	const isVisible = (point: Entry): boolean =>
		isShown(point, show) || groups.some(({ at, points: smaller }) => unfolded.includes(at) && smaller.includes(point));
	const lines: SpineEntry<Entry>[] = [];
	let next = 0;
	const closeBefore = (index: number): void => {
		for (let group = groups[next]; group && group.last < index; group = groups[next]) {
			lines.push({ type: 'more', at: group.at, points: group.points, isOpen: unfolded.includes(group.at) });
			next += 1;
		}
	};
	for (const point of ordered) {
		const spot = point.spots[lead];
		if (!spot) continue;
		closeBefore(spot.index);
		if (isVisible(point)) lines.push({ type: 'point', point });
	}
	closeBefore(Infinity);
	// What both say is not of one text alone, though the words of one stand in another section.
	const isAlone = ({ spots, speaker }: Entry): boolean => !spots[lead] && speaker !== undefined;
	return { lines, alone: ordered.filter((point) => isAlone(point) && isShown(point, show)) };
}

/** Gathers the points that are not among the weightiest, by passage of the text that leads. */
function groupSmaller<Entry extends Ranked>(
	ordered: readonly Entry[],
	lead: Side,
	short: ReadonlySet<string>,
): { at: string; last: number; points: Entry[] }[] {
	const groups: { at: string; last: number; points: Entry[] }[] = [];
	for (const point of ordered) {
		const spot = point.spots[lead];
		if (!spot || isShown(point, 'weightiest')) continue;
		const group = groups.at(-1);
		if (group && (group.at === spot.passage || (short.has(group.at) && short.has(spot.passage)))) {
			group.points.push(point);
			group.at = spot.passage;
			group.last = spot.index;
		} else groups.push({ at: spot.passage, last: spot.index, points: [point] });
	}
	return groups;
}
