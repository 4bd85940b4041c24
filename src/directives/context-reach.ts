import { foldWidely } from './fold-widely';
import { placesOf, type PageText } from './page-text';
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
	return (id) => {
		const element = page.elements.get(id);
		if (!element) return undefined;
		const own = spans(element.text, element.start, folded);
		const behind = page.blocks.find(({ start }) => start >= element.start + (placesOf(element.text).at(-1) ?? 0));
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
}

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
	return { text: parts.join(''), edges, offsets };
}

/** Gives where the words of a text stand in the folded page. */
function spans(text: string, start: number, { offsets }: FoldedPage): [start: number, end: number][] {
	const places = placesOf(text);
	return tokensOf(text).map(([from, to]) => [
		offsets[start + (places[from] ?? 0)] ?? 0,
		offsets[start + (places[to] ?? 0)] ?? 0,
	]);
}

function reachOf(words: readonly [start: number, end: number][], index: number, page: FoldedPage): number {
	const start = words[index]?.[0] ?? 0;
	for (let reach = 0; reach <= FARTHEST && index + reach < words.length; reach += 1) {
		const end = words[index + reach]?.[1] ?? start;
		if (end > start && isOnce(page.text.slice(start, end), page)) return reach;
	}
	return Infinity;
}

function isOnce(words: string, { text, edges }: FoldedPage): boolean {
	let count = 0;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
		if (edges.has(at) && edges.has(at + words.length) && (count += 1) > 1) return false;
	return count === 1;
}
