import type { Answer, PassageAnswer, Range } from './answer-query';
import { answerQuery } from './answer-query';
import { Engine } from './engine';
import type { Lexicon } from './lexicon';
import { loadLexicon } from './load-lexicon';
import { describeUnderstanding } from './describe-understanding';
import { answerSection, element, meantList, sideColumn, type ColumnEntry } from './result-elements';
import { siteBase } from '../scripts/site-base';
import { makeSuggestBox } from './suggest-box';
import { understandQuery, type UnderstoodQuery } from './understand-query';

/** What a reader asks of the search page: the query and how the answers are narrowed; all of it is in the address. */
interface Request {
	q: string;
	article: string;
	kind: string;
	status: string;
	subject: string;
	sort: string;
	as: string;
}

const KEYS = ['q', 'article', 'kind', 'status', 'subject', 'sort', 'as'] as const;
const MOST_POINTS = 6;

/** The search page: answers as one types, both texts beside one another; late answers never overwrite newer ones. */
class SearchPage extends HTMLElement {
	#ticket = 0;
	#engine: Engine | undefined;

	connectedCallback(): void {
		const box = this.querySelector<HTMLInputElement>('#q');
		const form = this.querySelector('form.searchbox');
		const filters = this.querySelector<HTMLFormElement>('form.narrow');
		if (!box || !form || !filters) return;
		this.#fill(readAddress());
		makeSuggestBox(box);
		box.addEventListener('input', () => {
			this.#follow({ ...this.#request(), as: '' }, 'replace', true);
		});
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#follow({ ...this.#request(), as: '' }, 'push', false);
		});
		filters.addEventListener('change', () => {
			this.#follow(this.#request(), 'replace', false);
		});
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			history.pushState(null, '', link.href);
			this.#fill(readAddress());
			void this.#answer(false);
		});
		addEventListener('popstate', () => {
			this.#fill(readAddress());
			void this.#answer(false);
		});
		filters.hidden = false;
		if (box.value === '') box.focus();
		void this.#answer(false);
	}

	#request(): Request {
		const value = (name: string): string => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
		return {
			q: value('q'),
			article: value('article'),
			kind: value('kind'),
			status: value('status'),
			subject: value('subject'),
			sort: value('sort'),
			as: readAddress().as,
		};
	}

	#fill(request: Request): void {
		for (const key of KEYS) {
			const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${key}"]`);
			if (field) field.value = request[key];
			// An option that is not there leaves a select empty: the first is meant.
			if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
		}
	}

	#follow(request: Request, how: 'push' | 'replace', typing: boolean): void {
		history[how === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(request));
		void this.#answer(typing);
	}

	/** Answers from the small file at once, and again when the engine has spoken. */
	async #answer(typing: boolean): Promise<void> {
		const ticket = ++this.#ticket;
		const request = { ...this.#request() };
		const results = this.querySelector<HTMLElement>('.results');
		const hint = this.querySelector<HTMLElement>('.hint');
		if (!results || !hint) return;
		hint.hidden = request.q.trim() !== '';
		if (request.q.trim() === '') {
			results.replaceChildren();
			this.#say('');
			void loadLexicon()
				.then((lexicon) => this.#engineFor(lexicon).start())
				.catch(() => undefined); // Said at the first query.
			return;
		}
		if (results.childElementCount === 0) this.#say('Searching…');
		try {
			const lexicon = await loadLexicon();
			if (ticket !== this.#ticket) return;
			const query = understandQuery(request.q, lexicon, { asTyped: request.as === 'typed', typing });
			const first = answerQuery(query, lexicon);
			this.#show(request, query, first, lexicon);
			const hits = await this.#engineFor(lexicon)
				.find(query.concepts)
				.catch(() => undefined); // The words of the passages are at hand: the answer above stands.
			if (ticket !== this.#ticket || !hits) return;
			this.#show(request, query, answerQuery(query, lexicon, hits), lexicon);
			this.dataset['engine'] = 'ready';
		} catch {
			if (ticket !== this.#ticket) return;
			const retry = element('button', { className: 'button', type: 'button' }, 'Try again');
			retry.addEventListener('click', () => void this.#answer(typing));
			const words = element('a', { href: new URL('search/words/', siteBase()).href }, 'the index of words');
			results.replaceChildren(
				element(
					'div',
					{ className: 'failed stack' },
					element('p', {}, 'The search could not be loaded. You can try again, or use ', words, '.'),
					retry,
				),
			);
			this.#say('The search could not be loaded.');
		}
	}

	#engineFor(lexicon: Lexicon): Engine {
		return (this.#engine ??= new Engine(lexicon.data));
	}

	#show(request: Request, query: UnderstoodQuery, answer: Answer, lexicon: Lexicon): void {
		const results = this.querySelector<HTMLElement>('.results');
		if (!results) return;
		const { data } = lexicon;
		const wants = (kind: string): boolean => request.kind === '' || request.kind === kind;
		const points = answer.points.filter(({ point }) => fitsPoint(request, data.points[point]));
		const passages = answer.passages.filter((entry) => fitsPassage(request, entry, lexicon));
		if (request.sort === 'reading') passages.sort((a, b) => a.passage - b.passage);
		const columns = data.articles.map(([id, label], side) => ({
			label,
			side,
			isHidden: request.article !== '' && request.article !== id,
			entries: wants('passages')
				? passages.filter(({ passage }) => data.passages[passage]?.[0] === side).map((entry) => columnEntry(entry, lexicon, answer.asked))
				: [],
		}));
		const names = wants('names') ? answer.names : [];
		const shownPoints = wants('points') ? points.slice(0, MOST_POINTS) : [];
		const others =
			request.kind === 'events' || request.kind === 'notes' || request.kind === ''
				? answer.others.filter((other) => request.kind === '' || `${data.others[other]?.[0] ?? ''}s` === request.kind)
				: [];
		results.replaceChildren(
			...describeUnderstanding(query, lexicon, { asTyped: request.as === 'typed', addressOf: (as) => addressOf({ ...request, as }) }),
			...meantList(names, lexicon),
			...answerSection(shownPoints, lexicon),
			...(wants('passages')
				? [element('div', { className: 'pair sides' }, ...columns.filter(({ isHidden }) => !isHidden).map(sideColumn))]
				: []),
			...othersSection(others, lexicon),
		);
		const counts = columns
			.filter(({ isHidden }) => !isHidden)
			.map(({ label, entries }) => (entries.length === 0 ? `nothing in ${label}` : `${entries.length} in ${label}`));
		const extra = shownPoints.length > 0 ? `${shownPoints.length} ${shownPoints.length === 1 ? 'point' : 'points'}, ` : '';
		this.#say(`${extra}${counts.join(', ')}`);
	}

	#say(words: string): void {
		const status = this.querySelector('[role=status]');
		if (status && status.textContent !== words) status.textContent = words;
	}
}

function readAddress(): Request {
	const parameters = new URLSearchParams(location.search);
	const value = (key: string): string => parameters.get(key) ?? '';
	return {
		q: value('q'),
		article: value('article'),
		kind: value('kind'),
		status: value('status'),
		subject: value('subject'),
		sort: value('sort'),
		as: value('as'),
	};
}

function addressOf(request: Request): string {
	const parameters = new URLSearchParams(KEYS.flatMap((key) => (request[key] === '' ? [] : [[key, request[key]]])));
	return `${location.pathname}?${parameters.toString()}`;
}

function fitsPoint(request: Request, point: Lexicon['data']['points'][number] | undefined): boolean {
	return (
		point !== undefined &&
		(request.status === '' || point[3] === request.status) &&
		(request.subject === '' || point[2] === request.subject)
	);
}

/** A passage fits a status or a subject where a point that has it rests on the passage. */
function fitsPassage(request: Request, { passage }: PassageAnswer, { data }: Lexicon): boolean {
	if (request.status === '' && request.subject === '') return true;
	return data.points.some((point) => fitsPoint(request, point) && point[7].some(([place]) => place === passage));
}

function columnEntry({ passage, ranges, matched }: PassageAnswer, { data }: Lexicon, asked: number): ColumnEntry {
	const [side = 0, id = '', text = ''] = data.passages[passage] ?? [];
	const [article = '', label = ''] = data.articles[side] ?? [];
	return {
		address: `articles/${article}/`,
		label,
		id,
		text,
		ranges: ranges as Range[],
		partial: asked > 1 && matched > 0 && matched < asked ? `${matched} of ${asked}` : '',
	};
}

function othersSection(others: readonly number[], { data }: Lexicon): HTMLElement[] {
	if (others.length === 0) return [];
	const items = others.slice(0, 8).flatMap((index) => {
		const other = data.others[index];
		return other
			? [
					element(
						'li',
						{},
						element('a', { href: new URL(other[2], siteBase()).href }, other[1]),
						' ',
						element('span', { className: 'meta' }, other[0]),
					),
				]
			: [];
	});
	return [
		element('section', { className: 'others ui' }, element('h2', {}, 'Events and notes'), element('ul', { className: 'stack' }, ...items)),
	];
}

customElements.define('search-page', SearchPage);
