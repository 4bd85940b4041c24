/** The search of the edition in one file: all it needs stands in the page, and every answer leads to a place in it. */
import type { EditionData } from '../../carry/edition-data';
import { ownAddress } from '../../carry/own-address';
import { makeLatinOf } from '../../language/latin-letters';
import { registerLanguage, type Language } from '../../language/language';
import { parseSearchData } from '../data/search-data';
import type { Passage } from '../finding/finder';
import { TextFinder } from '../finding/text-finder';
import { answerQuery } from '../query/answer-query';
import { buildLexicon, type Lexicon } from '../query/lexicon';
import { textLanguages } from '../query/text-languages';
import { understandQuery } from '../query/understand-query';
import { findNearest } from './find-nearest';
import { readRequest, type SearchRequest } from './search-request';
import { showAnswer } from './show/show-answer';

interface Engine {
	lexicon: Lexicon;
	finder: TextFinder;
	latinOf: (word: string) => string[];
}

class EditionSearch extends HTMLElement {
	#engine: Promise<Engine> | undefined;
	#ticket = 0;
	#request: SearchRequest = readRequest('');

	connectedCallback(): void {
		const form = this.querySelector('form');
		const box = this.querySelector('input');
		if (!form || !box) return;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#answer({ ...this.#request, q: box.value });
		});
		box.addEventListener('input', () => void this.#answer({ ...readRequest(''), q: box.value }));
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
			if (!link) return;
			event.preventDefault();
			void this.#answer(readRequest(new URL(link.href).search));
		});
	}

	async #answer(request: SearchRequest): Promise<void> {
		const ticket = ++this.#ticket;
		this.#request = request;
		const results = this.querySelector('.results');
		const status = this.querySelector('[role=status]');
		if (!results || !status) return;
		if (request.q.trim() === '') {
			results.replaceChildren();
			status.textContent = '';
			return;
		}
		const { lexicon, finder, latinOf } = await (this.#engine ??= load());
		const query = understandQuery(request.q, lexicon, { asTyped: request.as === 'typed', latinOf });
		const answer = await answerQuery(query, lexicon, finder);
		const nearest = await findNearest(answer, lexicon, finder);
		if (ticket !== this.#ticket) return;
		const link = ({ side, id }: Passage): string => `articles/${lexicon.data.articles[side]?.id ?? ''}/#${id}`;
		const { elements, summary } = showAnswer({ request, query, answer, lexicon, link, nearest });
		results.replaceChildren(...elements);
		for (const anchor of results.querySelectorAll('a')) leadHere(anchor);
		status.textContent = summary;
	}
}

/** Lets a link lead to its place in this file; what the file does not have is no link. */
function leadHere(anchor: HTMLAnchorElement): void {
	if (anchor.dataset['search'] !== undefined) return;
	const { pathname, hash } = new URL(anchor.href);
	const own = ownAddress(pathname, hash);
	if (own === undefined) anchor.replaceWith(...anchor.childNodes);
	else anchor.setAttribute('href', own);
}

async function load(): Promise<Engine> {
	const text = document.querySelector('#edition-data')?.textContent ?? '';
	// The build wrote it from this very type.
	const { search, letters, passages, languages } = JSON.parse(text) as EditionData;
	if (languages !== undefined) {
		const module = (await import(/* @vite-ignore */ languages)) as { languages: Language[] };
		module.languages.forEach(registerLanguage);
	}
	const data = parseSearchData(search);
	return {
		lexicon: buildLexicon(data),
		finder: new TextFinder(passages, textLanguages(data)),
		latinOf: makeLatinOf(letters),
	};
}

document.documentElement.dataset['base'] = 'edition:///';
customElements.define('edition-search', EditionSearch);
