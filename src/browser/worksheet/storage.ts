import { siteBase } from '../site-base';
import { addItem, MOST_ITEMS, parseItem, type Item } from '../../worksheet/item';

/** What became of keeping something: `full` and `blocked` hold on this page only. */
export type Kept = 'kept' | 'full' | 'blocked';

/** What was kept, and how much of it could not be read. */
export interface Recalled {
	items: Item[];
	lost: number;
	isBlocked: boolean;
}

/** Reads what was kept; what cannot be read is set aside under another name, and counted. */
export function recallItems(): Recalled {
	let text: string | null;
	try {
		text = localStorage.getItem(place());
	} catch {
		return { items: [], lost: 0, isBlocked: true }; // Storage is refused.
	}
	if (text === null) return { items: [], lost: 0, isBlocked: false };
	const { items, lost } = readItems(text);
	if (lost > 0) setAside(text);
	return { items, lost, isBlocked: false };
}

/** Reads items out of a text: all that are whole. */
export function readItems(text: string): { items: Item[]; lost: number } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { items: [], lost: 1 }; // Torn: nothing of it can be told apart.
	}
	if (!Array.isArray(value)) return { items: [], lost: 1 };
	const read = value.slice(0, MOST_ITEMS).map(parseItem);
	const items = read.filter((item) => item !== undefined);
	return { items, lost: value.length - items.length };
}

/** Keeps all items in place of what was kept. */
export function rememberItems(items: readonly Item[]): Kept {
	try {
		if (items.length === 0) localStorage.removeItem(place());
		else localStorage.setItem(place(), JSON.stringify(items));
		return 'kept';
	} catch (error) {
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** Keeps one item more. */
export function keepItem(item: Item): Kept {
	const { items, isBlocked } = recallItems();
	return isBlocked ? 'blocked' : rememberItems(addItem(items, item).items);
}

/** Several sites may share an origin: each keeps its own. */
function place(): string {
	return `worksheet ${siteBase().pathname}`;
}

function setAside(text: string): void {
	try {
		localStorage.setItem(`${place()} unread`, text);
	} catch {
		// No room: it stays where it is until the next change.
	}
}
