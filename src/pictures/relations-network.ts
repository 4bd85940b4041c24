import ELK, { type ElkEdgeSection, type ElkNode, type ELK as Elk } from 'elkjs/lib/elk.bundled.js';
import { countCrossings, type Curve, offsetCurve, pathData, sampleCurve } from './curves';
import { textWidth } from './fit-text';
import { LINE, placeLabels, type PlacedLabel } from './place-labels';
import type { DrawnName, DrawnRelation, RelationsChoice, Side } from './relations';
import { wrapWords } from './wrap-words';

/** The size of the names' letters, in the picture's units. */
const NAME_SIZE = 13.5;

/** Lays names and their relations out as a network: from the top down, few names in a row, few crossings. */
export async function layOutNetwork({ names, relations }: Pick<RelationsChoice, 'names' | 'relations'>): Promise<Network> {
	if (relations.length === 0) return { width: 0, height: 0, names: [], relations: [] };
	const boxes = names.map(boxOf);
	const elk = new ELK();
	const tries: Layout[] = [];
	// Each try breaks the circles elsewhere and puts the rows in other orders; the same tries always give the same pictures.
	for (const cycleBreaking of ['GREEDY', 'GREEDY_MODEL_ORDER'])
		for (const seed of [1, 2, 3]) tries.push(readLayout(await layOut(elk, boxes, relations, { cycleBreaking, seed }), relations));
	const [best] = tries.toSorted((a, b) => cost(a) - cost(b));
	if (!best) throw new Error('There is no layout to choose from.');

	const { width, height, places, curves } = best;
	const placed = boxes.map((box) => ({ ...box, ...(places.get(box.id) ?? { x: 0, y: 0 }) }));
	const lines = relations.map(({ words }, index) => ({ lines: wrapWords(words, 16), along: sampleCurve(curves[index] ?? NOWHERE) }));
	const labels = placeLabels(lines, { boxes: placed, width });
	return {
		width,
		height,
		names: placed,
		relations: relations.map((relation, index) => ({
			...relation,
			strokes: strokesOf(relation, curves[index] ?? NOWHERE),
			label: labels[index],
		})),
	};
}

const NOWHERE: Curve = [{ x: 0, y: 0 }];

function boxOf(name: DrawnName): Size {
	const lines = wrapWords(name.label, 15);
	return {
		...name,
		lines,
		width: Math.ceil(Math.max(...lines.map(textWidth)) * NAME_SIZE) + 14,
		height: lines.length * LINE + 8,
	};
}

async function layOut(
	elk: Elk,
	boxes: readonly Size[],
	relations: readonly DrawnRelation[],
	{ cycleBreaking, seed }: { cycleBreaking: string; seed: number },
): Promise<ElkNode> {
	// Where there are few lines, their words need room that many lines make of themselves.
	const apart = String(Math.max(18, 60 - relations.length));
	return elk.layout({
		id: 'network',
		layoutOptions: {
			'elk.algorithm': 'layered',
			'elk.direction': 'DOWN',
			'elk.edgeRouting': 'SPLINES',
			'elk.randomSeed': String(seed),
			'elk.padding': '[top=4,left=4,bottom=4,right=4]',
			'elk.aspectRatio': '1.8',
			'elk.spacing.componentComponent': '48',
			'elk.spacing.nodeNode': apart,
			'elk.layered.spacing.nodeNodeBetweenLayers': apart,
			'elk.spacing.edgeEdge': '8',
			'elk.spacing.edgeNode': '10',
			'elk.layered.cycleBreaking.strategy': cycleBreaking,
			'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
			'elk.layered.layering.coffmanGraham.layerBound': String(Math.max(3, Math.round(Math.sqrt(boxes.length) * 0.8))),
			'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
		},
		children: boxes.map(({ id, width, height }) => ({ id, width, height })),
		edges: relations.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
	});
}

/** Few crossings, and no wider than the page: letters shrink with the picture. */
function cost({ width, curves }: Layout): number {
	return countCrossings(curves) + Math.max(0, width - 1136) / 5;
}

function readLayout({ width = 0, height = 0, children = [], edges = [] }: ElkNode, relations: readonly DrawnRelation[]): Layout {
	const sections = new Map(edges.map((edge) => [edge.id, edge.sections?.[0]]));
	return {
		width: Math.ceil(width),
		height: Math.ceil(height),
		places: new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }])),
		curves: relations.map(({ id }) => curveOf(sections.get(id))),
	};
}

function curveOf(section: ElkEdgeSection | undefined): Curve {
	if (!section) throw new Error('The layout has lost a relation.');
	const { startPoint, bendPoints = [], endPoint } = section;
	// A line without bends has no handles; a spline has two for each piece.
	return [startPoint, ...(bendPoints.length % 3 === 2 ? [...bendPoints, endPoint] : [startPoint, endPoint, endPoint])];
}

/** One stroke for each article that says so, beside one another where both do. */
function strokesOf({ sides }: DrawnRelation, curve: Curve): { side: Side; path: string }[] {
	const [only] = sides;
	if (sides.length === 1 && only) return [{ side: only, path: pathData(curve) }];
	return sides.map((side) => ({ side, path: pathData(offsetCurve(curve, side === 1 ? 1.6 : -1.6), 1) }));
}

/** What a layout says, its curves in the order of the relations. */
interface Layout {
	width: number;
	height: number;
	places: Map<string, { x: number; y: number }>;
	curves: Curve[];
}

type Size = Omit<NetworkName, 'x' | 'y'>;

export interface NetworkName extends DrawnName {
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface NetworkRelation extends DrawnRelation {
	strokes: { side: Side; path: string }[];
	label: PlacedLabel | undefined;
}

export interface Network {
	width: number;
	height: number;
	names: NetworkName[];
	relations: NetworkRelation[];
}
