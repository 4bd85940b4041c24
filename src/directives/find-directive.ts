import type { Browser } from './browsers';
import { firstFrom } from './first-from';
import type { PageText } from './page-text';
import type { TextDirective } from './write-directive';

/** Words on a page: how many characters other than white space stand before their start, and before their end. */
export type Found = readonly [start: number, end: number];

/**
 * Makes the function that finds what a text directive leads to on a page: a model of “find a range from a text
 * directive” (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document), in the specification’s
 * order of steps, as a browser carries it out. It is held against the browsers themselves in `directives.spec.ts`.
 */
export function makeFinder(page: PageText, browser: Browser): (directive: TextDirective) => Found | undefined {
	const blocks = page.blocks.map((block) => seeBlock(block, browser));
	if (browser.readsHints)
		for (const { text, start, before } of page.hints.toReversed())
			blocks.splice(before, 0, seeHint(seeBlock({ text, start }, browser), start));
	const seen: SeenPage = { blocks, byPart: indexBlocks(blocks), byTerm: new Map() };
	return (directive) => findDirective(seen, seeDirective(directive, browser));
}

/** A block as a browser compares it. */
interface SeenBlock {
	text: string;
	/** By character: its place on the page, and the place behind it. */
	places: Found[];
	/** By offset: a word may start or end here. */
	edges: boolean[];
	/** By offset: a character that is skipped stands before it. */
	skips: boolean[];
}

/** The blocks of a page, and which of them have a few characters in a row: a long page is not read through for every term. */
interface SeenPage {
	blocks: readonly SeenBlock[];
	byPart: ReadonlyMap<string, number[]>;
	/** The blocks that may have a term, of terms that were looked for. */
	byTerm: Map<string, readonly number[] | undefined>;
}

/** A point in a page: a block, and an offset into its text. */
interface Point {
	block: number;
	offset: number;
}

interface Range {
	start: Point;
	end: Point;
}

/** What must hold of a match. */
interface Conditions {
	startsWord: boolean;
	endsWord: boolean;
	/** It stands at the very point from which it is looked for. */
	isHere: boolean;
}

function findDirective(page: SeenPage, { prefix, start, end, suffix }: TextDirective): Found | undefined {
	const { blocks } = page;
	let from: Point = { block: 0, offset: 0 };
	const endsWord = end !== undefined || suffix === undefined;
	for (;;) {
		let match: Range | undefined;
		if (prefix === undefined) {
			match = find(page, start, from, { startsWord: true, endsWord, isHere: false });
			if (!match) return undefined;
			from = next(match.start);
		} else {
			const before = find(page, prefix, from, { startsWord: true, endsWord: false, isHere: false });
			if (!before) return undefined;
			from = next(before.start);
			const point = skipBlanks(blocks, before.end);
			if (!point) return undefined;
			match = find(page, start, point, { startsWord: false, endsWord, isHere: true });
			if (!match) continue;
		}
		let searchEnd = match.end;
		for (;;) {
			if (end !== undefined) {
				const last = find(page, end, searchEnd, { startsWord: true, endsWord: suffix === undefined, isHere: false });
				if (!last) return undefined;
				match = { start: match.start, end: last.end };
			}
			if (suffix === undefined) return placesOfRange(blocks, match);
			const point = skipBlanks(blocks, match.end);
			if (point && find(page, suffix, point, { startsWord: false, endsWord: true, isHere: true }))
				return placesOfRange(blocks, match);
			// Without an end another start is looked for; with one, another end.
			if (end === undefined) break;
			searchEnd = match.end;
		}
	}
}

/** Finds a term from a point on: within one block, never across two. */
function find(
	page: SeenPage,
	term: string,
	from: Point,
	{ startsWord, endsWord, isHere }: Conditions,
): Range | undefined {
	const { blocks } = page;
	const known = isHere ? [from.block] : blocksWith(page, term);
	for (
		let index = known === undefined ? from.block : firstFrom(known, from.block);
		index < (known ?? blocks).length;
		index += 1
	) {
		const block = known === undefined ? index : (known[index] ?? blocks.length);
		const { text = '', edges = [], skips = [] } = blocks[block] ?? {};
		let offset = text.indexOf(term, block === from.block ? from.offset : 0);
		while (offset !== -1 && !((!startsWord || edges[offset]) && (!endsWord || edges[offset + term.length])))
			offset = text.indexOf(term, offset + 1);
		if (offset !== -1 && (!isHere || (offset === from.offset && !skips[offset])))
			return { start: { block, offset }, end: { block, offset: offset + term.length } };
	}
	return undefined;
}

/** Parts of these lengths: longer ones are rarer, shorter terms have none. */
const PARTS = [6, 3];

function indexBlocks(blocks: readonly SeenBlock[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const length of PARTS)
		for (const [block, { text }] of blocks.entries())
			for (let offset = 0; offset + length <= text.length; offset += 1) {
				const part = text.slice(offset, offset + length);
				const known = index.get(part);
				if (!known) index.set(part, [block]);
				else if (known.at(-1) !== block) known.push(block);
			}
	return index;
}

/** Gives the blocks that may have a term, in order: those with the rarest part of it; undefined where it is too short to tell. */
function blocksWith({ byPart, byTerm }: SeenPage, term: string): readonly number[] | undefined {
	if (byTerm.has(term)) return byTerm.get(term);
	let fewest: readonly number[] | undefined;
	const length = PARTS.find((own) => own <= term.length) ?? Infinity;
	for (let offset = 0; offset + length <= term.length; offset += 1) {
		const own = byPart.get(term.slice(offset, offset + length)) ?? [];
		if (!fewest || own.length < fewest.length) fewest = own;
	}
	byTerm.set(term, fewest);
	return fewest;
}

function next({ block, offset }: Point): Point {
	return { block, offset: offset + 1 };
}

function skipBlanks(blocks: readonly SeenBlock[], from: Point): Point | undefined {
	for (let block = from.block; block < blocks.length; block += 1) {
		const text = blocks[block]?.text ?? '';
		const start = block === from.block ? from.offset : 0;
		const offset = text.slice(start).search(/\S/);
		if (offset !== -1) return { block, offset: start + offset };
	}
	return undefined;
}

function placesOfRange(blocks: readonly SeenBlock[], { start, end }: Range): Found {
	const [first = 0] = blocks[start.block]?.places[start.offset] ?? [];
	const [, last = 0] = blocks[end.block]?.places[end.offset - 1] ?? [];
	return [first, last];
}

function seeDirective({ prefix, start, end, suffix }: TextDirective, { fold }: Browser): TextDirective {
	const seen = (term: string | undefined): string | undefined => term && foldTerm(term, fold);
	return { prefix: seen(prefix), start: foldTerm(start, fold), end: seen(end), suffix: seen(suffix) };
}

function foldTerm(term: string, fold: Browser['fold']): string {
	return [...term].map((character) => foldCharacter(character, fold)).join('');
}

function foldCharacter(character: string, fold: Browser['fold']): string {
	return character === '\u00A0' ? ' ' : /^\s$/.test(character) ? character : fold(character);
}

/** Makes a suggestion of a block: words found there have no length on the page. */
function seeHint(block: SeenBlock, start: number): SeenBlock {
	return { ...block, places: block.places.map(() => [start, start]) };
}

function seeBlock({ text, start }: PageText['blocks'][number], { fold, isEdge }: Browser): SeenBlock {
	let folded = '';
	const places: Found[] = [];
	const edges: boolean[] = [];
	const skips: boolean[] = [];
	let place = start;
	let offset = 0;
	let isAfterSkipped = false;
	for (const character of text) {
		const part = foldCharacter(character, fold);
		// What is skipped, such as a soft hyphen, lets a word start or end all the same.
		const edge =
			isAfterSkipped ||
			offset === 0 ||
			isEdge(text.slice(Math.max(0, offset - 4), offset), text.slice(offset, offset + 4));
		for (let unit = 0; unit < part.length; unit += 1) {
			places.push([place, place + (part === ' ' ? 0 : character.length)]);
			edges.push(unit === 0 ? edge : false);
			skips.push(unit === 0 ? isAfterSkipped : false);
		}
		isAfterSkipped = part === '' && !/^\p{M}$/u.test(character);
		folded += part;
		offset += character.length;
		if (!/^\s$/.test(character)) place += character.length;
	}
	edges.push(true);
	return { text: folded, places, edges, skips };
}
