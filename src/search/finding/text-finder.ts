import { tokenize } from '../../language/tokens';
import { familyKey } from '../query/families';
import type { Finder, Found, Passage } from './finder';

/** Finds passages in texts at hand, as an edition in one file has them. No file of the site has this. */
export class TextFinder implements Finder {
	#passages: { passage: Passage; keys: ReadonlySet<string> }[];

	constructor(passages: readonly Passage[]) {
		this.#passages = passages.map((passage) => ({ passage, keys: new Set(keysOf(passage.text)) }));
	}

	find(words: string): Promise<Found> {
		const keys = keysOf(words);
		const passages = this.#passages.filter((own) => keys.every((key) => own.keys.has(key))).map(({ passage }) => passage);
		return Promise.resolve({ passages: keys.length === 0 ? [] : passages, isCut: false });
	}

	get(side: number, id: string): Promise<Passage | undefined> {
		return Promise.resolve(this.#passages.find(({ passage }) => passage.side === side && passage.id === id)?.passage);
	}
}

function keysOf(text: string): string[] {
	return tokenize(text).map(({ word }) => familyKey(word));
}
