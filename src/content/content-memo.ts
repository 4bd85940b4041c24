import { readContent, type Content } from './read-content';

/** The last reading of a content folder, and how often it has been read since the process started. */
interface Memo {
	folder: string;
	content: Promise<Content>;
	readings: number;
}

// Astro loads its configuration, the collections and the integrations as modules apart from one another: what all of them
// share can only be kept on what the process itself has in common.
const shared = globalThis as Record<symbol, Memo | undefined>;
const KEY = Symbol.for('diptych.content');

/** Gives what a content folder comes to; read once, whoever asks, until `readContentAgain`. */
export function getContent(folder: string): Promise<Content> {
	const memo = shared[KEY];
	return memo?.folder === folder ? memo.content : readContentAgain(folder);
}

/** Reads a content folder whose files have changed. */
export function readContentAgain(folder: string): Promise<Content> {
	const memo: Memo = { folder, content: readContent(folder), readings: countReadings() + 1 };
	shared[KEY] = memo;
	return memo.content;
}

/** Gives how often this process has read content: once in a build. */
export function countReadings(): number {
	return shared[KEY]?.readings ?? 0;
}
