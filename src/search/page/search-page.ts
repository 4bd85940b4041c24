import { answerQuery, type Answer } from './answer-query';
import { Engine } from './engine';
import { loadLexicon, makeSuggestBox } from './header-box';
import type { Lexicon } from './lexicon';
import { failureNotice, replaceResults } from './replace-results';
import { readRequest, REQUEST_KEYS, writeRequest, type SearchRequest } from './search-request';
import { showAnswer } from './show-answer';
import { understandQuery } from './understand-query';

/** Where the page is with the last query. `settled`: the engine has spoken too, or will not. */
type State = 'empty' | 'asking' | 'answered' | 'settled' | 'failed';

interface Place {
	y: number;
	isUnfinished: boolean;
}

/** The search page: answers as one types, both texts beside one another; late answers never overwrite newer ones. */
class SearchPage extends HTMLElement {
	#ticket = 0;
	#engine: Engine | undefined;
	/** A query being typed has one entry in the history, however many keys it takes. */
	#isTyping = false;
	/** The last word may be unfinished: until Enter, and when coming back to what was never finished. */
	#isUnfinished = false;

	connectedCallback(): void {
		const box = this.querySelector<HTMLInputElement>('#q');
		const form = this.querySelector('form.searchbox');
		const filters = this.querySelector<HTMLDetailsElement>('.narrow');
		if (!box || !form || !filters) return;
		filters.open = matchMedia('(min-width: 48rem)').matches;
		history.scrollRestoration = 'manual';
		makeSuggestBox(box);
		box.addEventListener('input', () => {
			const isFirst = !this.#isTyping && readRequest(location.search).q !== '';
			this.#isTyping = true;
			this.#isUnfinished = true;
			this.#follow({ ...this.#request(), as: '' }, isFirst ? 'push' : 'replace');
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#isTyping = false;
			this.#isUnfinished = false;
			this.#follow(this.#request(), 'push');
		});
		filters.addEventListener('change', () => {
			this.#follow(this.#request(), 'push');
		});
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
			if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			history.pushState(null, '', link.href);
			this.#readAddress();
			box.focus();
		});
		addEventListener('popstate', () => {
			this.#readAddress();
		});
		// Coming back finds the place again, however the answer gets there.
		addEventListener('pagehide', () => {
			history.replaceState(this.#place(), '');
		});
		this.#readAddress();
		if (box.value === '') box.focus();
	}

	#request(): SearchRequest {
		const value = (name: string): string => this.#field(name)?.value ?? '';
		return {
			q: value('q'),
			article: value('article'),
			kind: value('kind'),
			status: value('status'),
			subject: value('subject'),
			sort: value('sort'),
			as: readRequest(location.search).as,
		};
	}

	#field(name: string): HTMLInputElement | HTMLSelectElement | null {
		return this.querySelector(`[name="${name}"]`);
	}

	#readAddress(): void {
		const request = readRequest(location.search);
		for (const key of REQUEST_KEYS) {
			const field = this.#field(key);
			if (field) field.value = request[key];
			// An option that is not there leaves a select empty: the first is meant.
			if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
		}
		// What `#place` gave, if the reader was here before.
		const state = history.state as Place | null;
		this.#isTyping = false;
		this.#isUnfinished = state?.isUnfinished ?? false;
		void this.#answer(() => {
			if (state) scrollTo({ top: state.y, behavior: 'instant' });
		});
	}

	/** What an entry of the history keeps beside its address. */
	#place(): Place {
		return { y: scrollY, isUnfinished: this.#isUnfinished };
	}

	#follow(request: SearchRequest, how: 'push' | 'replace'): void {
		const address = location.pathname + writeRequest(request);
		const isNew = address !== location.pathname + location.search;
		history[how === 'push' && isNew ? 'pushState' : 'replaceState'](this.#place(), '', address);
		void this.#answer();
	}

	/** Answers from the small file at once, and again where the engine knows better. */
	async #answer(whenShown?: () => void): Promise<void> {
		const ticket = ++this.#ticket;
		const isLate = (): boolean => ticket !== this.#ticket;
		const request = this.#request();
		const isEmpty = request.q.trim() === '';
		for (const part of this.querySelectorAll<HTMLElement>('.hint')) part.hidden = !isEmpty;
		for (const part of this.querySelectorAll<HTMLElement>('.narrow')) part.hidden = isEmpty;
		if (isEmpty) {
			this.#show([], '', 'empty');
			whenShown?.();
			// While the reader thinks of a query; what fails is said at the first.
			void loadLexicon()
				.then(
					(lexicon) => this.#engineOf(lexicon).start(),
					() => undefined,
				)
				.catch(() => undefined);
			return;
		}
		this.dataset['state'] = 'asking';
		if (!this.querySelector('.results')?.hasChildNodes()) this.#say('Searching…', 'asking');
		try {
			const lexicon = await loadLexicon();
			if (isLate()) return;
			const query = understandQuery(request.q, lexicon, { asTyped: request.as === 'typed', typing: this.#isUnfinished });
			const show = (answer: Answer, state: State): void => {
				const { elements, summary } = showAnswer(request, query, answer, lexicon);
				this.#show(elements, summary, state);
			};
			show(answerQuery(query, lexicon), 'answered');
			whenShown?.();
			// The words of the passages are at hand: without the engine the answer above stands.
			const hits = await this.#engineOf(lexicon)
				.find(query.concepts)
				.catch(() => undefined);
			if (isLate()) return;
			if (hits) show(answerQuery(query, lexicon, hits), 'settled');
			else this.dataset['state'] = 'settled';
		} catch {
			if (!isLate()) this.#showFailure();
		}
	}

	#engineOf({ data }: Lexicon): Engine {
		return (this.#engine ??= new Engine(data));
	}

	#show(elements: readonly HTMLElement[], summary: string, state: State): void {
		const results = this.querySelector<HTMLElement>('.results');
		if (results) replaceResults(results, elements, { isRefined: state === 'settled' });
		this.#say(summary, state);
	}

	#showFailure(): void {
		const retry = (): void => {
			this.querySelector<HTMLElement>('#q')?.focus();
			void this.#answer();
		};
		this.#show([failureNotice(retry)], 'The search could not be loaded.', 'failed');
	}

	#say(words: string, state: State): void {
		this.dataset['state'] = state;
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== words) status.textContent = words;
	}
}

customElements.define('search-page', SearchPage);
