import { siteBase } from '../../browser/site-base';
import { searchWords as words } from '../../words/search-words';
import type { SearchData } from '../data/search-data';
import { suggest, type Suggestion } from '../query/suggest';
import { element } from './elements';
import { loadLetters } from './load-letters';
import { loadLexicon } from './load-lexicon';
import { statusWords } from './show/status-words';
import suggestionStyles from './suggestions.css?inline';

/** An entry of the list: what it says, and where it leads. */
interface Entry {
	kind: 'name' | 'point' | 'passages';
	label: string;
	detail: string;
	address: string;
}

/** On the search page the passages stand below anyway, and fewer names and points are enough. */
const MOST_ON_SEARCH_PAGE = 4;

let styles: CSSStyleSheet | undefined;

/**
 * Makes a search box a combobox that suggests names and points (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/):
 * arrows choose, Enter goes there, Esc lets go. The box itself stays what it was: a field of a form.
 */
export function makeSuggestBox(input: HTMLInputElement): void {
	if (input.role === 'combobox') return;
	adoptStyles();
	const isOnSearchPage = document.querySelector('search-page') !== null;
	const list = element('ul', {
		id: `${input.id}-suggestions`,
		role: 'listbox',
		ariaLabel: words.suggestions,
		hidden: true,
		className: 'suggestions',
	});
	input.after(list);
	Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false', ariaHasPopup: 'listbox' });
	input.setAttribute('aria-controls', list.id);

	let chosen = -1;
	let shown: Entry[] = [];
	let asked = 0;

	const choose = (index: number): void => {
		chosen = index;
		for (const [position, option] of [...list.children].entries()) {
			option.ariaSelected = String(position === chosen);
			if (position === chosen) option.scrollIntoView({ block: 'nearest' });
		}
		if (chosen === -1) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', optionId(input, chosen));
	};
	const show = (entries: Entry[]): void => {
		shown = entries;
		list.replaceChildren(...shown.map((entry, index) => makeOption(entry, optionId(input, index))));
		list.hidden = shown.length === 0;
		input.ariaExpanded = String(!list.hidden);
		choose(-1);
	};
	const close = (): void => {
		asked += 1;
		show([]);
	};
	const go = (index: number): void => {
		const entry = shown[index];
		if (entry) location.assign(new URL(entry.address, siteBase()));
	};
	const update = async (): Promise<void> => {
		// A late answer never overwrites a newer one.
		const ticket = ++asked;
		const lexicon = await loadLexicon().catch(() => undefined); // Without suggestions the box still searches.
		const latinOf = await loadLetters(input.value);
		if (!lexicon || ticket !== asked || document.activeElement !== input) return;
		const entries = suggest(input.value, lexicon, { latinOf }).map((suggestion) => entryOf(suggestion, lexicon.data));
		if (isOnSearchPage) {
			show(entries.slice(0, MOST_ON_SEARCH_PAGE));
			return;
		}
		show([...entries, ...searchEntry(input.value)]);
		fetchAhead(lexicon.data);
	};

	input.addEventListener('input', () => void update());
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (list.hidden) return void update();
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			// One place more than there are options: the box itself.
			choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
		} else if (event.key === 'Enter') {
			if (chosen === -1) {
				close();
				return;
			}
			event.preventDefault();
			go(chosen);
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		}
	});
	list.addEventListener('pointerdown', (event) => {
		// The box keeps the focus.
		event.preventDefault();
	});
	list.addEventListener('click', (event) => {
		const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
		if (option) go([...list.children].indexOf(option));
	});
	void loadLexicon().catch(() => undefined); // Tried again at the next key.
	if (input.value !== '' && !isOnSearchPage) void update();
}

function adoptStyles(): void {
	if (styles) return;
	styles = new CSSStyleSheet();
	styles.replaceSync(suggestionStyles);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}

function entryOf(suggestion: Suggestion, data: SearchData): Entry {
	if (suggestion.type === 'point') {
		const { point } = suggestion;
		return { kind: 'point', label: point.title, detail: statusWords(point, data), address: `points/${point.id}/` };
	}
	const { name, other } = suggestion;
	return {
		kind: 'name',
		label: name.label,
		detail: other === undefined ? words.kinds[name.type] : words.also(words.kinds[name.type], other),
		address: `names/${name.id}/`,
	};
}

/** The search itself: its passages are looked for on its page. */
function searchEntry(typed: string): Entry[] {
	const text = typed.trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	return [
		{
			kind: 'passages',
			label: words.bothFor(text),
			detail: '',
			address: `search/?${new URLSearchParams({ q: text }).toString()}`,
		},
	];
}

/** What the results need beyond what is here comes while the reader types on. */
function fetchAhead({ articles }: SearchData): void {
	const engines = [...new Set(articles.map(({ bundle }) => `${bundle}/pagefind.js`))];
	for (const file of ['scripts/search-page.js', ...engines]) {
		const href = new URL(file, siteBase()).href;
		if (document.head.querySelector(`link[href="${href}"]`)) continue;
		document.head.append(element('link', { rel: 'prefetch', as: 'script', href }));
	}
}

function optionId(input: HTMLInputElement, index: number): string {
	return `${input.id}-suggestion-${index}`;
}

function makeOption({ kind, label, detail }: Entry, id: string): HTMLLIElement {
	const option = element('li', { id, role: 'option' }, label, ' ', element('small', {}, detail));
	option.dataset['kind'] = kind;
	return option;
}
