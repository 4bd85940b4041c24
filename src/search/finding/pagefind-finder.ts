import { MOST_LOOKED_AT, type Finder, type Found, type Passage } from './finder';
import { placeWord, readRecord } from './record';

/** The part of Pagefind’s module that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
	createInstance(options: { noWorker: boolean; basePath?: string }): PagefindInstance;
}
export interface PagefindInstance {
	init(): Promise<void>;
	search(term: string): Promise<{ results: { id: string; data(): Promise<PagefindFragment> }[] } | null>;
}
interface PagefindFragment {
	raw_url?: string;
	url: string;
	raw_content?: string;
	content: string;
}

/** Finds passages with Pagefind: one bundle for each language, each with an engine of its own. What came is kept. */
export class PagefindFinder implements Finder {
	#load: (bundle: string) => Promise<PagefindInstance>;
	#bundles: string[];
	#articles: string[];
	#instances: Promise<PagefindInstance[]> | undefined;
	#answers = new Map<string, Promise<Found>>();
	#fragments = new Map<string, Promise<Passage>>();

	/** `load` gives the engine of a bundle; `articles` are the two, left first. */
	constructor(
		articles: readonly { id: string; bundle: string }[],
		load: (bundle: string) => Promise<PagefindInstance>,
	) {
		this.#load = load;
		this.#bundles = [...new Set(articles.map(({ bundle }) => bundle))];
		this.#articles = articles.map(({ id }) => id);
	}

	/** Fetches the engine, once; after a failure it may be tried again. */
	start(): Promise<PagefindInstance[]> {
		this.#instances ??= Promise.all(this.#bundles.map((bundle) => this.#load(bundle))).catch((error: unknown) => {
			this.#instances = undefined;
			throw error;
		});
		return this.#instances;
	}

	find(words: string): Promise<Found> {
		const known = this.#answers.get(words) ?? this.#ask(words);
		this.#answers.set(words, known);
		known.catch(() => this.#answers.delete(words));
		return known;
	}

	async get(side: number, id: string): Promise<Passage | undefined> {
		const { passages } = await this.find(placeWord(this.#articles[side] ?? '', id));
		return passages.find((passage) => passage.side === side && passage.id === id);
	}

	async #ask(words: string): Promise<Found> {
		const answers = await Promise.all(
			(await this.start()).map((instance, index) => this.#askOne(instance, index, words)),
		);
		return { passages: answers.flatMap(({ passages }) => passages), isCut: answers.some(({ isCut }) => isCut) };
	}

	async #askOne(instance: PagefindInstance, bundle: number, words: string): Promise<Found> {
		// Not as a phrase in quotation marks: that stems as well, and misses a word that stands there in two accents.
		const results = (await instance.search(words))?.results ?? [];
		const looked = results.slice(0, MOST_LOOKED_AT);
		const passages = await Promise.all(
			looked.map((result) => {
				const key = `${bundle} ${result.id}`;
				const known = this.#fragments.get(key) ?? result.data().then((fragment) => this.#read(fragment));
				this.#fragments.set(key, known);
				known.catch(() => this.#fragments.delete(key));
				return known;
			}),
		);
		return { passages, isCut: results.length > looked.length };
	}

	#read({ raw_url, url, raw_content, content }: PagefindFragment): Passage {
		return readRecord({ url: raw_url ?? url, content: raw_content ?? content }, this.#articles);
	}
}
