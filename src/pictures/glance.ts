import type { CrossReferences } from '../comparison/cross-references';
import { passagePair, unique } from '../comparison/link-passages';
import type { Link, Point } from '../comparison/model';
import type { PointRelation } from '../schemas/point';

/** A passage as a segment of its text's bar; all lengths in the picture's own units. */
export interface Segment {
	article: string;
	passage: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The passage's first words. */
	words: string;
	/** The strongest status of the points that rest on it; none where no point does. */
	points: number;
}

/** A band between two segments: the outline of a curve from one bar to the other. */
export interface Band {
	path: string;
	/** Where its mark stands: at the end where it has more room. */
	x: number;
	y: number;
	a: { article: string; passage: string };
	b: { article: string; passage: string };
	/** The weightiest point that joins them; none for a computed link. */
	point: Point | undefined;
	status: PointRelation | 'computed';
	strong: boolean;
	/** The number of points that join them. */
	count: number;
}

export interface Glance {
	width: number;
	height: number;
	segments: Segment[];
	bands: Band[];
}

const WIDTH = 720;
const HEIGHT = 760;
const BAR = 46;
const MARGIN = 64;
const GAP = 3;
const LEAST = 7;

/**
 * Lays out both texts as upright bars to one scale (words to height), a segment a passage, and a band for each pair of
 * passages that is linked. Where a segment has several bands, each gets its share of the edge, so none hides another.
 */
export function layOutGlance(refs: CrossReferences): Glance {
	const { articles, links } = refs.comparison;
	const passages = articles.map(({ id, passages: all }) =>
		all.filter(({ kind }) => kind !== 'heading').map((passage) => ({ article: id, ...passage, words: wordCount(passage.text) })),
	);
	// The longer text fills the height; each passage is at least as high as it must be to be seen.
	const scale = Math.min(
		...passages.map(
			(own) =>
				(HEIGHT - own.length * (GAP + LEAST)) /
				Math.max(
					1,
					own.reduce((sum, { words }) => sum + words, 0),
				),
		),
	);
	const segments = passages.flatMap((own, side) => {
		let y = 0;
		return own.map(({ article, id, text, words }): Segment => {
			const height = LEAST + Math.max(0, words * scale);
			const segment = {
				article,
				passage: id,
				x: side === 0 ? MARGIN : WIDTH - MARGIN - BAR,
				y,
				width: BAR,
				height,
				words: text.split(' ').slice(0, 8).join(' '),
				points: refs.pointsIn(article, id).length,
			};
			y += height + GAP;
			return segment;
		});
	});
	const height = Math.max(0, ...segments.map((segment) => segment.y + segment.height));
	return { width: WIDTH, height: Math.round(height), segments, bands: layOutBands(segments, links, refs) };
}

function layOutBands(segments: readonly Segment[], links: readonly Link[], refs: CrossReferences): Band[] {
	const pairs = unique(links, passagePair).map((link) => {
		const points = unique(
			links.flatMap((other) => (passagePair(other) === passagePair(link) && other.basis === 'point' ? [refs.point(other.point)] : [])),
			({ id }) => id,
		).toSorted((x, y) => y.weight - x.weight);
		return { link, points };
	});
	const slots = new Map<string, number>();
	const edge = (end: Link['a']): { share: number; top: number; bottom: number } => {
		const segment = segments.find(({ article, passage }) => article === end.article && passage === end.passage);
		const own = pairs.filter(({ link }) =>
			[link.a, link.b].some(({ article, passage }) => article === end.article && passage === end.passage),
		).length;
		const key = `${end.article} ${end.passage}`;
		const slot = slots.get(key) ?? 0;
		slots.set(key, slot + 1);
		const share = (segment?.height ?? 0) / Math.max(1, own);
		const thickness = Math.min(share, 14);
		const middle = (segment?.y ?? 0) + share * (slot + 0.5);
		return { share, top: middle - thickness * 0.4, bottom: middle + thickness * 0.4 };
	};
	// In reading order on both sides, so that bands of one segment do not cross one another.
	const index = (end: Link['a']): number =>
		segments.findIndex(({ article, passage }) => article === end.article && passage === end.passage);
	pairs.sort((x, y) => index(x.link.a) - index(y.link.a) || index(x.link.b) - index(y.link.b));
	const [x1, x2] = [MARGIN + BAR, WIDTH - MARGIN - BAR];
	return pairs.map(({ link, points: [point, ...others] }): Band => {
		const from = edge(link.a);
		const to = edge(link.b);
		const middle = (x1 + x2) / 2;
		const n = (value: number): string => String(Math.round(value * 10) / 10);
		const path = `M${x1} ${n(from.top)}C${middle} ${n(from.top)} ${middle} ${n(to.top)} ${x2} ${n(to.top)}V${n(to.bottom)}C${middle} ${n(to.bottom)} ${middle} ${n(from.bottom)} ${x1} ${n(from.bottom)}Z`;
		return {
			path,
			x: from.share > to.share ? x1 + 14 : x2 - 14,
			y: Math.round(from.share > to.share ? (from.top + from.bottom) / 2 : (to.top + to.bottom) / 2),
			a: link.a,
			b: link.b,
			point,
			status: point?.relation ?? 'computed',
			strong: point?.weight === 3,
			count: others.length + (point ? 1 : 0),
		};
	});
}

function wordCount(text: string): number {
	return text.split(' ').length;
}
