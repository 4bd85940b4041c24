/** What a reader keeps: a point, or words of a passage, with marks and a note of the reader’s own. */
export type Item = (
	| { type: 'point'; id: string }
	/** Offsets are UTF-16, end exclusive, into the passage’s text. */
	| { type: 'words'; article: string; passage: string; start: number; end: number; exact: string }
) & { done: boolean; flag: boolean; note: string };

/** The longest note, in characters. */
export const LONGEST_NOTE = 4000;
/** The most items of a worksheet. */
export const MOST_ITEMS = 2000;

/** Tells items apart: two with one key are the same, however they are marked. */
export function keyOf(item: Item): string {
	return item.type === 'point' ? `point ${item.id}` : `words ${item.article} ${item.passage} ${item.start}-${item.end}`;
}

/** Narrows what was read to an item; what is more in it is left behind. */
export function parseItem(value: unknown): Item | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	// Guarded: each value is looked at before it is used.
	const { type, id, article, passage, start, end, exact, done, flag, note } = value as Record<string, unknown>;
	const marks = {
		done: done === true,
		flag: flag === true,
		note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '',
	};
	if (type === 'point' && isId(id)) return { type, id, ...marks };
	if (type !== 'words' || !isId(article) || !isId(passage) || typeof exact !== 'string' || exact === '')
		return undefined;
	if (!isOffset(start) || !isOffset(end) || end - start !== exact.length) return undefined;
	return { type, article, passage, start, end, exact, ...marks };
}

function isId(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Puts an item among others; where it is there already, marks are joined and another note is added to its own. */
export function addItem(items: readonly Item[], item: Item): { items: Item[]; isNew: boolean } {
	const key = keyOf(item);
	const own = items.find((other) => keyOf(other) === key);
	if (!own) return { items: [...items, item], isNew: true };
	const notes = own.note.includes(item.note) ? own.note : [own.note, item.note].filter(Boolean).join('\n');
	const joined = {
		...own,
		done: own.done || item.done,
		flag: own.flag || item.flag,
		note: notes.slice(0, LONGEST_NOTE),
	};
	return { items: items.map((other) => (other === own ? joined : other)), isNew: false };
}
