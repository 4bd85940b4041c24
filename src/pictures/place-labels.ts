import { type Point, segments } from './curves';
import { textWidth } from './fit-text';

/** The height of a line of letters, and the size of the words on the lines, in the picture's units. */
export const LINE = 16;
const WORDS_SIZE = 12;

/**
 * Places the words of lines in a picture, each upon its own line or close beside it, where nothing else is in the way. Where
 * something is, the words stand upon their line and are not `free`: they are to be shown one at a time.
 */
export function placeLabels(lines: readonly LabelledLine[], { boxes, width }: { boxes: readonly Box[]; width: number }): PlacedLabel[] {
	const steps = lines.map(({ along }) => segments(along));
	const taken = [...boxes];
	const labels: PlacedLabel[] = [];
	// Short words first: they find room where long ones do not.
	for (const index of lines.map((_, place) => place).toSorted((a, b) => widthOf(lines[a]) - widthOf(lines[b]))) {
		const line = lines[index];
		if (!line) continue;
		const others = steps.filter((_, other) => other !== index).flat();
		const own = steps[index] ?? [];
		const within = ({ x, width: wide }: Box): boolean => x >= 0 && x + wide <= width;
		const clear = (box: Box, side: number): boolean => {
			// Words beside a line keep away from what is on their far side: they must be nearest to their own line.
			const near = grow(box, { left: side < 0 ? 16 : 1, right: side > 0 ? 16 : 1, ends: side === 0 ? 3 : 18 });
			return within(box) && !taken.some((other) => overlap(near, other)) && !others.some((step) => passes(step, near));
		};
		const upon = candidates(line, 0);
		const beside = (side: number): Box[] => candidates(line, side).filter((box) => !own.some((step) => passes(step, box)));
		const free = upon.find((box) => clear(box, 0)) ?? beside(1).find((box) => clear(box, 1)) ?? beside(-1).find((box) => clear(box, -1));
		const place = free ?? upon.find((box) => within(box) && !boxes.some((other) => overlap(box, other))) ?? upon[0];
		if (!place) continue;
		if (free) taken.push(free);
		labels[index] = { lines: line.lines, x: Math.round(place.x + place.width / 2), y: Math.round(place.y), free: free !== undefined };
	}
	return labels;
}

/** Boxes for the words, from the middle of the line towards both ends: upon it, or to the right (1) or left (-1) of it. */
function candidates(line: LabelledLine, side: number): Box[] {
	const width = widthOf(line);
	const height = line.lines.length * (LINE - 2);
	return line.along
		.slice(1, -1)
		.toSorted((a, b) => fromMiddle(line.along, a) - fromMiddle(line.along, b))
		.map(({ x, y }) => ({ x: x - width / 2 + side * (width / 2 + 3), y: y - height / 2, width, height }));
}

function fromMiddle(along: readonly Point[], point: Point): number {
	return Math.abs(along.indexOf(point) - along.length / 2);
}

function widthOf(line: LabelledLine | undefined): number {
	return Math.ceil(Math.max(0, ...(line?.lines ?? []).map(textWidth)) * WORDS_SIZE) + 4;
}

function grow({ x, y, width, height }: Box, { left, right, ends }: { left: number; right: number; ends: number }): Box {
	return { x: x - left, y: y - ends, width: width + left + right, height: height + 2 * ends };
}

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a step of a line passes through a box (Liang and Barsky). */
function passes([from, to]: [Point, Point], { x, y, width, height }: Box): boolean {
	if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > x + width) return false;
	let [enter, leave] = [0, 1];
	for (const [start, change, low, high] of [
		[from.x, to.x - from.x, x, x + width],
		[from.y, to.y - from.y, y, y + height],
	] as const) {
		if (change === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [a, b] = [(low - start) / change, (high - start) / change];
		enter = Math.max(enter, Math.min(a, b));
		leave = Math.min(leave, Math.max(a, b));
	}
	return enter <= leave;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface LabelledLine {
	lines: string[];
	/** Points along the line, from its start to its end. */
	along: Point[];
}

/** Words around `x`, from `y` down. */
export interface PlacedLabel {
	lines: string[];
	x: number;
	y: number;
	free: boolean;
}
