import type { WorksheetData } from './edition';
import { addItem, MOST_ITEMS, type Item } from './item';

/** Why something of a file was left out, or did not come as one item more. */
export type Reason = 'unknown' | 'shape' | 'twice' | 'long';

/** What reading a file comes to: the items in it, and `undefined` for each that is not as a worksheet is written. */
export type ReadItems = (Item | undefined)[];

/** What bringing a file in comes to. */
export interface Imported {
	items: Item[];
	added: number;
	leftOut: Partial<Record<Reason, number>>;
}

/** Puts the items of a file among those there are: only what this edition has, and words only where they stand. */
export function importItems(
	own: readonly Item[],
	read: ReadItems,
	data: Pick<WorksheetData, 'points' | 'articles'>,
): Imported {
	const imported: Imported = { items: [...own], added: 0, leftOut: {} };
	const leaveOut = (reason: Reason): void => {
		imported.leftOut[reason] = (imported.leftOut[reason] ?? 0) + 1;
	};
	for (const item of read) {
		const placed = item && place(item, data);
		if (!item) leaveOut('shape');
		else if (!placed) leaveOut('unknown');
		else if (imported.items.length >= MOST_ITEMS) leaveOut('long');
		else {
			const { items, isNew } = addItem(imported.items, placed);
			imported.items = items;
			if (isNew) imported.added += 1;
			else leaveOut('twice');
		}
	}
	return imported;
}

/** Gives an item of this edition: words at their offsets, or else where they stand once in their passage. */
function place(item: Item, { points, articles }: Pick<WorksheetData, 'points' | 'articles'>): Item | undefined {
	if (item.type === 'point') return points.some(({ id }) => id === item.id) ? item : undefined;
	const text = articles.find(({ id }) => id === item.article)?.passages[item.passage];
	if (text === undefined) return undefined;
	if (text.slice(item.start, item.end) === item.exact) return item;
	const start = text.indexOf(item.exact);
	return start === -1 || text.includes(item.exact, start + 1)
		? undefined
		: { ...item, start, end: start + item.exact.length };
}
