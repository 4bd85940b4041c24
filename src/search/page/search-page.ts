import { searchWords as words } from '../../words/search-words';
import { SearchDataError } from '../data/search-data';
import type { PagefindFinder } from '../finding/pagefind-finder';
import { answerAtOnce, answerQuery } from '../query/answer-query';
import { findNearest } from './find-nearest';
import { loadLetters, loadLexicon, makeSuggestBox, understandQuery } from './header-box';
import { makeFinder } from './load-engine';
import { failureNotice, replaceResults } from './replace-results';
import { readRequest, writeRequest, type SearchRequest } from './search-request';
import { showAnswer, showAtOnce } from './show/show-answer';
import { loadWordLinks } from './word-links';

/** Where the page is with the last query. `answered`: names and points stand there, `settled`: the passages too. */
type State = 'empty' | 'asking' | 'answered' | 'settled' | 'failed';

interface Place {
	y: number;
	isUnfinished: boolean;
}

/** The search page: answers as one types, both texts beside one another; late answers never overwrite newer ones. */
class SearchPage extends HTMLElement {
	#ticket = 0;
	#finder: PagefindFinder | undefined;
	/** A query being typed has one entry in the history, however many keys it takes. */
	#isTyping = false;
	/** The last word may be unfinished: until Enter, and when coming back to what was never finished. */
	#isUnfinished = false;
	#listening: AbortController | undefined;

	connectedCallback(): void {
		const box = this.#box;
		const form = this.querySelector('form.searchbox');
		if (!box || !form) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		history.scrollRestoration = 'manual';
		makeSuggestBox(box);
		box.addEventListener(
			'input',
			() => {
				const isFirst = !this.#isTyping && readRequest(location.search).q !== '';
				this.#isTyping = true;
				this.#isUnfinished = true;
				this.#follow({ ...this.#request(), as: '' }, isFirst ? 'push' : 'replace');
			},
			{ signal },
		);
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#isTyping = false;
				this.#isUnfinished = false;
				this.#follow(this.#request(), 'push');
			},
			{ signal },
		);
		this.addEventListener('click', (event) => this.#followLink(event), { signal });
		addEventListener('popstate', () => this.#readAddress(), { signal });
		// Coming back finds the place again, however the answer gets there.
		addEventListener('pagehide', () => history.replaceState(this.#place(), ''), { signal });
		this.#readAddress();
		if (box.value === '') box.focus();
	}

	disconnectedCallback(): void {
		this.#listening?.abort();
		this.#ticket += 1;
	}

	get #box(): HTMLInputElement | null {
		return this.querySelector('input[name=q]');
	}

	#request(): SearchRequest {
		return { ...readRequest(location.search), q: this.#box?.value ?? '' };
	}

	/** Links that ask for another view or reading of the query change the page, not leave it. */
	#followLink(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
		if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		history.pushState(this.#place(), '', link.href);
		this.#readAddress();
		this.#box?.focus();
	}

	#readAddress(): void {
		const box = this.#box;
		if (box) box.value = readRequest(location.search).q;
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

	/** Answers with names and points at once, and with passages when the engine has found them. */
	async #answer(whenShown?: () => void): Promise<void> {
		const ticket = ++this.#ticket;
		const isLate = (): boolean => ticket !== this.#ticket;
		const request = this.#request();
		const isEmpty = request.q.trim() === '';
		for (const part of this.querySelectorAll<HTMLElement>('.hint')) part.hidden = !isEmpty;
		// The engine comes beside the small file: neither waits for the other.
		const started = loadLexicon().then((lexicon) => (this.#finder ??= makeFinder(lexicon.data)).start());
		started.catch(() => undefined); // Said at the first query.
		if (isEmpty) {
			this.#show([], '', 'empty');
			whenShown?.();
			return;
		}
		this.dataset['state'] = 'asking';
		if (!this.querySelector('.results')?.hasChildNodes()) this.#say(words.searching, 'asking');
		try {
			const [lexicon, latinOf] = await Promise.all([loadLexicon(), loadLetters(request.q)]);
			if (isLate()) return;
			const query = understandQuery(request.q, lexicon, {
				asTyped: request.as === 'typed',
				typing: this.#isUnfinished,
				latinOf,
			});
			const finder = (this.#finder ??= makeFinder(lexicon.data));
			const links = loadWordLinks(lexicon.data);
			const atOnce = answerAtOnce(query, lexicon);
			if (!this.querySelector('.said'))
				this.#show(showAtOnce({ request, query, lexicon, answer: atOnce }), words.searching, 'answered');
			const answer = await answerQuery(query, lexicon, finder).catch(() => undefined);
			if (isLate()) return;
			if (!answer) {
				const failed = failureNotice(words.noEngine, () => this.#tryAgain());
				this.#show([failed, ...showAtOnce({ request, query, lexicon, answer: atOnce })], words.notLoaded, 'failed');
				return;
			}
			const [link, nearest] = await Promise.all([links, findNearest(answer, lexicon, finder)]);
			if (isLate()) return;
			const { elements, summary } = showAnswer({ request, query, answer, lexicon, link, nearest });
			this.#show(elements, summary, 'settled');
			whenShown?.();
		} catch (error) {
			if (isLate()) return;
			const says = error instanceof SearchDataError && error.isOtherBuild ? words.otherBuild : words.failed;
			this.#show([failureNotice(says, () => this.#tryAgain())], words.notLoaded, 'failed');
		}
	}

	#tryAgain(): void {
		this.#box?.focus();
		void this.#answer();
	}

	#show(elements: readonly HTMLElement[], summary: string, state: State): void {
		const results = this.querySelector<HTMLElement>('.results');
		if (results) replaceResults(results, elements);
		this.#say(summary, state);
	}

	#say(says: string, state: State): void {
		this.dataset['state'] = state;
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== says) status.textContent = says;
	}
}

customElements.define('search-page', SearchPage);
