import type { DrawnName, DrawnRelation, RelationsChoice, Side } from './relations';
import { wrapWords } from './wrap-words';

const WIDTH = 358;
const SPINE = 136;
const LINE = 15;

/**
 * Lays names out in one column, with an arc for each relation: on the left as the left article says, on the right as the
 * right one says, on both sides where both do. For narrow screens.
 */
export function layOutWings({ names, relations }: Pick<RelationsChoice, 'names' | 'relations'>): Wings {
	let height = 0;
	const rows = orderByNearness(names, relations).map((name) => {
		const lines = wrapWords(name.label, 20);
		const busiest = Math.max(...([1, 2] as const).map((side) => endsAt(name.id, side, relations).length));
		const row = { ...name, lines, y: height, height: Math.max(lines.length * LINE + 12, busiest * 5 + 6) };
		height += row.height;
		return row;
	});
	const arcs = { 1: arcsOf(1, rows, relations), 2: arcsOf(2, rows, relations) };
	return {
		width: WIDTH,
		height,
		spine: { x: (WIDTH - SPINE) / 2, width: SPINE },
		names: rows,
		relations: relations.map((relation) => ({
			...relation,
			strokes: relation.sides.map((side) => ({ side, path: arcs[side].get(relation.id) ?? '' })),
		})),
	};
}

/** Orders names so that those who are related stand near one another: moves one at a time while that shortens the sum of all distances. */
export function orderByNearness<Name extends { id: string }>(
	names: readonly Name[],
	relations: readonly Pick<DrawnRelation, 'from' | 'to'>[],
): Name[] {
	let order = [...names];
	let length = lengthOf(order, relations);
	for (let improved = true; improved;) {
		improved = false;
		for (const name of names) {
			const others = order.filter((other) => other !== name);
			for (let place = 0; place <= others.length; place++) {
				const moved = others.toSpliced(place, 0, name);
				const total = lengthOf(moved, relations);
				if (total >= length) continue;
				[order, length, improved] = [moved, total, true];
			}
		}
	}
	return order;
}

function lengthOf(order: readonly { id: string }[], relations: readonly Pick<DrawnRelation, 'from' | 'to'>[]): number {
	const rows = new Map(order.map(({ id }, index) => [id, index]));
	return relations.reduce((sum, { from, to }) => sum + Math.abs((rows.get(from) ?? 0) - (rows.get(to) ?? 0)), 0);
}

function endsAt(name: string, side: Side, relations: readonly DrawnRelation[]): DrawnRelation[] {
	return relations.filter(({ from, to, sides }) => sides.includes(side) && (from === name || to === name));
}

/** The arcs of one side, as SVG path data by relation. They leave a name in an order that keeps them from crossing at once. */
function arcsOf(side: Side, rows: readonly Row[], relations: readonly DrawnRelation[]): Map<string, string> {
	const index = new Map(rows.map(({ id }, place) => [id, place]));
	const at = (id: string): number => index.get(id) ?? 0;
	const ends = new Map<string, number>();
	for (const { id, y, height } of rows) {
		const other = ({ from, to }: DrawnRelation): number => at(from === id ? to : from) - at(id);
		// From the top: arcs up, the nearest first; then arcs down, the farthest first.
		const own = endsAt(id, side, relations).toSorted((a, b) => Math.sign(other(a)) - Math.sign(other(b)) || other(b) - other(a));
		const step = Math.min(5, (height - 6) / Math.max(1, own.length));
		own.forEach((relation, place) => {
			ends.set(`${relation.id} ${id}`, Math.round(y + height / 2 + (place - (own.length - 1) / 2) * step));
		});
	}
	const room = (WIDTH - SPINE) / 2 - 3;
	const farthest = Math.max(1, ...relations.map(({ from, to }) => Math.abs(at(from) - at(to))));
	const x = side === 1 ? (WIDTH - SPINE) / 2 : (WIDTH + SPINE) / 2;
	return new Map(
		relations
			.filter(({ sides }) => sides.includes(side))
			.map(({ id, from, to }) => {
				const [start, end] = [ends.get(`${id} ${from}`) ?? 0, ends.get(`${id} ${to}`) ?? 0];
				const reach = Math.round(14 + (room - 14) * Math.sqrt(Math.abs(at(from) - at(to)) / farthest));
				const sweep = (side === 1) === end > start ? 0 : 1;
				return [id, `M${x} ${start}a${reach} ${Math.abs(end - start) / 2} 0 0 ${sweep} 0 ${end - start}`];
			}),
	);
}

interface Row extends DrawnName {
	lines: string[];
	y: number;
	height: number;
}

export interface Wings {
	width: number;
	height: number;
	/** The column of the names. */
	spine: { x: number; width: number };
	names: Row[];
	relations: (DrawnRelation & { strokes: { side: Side; path: string }[] })[];
}
