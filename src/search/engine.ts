import { conceptKey, type EngineHits } from './find-concept';
import type { SearchData } from './search-data';
import type { Language } from '../language/language';
import { engineText } from './engine-text';
import { siteBase } from '../scripts/site-base';
import { textLanguage } from './text-language';
import type { Concept } from './understand-query';

/** The part of Pagefind's module that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
	createInstance(options: { noWorker: boolean }): PagefindInstance;
}
interface PagefindInstance {
	init(): Promise<void>;
	search(term: string): Promise<{ results: { id: string; score: number }[] } | null>;
}

/** Pagefind, asked for one concept at a time; what it answered is kept. */
export class Engine {
	#instance: Promise<PagefindInstance> | undefined;
	#answers = new Map<string, ReadonlyMap<number, number>>();
	#data: SearchData;
	#language: Language;

	constructor(data: SearchData) {
		this.#data = data;
		this.#language = textLanguage(data);
	}

	/** Fetches the engine, once: where that fails, the page does without it. */
	start(): Promise<PagefindInstance> {
		return (this.#instance ??= startPagefind());
	}

	/** Asks for all words and phrases of a query; gives a score by passage for each, from 0 up. Names need no engine. */
	async find(concepts: readonly Concept[]): Promise<EngineHits> {
		const hits = new Map<string, ReadonlyMap<number, number>>();
		for (const concept of concepts) {
			if (concept.type !== 'word' && concept.type !== 'phrase') continue;
			const key = conceptKey(concept);
			const known = this.#answers.get(key) ?? (await this.#ask(await this.start(), concept));
			this.#answers.set(key, known);
			hits.set(key, known);
		}
		return hits;
	}

	async #ask(instance: PagefindInstance, concept: Concept & { type: 'word' | 'phrase' }): Promise<ReadonlyMap<number, number>> {
		const scores = new Map<number, number>();
		// The forms of a word as the texts print them: Pagefind's own stemmer does not join `led` and `leads`.
		const terms =
			concept.type === 'phrase'
				? [`"${engineText(concept.text, this.#language)}"`]
				: new Set(concept.forms.map((form) => engineText(form, this.#language)));
		for (const term of terms) {
			const answer = await instance.search(term);
			for (const { id, score } of answer?.results ?? []) {
				const passage = this.#data.records[id];
				// Of another build than the small file, as a cache may have it: it is no help.
				if (passage === undefined) throw new Error(`Pagefind’s record \`${id}\` is of no passage.`);
				scores.set(passage, Math.max(score, scores.get(passage) ?? 0));
			}
		}
		return scores;
	}
}

async function startPagefind(): Promise<PagefindInstance> {
	const address = new URL('pagefind/pagefind.js', siteBase()).href;
	// Pagefind's own file, built after the bundler is done; its types are those above.
	const module = (await import(/* @vite-ignore */ address)) as Pagefind;
	// Without the worker one file less is fetched; a search here takes about a millisecond.
	const instance = module.createInstance({ noWorker: true });
	await instance.init();
	return instance;
}
