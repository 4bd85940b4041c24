import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { textWidth } from './fit-text';
import { wrapWords } from './wrap-words';

/** Names and the lines between them, each with its words upon it; all measures in the picture's units. */
export interface RelationsFigure {
	width: number;
	height: number;
	names: FigureName[];
	edges: FigureEdge[];
}

export interface FigureName {
	href: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface FigureEdge {
	href: string;
	/** The line, as the data of an SVG path, from its start to its end. */
	path: string;
	isInferred: boolean;
	label: { lines: string[]; x: number; y: number; width: number; height: number };
	/** The whole relation in words, for those who do not see the line. */
	title: string;
}

/** A relation to draw. */
export interface Edge {
	id: string;
	from: string;
	to: string;
	words: string;
	href: string;
	isInferred: boolean;
}

/** The sizes of the letters, and the height of a line of them. */
export const NAME_SIZE = 14;
export const WORDS_SIZE = 12.5;
export const LINE = 17;
/** Names are bold, and so wider. */
const BOLD = 1.14;

/** Lays relations out from left to right; each line has its words in a box of their own, so that none lies on another. */
export async function layOutRelations(
	names: readonly { id: string; label: string }[],
	relations: readonly Edge[],
): Promise<RelationsFigure> {
	if (relations.length === 0) return { width: 0, height: 0, names: [], edges: [] };
	const boxes = names.map(({ id, label }) => ({ id, label, ...boxOf(label, 18, BOLD * NAME_SIZE, 20, 12) }));
	const labels = relations.map(({ words }) => boxOf(words, 16, WORDS_SIZE, 12, 4));
	const graph: ElkNode = {
		id: 'relations',
		layoutOptions: OPTIONS,
		children: boxes.map(({ id, width, height }) => ({ id, width, height })),
		edges: relations.map(({ id, from, to, words }, index) => ({
			id,
			sources: [from],
			targets: [to],
			labels: [
				{
					id: `${id}-words`,
					layoutOptions: { 'elk.edgeLabels.inline': 'true' },
					text: words,
					width: labels[index]?.width ?? 0,
					height: labels[index]?.height ?? 0,
				},
			],
		})),
	};
	const laid = await new ELK().layout(graph);
	const places = new Map((laid.children ?? []).map((node) => [node.id, node]));
	const lines = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
	const labelOf = new Map(boxes.map(({ id, label }) => [id, label]));
	return {
		width: Math.ceil(laid.width ?? 0),
		height: Math.ceil(laid.height ?? 0),
		names: boxes.map(({ id, lines: own, width, height }) => ({
			href: `/names/${id}/`,
			lines: own,
			width,
			height,
			...placeOf(places.get(id)),
		})),
		edges: relations.map(({ id, from, to, words, href, isInferred }, index) => {
			const edge = lines.get(id);
			const own = labels[index] ?? { lines: [], width: 0, height: 0 };
			const placed = edge?.labels?.[0];
			return {
				href,
				path: pathOf(edge),
				isInferred,
				label: { ...own, x: round(placed?.x), y: round(placed?.y) },
				title: `${labelOf.get(from) ?? from} ${words} ${labelOf.get(to) ?? to}`,
			};
		}),
	};
}

const OPTIONS = {
	'elk.algorithm': 'layered',
	'elk.direction': 'RIGHT',
	'elk.edgeRouting': 'POLYLINE',
	'elk.randomSeed': '1',
	'elk.padding': '[top=2,left=2,bottom=2,right=2]',
	'elk.aspectRatio': '2.6',
	'elk.spacing.componentComponent': '36',
	'elk.spacing.nodeNode': '20',
	'elk.spacing.edgeNode': '14',
	'elk.spacing.edgeEdge': '14',
	'elk.layered.spacing.nodeNodeBetweenLayers': '18',
	'elk.layered.spacing.edgeNodeBetweenLayers': '12',
	'elk.layered.thoroughness': '40',
	'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
	'elk.layered.nodePlacement.favorStraightEdges': 'true',
};

function boxOf(
	text: string,
	most: number,
	size: number,
	across: number,
	down: number,
): { lines: string[]; width: number; height: number } {
	const lines = wrapWords(text, most);
	return {
		lines,
		width: Math.ceil(Math.max(...lines.map(textWidth)) * size) + across,
		height: lines.length * LINE + down,
	};
}

function placeOf(node: ElkNode | undefined): { x: number; y: number } {
	return { x: round(node?.x), y: round(node?.y) };
}

function pathOf(edge: ElkExtendedEdge | undefined): string {
	const section = edge?.sections?.[0];
	if (!section) throw new Error('The layout has lost a relation.');
	const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
	return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
}

function round(value = 0): number {
	return Math.round(value);
}
