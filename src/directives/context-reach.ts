import { foldWidely } from './fold-widely';
import { placesOf, type PageText } from './page-text';
import { firstFrom } from './first-from';
import { mayBeEdge, tokensOf } from './word-edges';

/**
 * How far each word of an element reaches: how many words behind it must be taken along until the page has them at one
 * place only. With it a directive can be made from the element's own text alone (`make-directive.ts`).
 */
export interface Reach {
	/** By word (`tokensOf`), in reading order; infinite where it takes more than `FARTHEST`. */
	words: number[];
	/** The words after which a line or a block ends, by their index. */
	breaks: number[];
	/** Words of the block behind the element, where the page has all of the element's own twice. */
	after?: string | undefined;
}

/** Words that need more company than this are not told apart. */
export const FARTHEST = 34;

/**
 * Makes the function that gives the reach of the words of an element of a page, by its id.
 *
 * Words are looked for in the page as one string, without white space and borders between blocks, folded further than
 * browsers fold, and with every border of an element as a possible edge of a word: whatever a browser makes of the
 * page, words that stand once in this string have no second place.
 */
export function measureReach(page: PageText): (id: string) => Reach | undefined {
	const folded = foldPage(page);
	const starts = page.blocks.map(({ start }) => start);
	return (id) => {
		const element = page.elements.get(id);
		if (!element) return undefined;
		const own = spans(element.text, element.start, folded);
		const end = element.start + (placesOf(element.text).at(-1) ?? 0);
		const behind = page.blocks[firstFrom(starts, end)];
		const further = behind ? spans(behind.text, behind.start, folded) : [];
		const all = [...own, ...further];
		const words = own.map((_, index) => reachOf(all, index, folded));
		const tokens = tokensOf(element.text);
		const breaks = element.breaks.flatMap((offset) => {
			const index = tokens.findLastIndex(([, end]) => end <= offset);
			return index === -1 ? [] : [index];
		});
		// The words behind are needed only where those of the element are not enough.
		const [first = 0] = words;
		const missing = first + 1 - own.length;
		const last = behind && missing > 0 ? tokensOf(behind.text)[Math.min(missing, further.length) - 1] : undefined;
		return { words, breaks: [...new Set(breaks)], after: last && behind?.text.slice(0, last[1]) };
	};
}

/** A page as one string, and where in it words may start and end. */
interface FoldedPage {
	text: string;
	edges: Set<number>;
	/** Offsets into the string, by place on the page. */
	offsets: number[];
	/** The edges at which the same few characters stand, by these. */
	byStart: Map<string, number[]>;
	/** How often the page has what is shorter than these, as a word. */
	counts: Map<string, number>;
}

/** So many characters tell most words apart. */
const FEW = 4;

function foldPage({ blocks, hints, seams }: PageText): FoldedPage {
	const parts: string[] = [];
	const offsets = [0];
	const edges = new Set<number>();
	let length = 0;
	let place = 0;
	// In what order all stands does not matter: what fields suggest comes behind the places that are asked for.
	for (const { text } of [...blocks, ...hints]) {
		let before = '';
		for (const character of text) {
			const isBlank = /^\s$/.test(character);
			if (isBlank || before === '' || /^\s$/.test(before) || seams.has(place) || mayBeEdge(before, character))
				edges.add(length);
			before = character;
			if (isBlank) continue;
			const part = foldWidely(character);
			parts.push(part);
			length += part.length;
			// An invisible character may be an edge.
			if (part === '') edges.add(length);
			// One entry for each of its code units.
			place += character.length;
			while (offsets.length <= place) offsets.push(length);
		}
		edges.add(length);
	}
	return { ...indexEdges(parts.join(''), edges), edges, offsets };
}

/** Gives where the words of a text stand in the folded page. */
function spans(text: string, start: number, { offsets }: FoldedPage): [start: number, end: number][] {
	const places = placesOf(text);
	return tokensOf(text).map(([from, to]) => [
		offsets[start + (places[from] ?? 0)] ?? 0,
		offsets[start + (places[to] ?? 0)] ?? 0,
	]);
}

function indexEdges(text: string, edges: ReadonlySet<number>): Pick<FoldedPage, 'text' | 'byStart' | 'counts'> {
	const byStart = new Map<string, number[]>();
	const counts = new Map<string, number>();
	for (const edge of edges) {
		const start = text.slice(edge, edge + FEW);
		const known = byStart.get(start);
		if (known) known.push(edge);
		else byStart.set(start, [edge]);
		for (let length = 1; length < start.length + 1 && length < FEW; length += 1)
			if (edges.has(edge + length)) {
				const word = start.slice(0, length);
				counts.set(word, (counts.get(word) ?? 0) + 1);
			}
	}
	return { text, byStart, counts };
}

function reachOf(words: readonly [start: number, end: number][], index: number, page: FoldedPage): number {
	const { text, edges, byStart, counts } = page;
	const start = words[index]?.[0] ?? 0;
	let places: readonly number[] | undefined;
	for (let reach = 0; reach <= FARTHEST && index + reach < words.length; reach += 1) {
		const end = words[index + reach]?.[1] ?? start;
		if (end <= start) continue;
		const asked = text.slice(start, end);
		if (asked.length < FEW) {
			if (counts.get(asked) === 1) return reach;
			continue;
		}
		// What has more words stands only where fewer of them do.
		places = (places ?? byStart.get(asked.slice(0, FEW)) ?? []).filter((place) => text.startsWith(asked, place));
		if (places.filter((place) => edges.has(place + asked.length)).length === 1) return reach;
	}
	return Infinity;
}
