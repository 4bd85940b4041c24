import type { Article, Comparison, Point, Quote } from './model';
import { mapPair, type Pair, type Side } from './pair';

/** A part of a text that is never cut, as far as sections go. */
export interface Block {
	/** The ids of its passages. */
	passages: readonly string[];
	/** How long it is, in UTF-16 units. */
	length: number;
	isHeading: boolean;
}

/** A stretch of a text, in blocks, `to` exclusive. */
export interface BlockRange {
	from: number;
	to: number;
}

/** For each kind of passage (`p`, `h`) the number of the first one of each section: what an address needs to find its section. */
export interface SectionStarts extends Record<string, number[]> {
	p: number[];
	h: number[];
}

/** Two texts of this length together, in UTF-16 units, have one page each: some 10,000 words. */
const TOGETHER = 60_000;
/** Of a longer pair, a text of the first length has one page as well; a longer one has sections of about the second. */
const WHOLE = 30_000;
const SECTION = 20_000;
/** The number of a passage that no text has. */
const NOWHERE = 1e9;
/** Within this share of a section's length before its end, a heading is where the next begins. */
const NEAR_END = 0.35;

/** Cuts both texts into sections, where they are long. */
export function cutPair(blocks: Pair<readonly Block[]>): Pair<BlockRange[]> {
	const isLong = lengthOf(blocks.flat()) > TOGETHER;
	return mapPair(blocks, (own) => (isLong ? cutSections(own) : [{ from: 0, to: own.length }]));
}

/** Cuts a long text into sections, each of whole blocks and about as long as the others, before headings where there are some. */
function cutSections(blocks: readonly Block[]): BlockRange[] {
	const length = lengthOf(blocks);
	if (length <= WHOLE) return [{ from: 0, to: blocks.length }];
	const wished = length / Math.ceil(length / SECTION);
	const sections: BlockRange[] = [];
	for (let from = 0; from < blocks.length; from = sections.at(-1)?.to ?? blocks.length) {
		let to = from;
		let own = 0;
		let heading: number | undefined;
		for (let block = blocks[to]; block && (to === from || own + block.length / 2 <= wished); block = blocks[to]) {
			if (block.isHeading && own > wished * (1 - NEAR_END)) heading = to;
			own += block.length;
			to += 1;
		}
		sections.push({ from, to: to < blocks.length ? (heading ?? to) : to });
	}
	// A rest too short for a page of its own goes with the section before it.
	const [before, last] = sections.slice(-2);
	if (before && last && lengthOf(blocks.slice(last.from)) < wished * NEAR_END)
		return [...sections.slice(0, -2), { from: before.from, to: last.to }];
	return sections;
}

/**
 * Finds what of the other text stands beside a section: all of a text that has one page, and of a longer one the stretch with
 * most of what the section's passages are tied to; where nothing is, that which is as far through it.
 */
export function findBeside(
	blocks: readonly Block[],
	{ ties, share }: { ties: ReadonlyMap<string, number>; share: number },
): BlockRange {
	const length = lengthOf(blocks);
	if (length <= WHOLE) return { from: 0, to: blocks.length };
	const weights = blocks.map(({ passages }) => passages.reduce((sum, id) => sum + (ties.get(id) ?? 0), 0));
	const middle = share * length;
	let best: { stretch: BlockRange; weight: number; distance: number } | undefined;
	let before = 0;
	for (const [from, { length: first }] of blocks.entries()) {
		let to = from;
		let own = 0;
		let weight = 0;
		while (to < blocks.length && (to === from || own + (blocks[to]?.length ?? 0) <= SECTION)) {
			own += blocks[to]?.length ?? 0;
			weight += weights[to] ?? 0;
			to += 1;
		}
		const distance = Math.abs(before + own / 2 - middle);
		if (!best || weight > best.weight || (weight === best.weight && distance < best.distance))
			best = { stretch: { from, to }, weight, distance };
		if (to === blocks.length) break;
		before += first;
	}
	return best?.stretch ?? { from: 0, to: blocks.length };
}

/** Counts how strongly each passage of the other text is tied to passages of one: by points more than by words alone. */
export function tiesOf(comparison: Comparison, side: Side, passages: ReadonlySet<string>): Map<string, number> {
	const ties = new Map<string, number>();
	const id = comparison.articles[side].id;
	for (const { a, b, ...link } of comparison.links) {
		const [own, other] = a.article === id ? [a, b] : [b, a];
		if (!passages.has(own.passage)) continue;
		const weight = link.basis === 'point' ? 1 : link.score / 4;
		ties.set(other.passage, (ties.get(other.passage) ?? 0) + weight);
	}
	return ties;
}

/** Gives for each kind of passage the number of the first in each section. */
export function startsOf(sections: readonly (readonly string[])[]): SectionStarts {
	const starts: SectionStarts = { p: [], h: [] };
	for (const passages of sections)
		for (const kind of ['p', 'h']) {
			const first = passages.find((id) => id.startsWith(kind));
			// A section without any of a kind begins where the next does.
			starts[kind]?.push(first === undefined ? NOWHERE : Number(first.slice(1)));
		}
	for (const list of Object.values(starts))
		for (const [index, start] of [...list.entries()].reverse())
			list[index] = Math.min(start, list[index + 1] ?? NOWHERE);
	return starts;
}

/** Gives the number of the section, from 1, in which a passage or sentence stands, by its id; undefined for any other id. */
export function sectionAt(starts: SectionStarts, id: string): number | undefined {
	const [, kind = '', number] = /^([a-z])(\d+)(?:s\d+)?$/.exec(id) ?? [];
	const list: number[] | undefined = starts[kind];
	if (!list || number === undefined) return undefined;
	return Math.max(1, list.filter((start) => start <= Number(number)).length);
}

/** Gives the address of the page on which a passage is read, below the site's base; `starts` of a text that has sections. */
export function passageAddress(article: string, passage: string, starts?: SectionStarts): string {
	return sectionAddress(article, starts ? (sectionAt(starts, passage) ?? 1) : 1);
}

/** Gives the address of a section of a text, from 1, below the site's base. */
export function sectionAddress(article: string, section: number): string {
	return `articles/${article}/${section === 1 ? '' : `${section}/`}`;
}

/**
 * Gives a comparison as far as it goes in a stretch of either text: their passages, and what rests on them. A point of which the
 * words of one side stand elsewhere keeps those of the other alone.
 */
export function sliceComparison(comparison: Comparison, passages: Pair<ReadonlySet<string>>): Comparison {
	const isIn = ({ article, passage }: Pick<Quote, 'article' | 'passage'>): boolean =>
		passages[comparison.articles[0].id === article ? 0 : 1].has(passage);
	return {
		...comparison,
		articles: mapPair(comparison.articles, (article, side): Article => ({
			...article,
			passages: article.passages.filter(({ id }) => passages[side].has(id)),
		})),
		names: comparison.names
			.map((name) => ({ ...name, mentions: name.mentions.filter(isIn) }))
			.filter(({ mentions }) => mentions.length > 0),
		points: comparison.points.flatMap((point): Point[] => {
			const evidence = point.evidence.filter(isIn);
			if (evidence.length === 0) return [];
			const quotes = mapPair(point.quotes, (own) => own.filter(isIn));
			return [{ ...point, evidence, quotes, nearest: point.nearest.filter(isIn) }];
		}),
		notes: comparison.notes.filter(({ evidence }) => evidence.some(isIn)),
		links: comparison.links.filter(({ a, b }) => isIn(a) && isIn(b)),
	};
}

/** Gives the first words of a point on a side, where they stand outside a slice of the comparison. */
export function wordsElsewhere(whole: Comparison, point: Pick<Point, 'id' | 'quotes'>, side: Side): Quote | undefined {
	if (point.quotes[side].length > 0) return undefined;
	return whole.points.find(({ id }) => id === point.id)?.quotes[side][0];
}

function lengthOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { length }) => sum + length, 0);
}
