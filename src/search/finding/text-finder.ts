import { tokenize } from '../../language/tokens';
import { familyKey } from '../query/families';
import type { TextLanguages } from '../query/text-languages';
import type { Finder, Found, Passage } from './finder';

/** Finds passages in texts at hand, as an edition in one file has them. No file of the site has this. */
export class TextFinder implements Finder {
	#passages: { passage: Passage; keys: ReadonlySet<string> }[];
	#languages: TextLanguages;

	constructor(passages: readonly Passage[], languages: TextLanguages) {
		this.#languages = languages;
		this.#passages = passages.map((passage) => ({ passage, keys: new Set(this.#keysOf(passage.text, passage.side)) }));
	}

	find(words: string): Promise<Found> {
		const passages = this.#passages.filter(({ passage, keys }) => {
			const asked = this.#keysOf(words, passage.side);
			return asked.length > 0 && asked.every((key) => keys.has(key));
		});
		return Promise.resolve({ passages: passages.map(({ passage }) => passage), isCut: false });
	}

	get(side: number, id: string): Promise<Passage | undefined> {
		return Promise.resolve(this.#passages.find(({ passage }) => passage.side === side && passage.id === id)?.passage);
	}

	#keysOf(text: string, side: number): string[] {
		const language = this.#languages.of(side);
		return tokenize(text, language).map(({ word }) => familyKey(word, language));
	}
}
