import type { Point } from '../comparison/model';
import { cutSentences } from '../language/sentences/cut-sentences';

/** How much of the editors’ words a row has. */
type Extent = 'whole' | 'first' | 'none';

/** The rows that lose words together: weighty points and whatever is at odds, lighter ones of both texts, lighter ones of one text. */
type Rank = 'weighty' | 'both' | 'one';

/**
 * The characters that the rows of a page may have together, so that the page comes in the first flight of a connection:
 * some four of them are a byte as sent.
 */
const ROOM = 24_000;

/**
 * What the rows have, the fullest first. What only one text says is plain from its quote; what two texts say needs the
 * editors’ words sooner.
 */
const STEPS: readonly Record<Rank, Extent>[] = [
	{ weighty: 'whole', both: 'whole', one: 'whole' },
	{ weighty: 'whole', both: 'whole', one: 'first' },
	{ weighty: 'whole', both: 'whole', one: 'none' },
	{ weighty: 'whole', both: 'first', one: 'none' },
	{ weighty: 'whole', both: 'none', one: 'none' },
];

/**
 * Gives the editors’ words on each point of a page, by its id: whole as long as there is room, else of lighter points
 * their first sentence, or nothing. A point’s own page has them whole.
 */
export function rowBodies(points: readonly Point[], language: string): Map<string, string> {
	const others = points.reduce((sum, { title, quotes }) => sum + title.length + firstWords(quotes), 0);
	const bodies = STEPS.map((step) => points.map((point) => cut(point.body, step[rankOf(point)], language)));
	const fitting = bodies.find((texts) => others + texts.join('').length <= ROOM) ?? bodies.at(-1) ?? [];
	return new Map(points.map(({ id }, index) => [id, fitting[index] ?? '']));
}

function rankOf({ weight, relation }: Point): Rank {
	if (weight === 3 || relation === 'conflict') return 'weighty';
	return relation === 'only' ? 'one' : 'both';
}

function firstWords(quotes: Point['quotes']): number {
	return quotes.reduce((sum, [first]) => sum + (first?.exact.length ?? 0), 0);
}

function cut(text: string, extent: Extent, language: string): string {
	if (extent !== 'first') return extent === 'whole' ? text : '';
	const [first, ...more] = cutSentences(text, language);
	return first && more.length > 0 ? `${text.slice(first.start, first.end)} …` : text;
}
