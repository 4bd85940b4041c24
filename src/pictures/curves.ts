/** A curve of cubic Bézier pieces: a start, then two handles and an end for each piece. */
export type Curve = [Point, ...Point[]];

/** Moves a curve sideways by `distance`, to the right of the way it runs where that is positive. */
export function offsetCurve(curve: Curve, distance: number): Curve {
	const moved = pieces(curve).map(([a, b, c, d]) => {
		const start = sideways(direction(a, b, c, d), distance);
		const end = sideways(direction(d, c, b, a), -distance);
		return [add(a, start), add(b, start), add(c, end), add(d, end)] as const;
	});
	return [moved[0]?.[0] ?? curve[0], ...moved.flatMap(([, b, c, d]) => [b, c, d])];
}

/** Gives points along a curve, `steps` to a piece, with the start. */
export function sampleCurve(curve: Curve, steps = 12): [Point, ...Point[]] {
	const along = pieces(curve).flatMap(([a, b, c, d]) =>
		Array.from({ length: steps }, (_, index) => {
			const t = (index + 1) / steps;
			const u = 1 - t;
			const at = (key: 'x' | 'y'): number => u * u * u * a[key] + 3 * u * u * t * b[key] + 3 * u * t * t * c[key] + t * t * t * d[key];
			return { x: at('x'), y: at('y') };
		}),
	);
	return [curve[0], ...along];
}

/** Counts the crossings of curves with one another. */
export function countCrossings(curves: readonly Curve[]): number {
	const steps = curves.flatMap((curve, index) => segments(sampleCurve(curve, 6)).map((step) => ({ index, step })));
	// From left to right, so that each is held against its neighbours only.
	const sorted = steps.map(({ index, step }) => ({
		index,
		step,
		left: Math.min(step[0].x, step[1].x),
		right: Math.max(step[0].x, step[1].x),
	}));
	sorted.sort((a, b) => a.left - b.left);
	let crossings = 0;
	for (const [place, a] of sorted.entries()) {
		for (let next = place + 1; next < sorted.length; next++) {
			const b = sorted[next];
			if (!b || b.left > a.right) break;
			if (a.index !== b.index && cross(a.step, b.step)) crossings++;
		}
	}
	return crossings;
}

/** Gives the steps of a line, from each point to the next. */
export function segments(line: readonly Point[]): [Point, Point][] {
	return line.slice(1).map((point, index) => [line[index] ?? point, point]);
}

/** Writes a curve as SVG path data, relative, to `digits` after the point: short, and the same on every machine. */
export function pathData(curve: Curve, digits = 0): string {
	const rounded = curve.map(({ x, y }) => ({ x: Number(x.toFixed(digits)), y: Number(y.toFixed(digits)) }));
	const number = (value: number): string => String(Number(value.toFixed(digits))).replace(/^(-?)0\./, '$1.');
	const join = (values: number[]): string =>
		values
			.map(number)
			.join(' ')
			.replace(/ (?=-)/g, '');
	const [start = curve[0]] = rounded;
	const parts = pieces(rounded).map(([a, ...rest]) => {
		const straight = rest.every((point) => point.x === a.x);
		return straight ? `v${number(rest[2].y - a.y)}` : `c${join(rest.flatMap((point) => [point.x - a.x, point.y - a.y]))}`;
	});
	return `M${join([start.x, start.y])}${parts.join('')}`;
}

function pieces(curve: readonly Point[]): [Point, Point, Point, Point][] {
	return Array.from({ length: Math.floor((curve.length - 1) / 3) }, (_, index) => {
		const [a, b, c, d] = curve.slice(index * 3, index * 3 + 4);
		if (!a || !b || !c || !d) throw new Error('A curve holds a start, then three points to a piece.');
		return [a, b, c, d];
	});
}

/** The way a piece sets out: towards the first of its points that is not its start. */
function direction(start: Point, ...others: Point[]): Point {
	const next = others.find((other) => Math.hypot(other.x - start.x, other.y - start.y) > 0.01) ?? start;
	const length = Math.hypot(next.x - start.x, next.y - start.y) || 1;
	return { x: (next.x - start.x) / length, y: (next.y - start.y) / length };
}

function sideways({ x, y }: Point, distance: number): Point {
	return { x: -y * distance, y: x * distance };
}

function add(a: Point, b: Point): Point {
	return { x: a.x + b.x, y: a.y + b.y };
}

function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
	const turn = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

export interface Point {
	x: number;
	y: number;
}
