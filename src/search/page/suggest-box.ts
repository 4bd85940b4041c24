import suggestionStyles from './suggestions.css?inline';
import { siteBase } from '../scripts/site-base';
import { element } from './elements';
import { loadLexicon } from './load-lexicon';
import { suggest, suggestPassages, type Suggestion } from './suggest';

let styles: CSSStyleSheet | undefined;

/**
 * Makes a search box a combobox that suggests names and points (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/):
 * arrows choose, Enter goes there, Esc lets go. The box itself stays what it was: a field of a form.
 */
export function makeSuggestBox(input: HTMLInputElement): void {
	adoptStyles();
	// On the search page the passages stand below anyway.
	const isOnSearchPage = document.querySelector('search-page') !== null;
	const list = element('ul', {
		id: `${input.id}-suggestions`,
		role: 'listbox',
		ariaLabel: 'Names and points',
		hidden: true,
		className: 'suggestions',
	});
	input.after(list);
	Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false', ariaHasPopup: 'listbox' });
	input.setAttribute('aria-controls', list.id);

	let chosen = -1;
	let shown: Suggestion[] = [];
	let asked = 0;

	const choose = (index: number): void => {
		chosen = index;
		for (const [position, option] of [...list.children].entries()) {
			option.ariaSelected = String(position === chosen);
			if (position === chosen) option.scrollIntoView({ block: 'nearest' });
		}
		if (chosen === -1) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${input.id}-suggestion-${chosen}`);
	};
	const show = (suggestions: Suggestion[]): void => {
		shown = suggestions;
		list.replaceChildren(...shown.map((suggestion, index) => makeOption(suggestion, index, input.id)));
		list.hidden = shown.length === 0;
		input.ariaExpanded = String(!list.hidden);
		choose(-1);
	};
	const close = (): void => {
		asked += 1;
		show([]);
	};
	const go = (index: number): void => {
		const suggestion = shown[index];
		if (suggestion) location.assign(new URL(suggestion.address, siteBase()));
	};
	const update = async (): Promise<void> => {
		// A late answer never overwrites a newer one.
		const ticket = ++asked;
		const lexicon = await loadLexicon().catch(() => undefined); // Without suggestions the box still searches.
		if (!lexicon || ticket !== asked || document.activeElement !== input) return;
		const found = suggest(input.value, lexicon);
		if (isOnSearchPage) return show(found.slice(0, 4));
		show([...found, ...suggestPassages(input.value, lexicon)]);
		fetchAhead();
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
			if (chosen === -1) return close();
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

/** Brings the styles of the suggestions, once. */
function adoptStyles(): void {
	if (styles) return;
	styles = new CSSStyleSheet();
	styles.replaceSync(suggestionStyles);
	document.adoptedStyleSheets.push(styles);
}

/** What the results need beyond what is here comes while the reader types on. */
function fetchAhead(): void {
	const href = new URL('scripts/search-page.js', siteBase()).href;
	if (document.head.querySelector(`link[href="${href}"]`)) return;
	document.head.append(element('link', { rel: 'prefetch', as: 'script', href }));
}

function makeOption({ kind, label, detail }: Suggestion, index: number, box: string): HTMLLIElement {
	const option = element('li', { id: `${box}-suggestion-${index}`, role: 'option' }, label, ' ', element('small', {}, detail));
	option.dataset['kind'] = kind;
	return option;
}
