import { loadLexicon } from './load-lexicon';
import { siteBase } from '../scripts/site-base';
import { suggest, type Suggestion } from './suggest';

/**
 * Makes a search box a combobox that suggests names and points (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/):
 * arrows choose, Enter goes there, Esc lets go. The box itself stays what it was: a field of a form.
 */
export function makeSuggestBox(input: HTMLInputElement): void {
	const list = document.createElement('ul');
	list.id = 'suggestions';
	list.role = 'listbox';
	list.ariaLabel = 'Names and points';
	list.hidden = true;
	list.className = 'suggestions';
	input.after(list);
	Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false', ariaHasPopup: 'listbox' });
	input.setAttribute('aria-controls', list.id);

	let chosen = -1;
	let shown: Suggestion[] = [];
	let asked = 0;

	const choose = (index: number): void => {
		chosen = index;
		[...list.children].forEach((option, position) => {
			option.ariaSelected = String(position === chosen);
			if (position === chosen) option.scrollIntoView({ block: 'nearest' });
		});
		if (chosen === -1) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
	};
	const show = (suggestions: Suggestion[]): void => {
		shown = suggestions;
		list.replaceChildren(...shown.map(makeOption));
		list.hidden = shown.length === 0;
		input.ariaExpanded = String(!list.hidden);
		choose(-1);
	};
	const go = (index: number): void => {
		const suggestion = shown[index];
		if (suggestion) location.assign(new URL(suggestion.address, siteBase()));
	};

	const update = async (): Promise<void> => {
		// A late answer never overwrites a newer one.
		const ticket = ++asked;
		const lexicon = await loadLexicon().catch(() => undefined); // Without suggestions the box still searches.
		if (lexicon && ticket === asked && document.activeElement === input) show(suggest(input.value, lexicon));
	};
	input.addEventListener('input', () => void update());
	input.addEventListener('blur', () => {
		asked += 1;
		show([]);
	});
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			if (list.hidden) return void update();
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
		} else if (event.key === 'Enter') {
			if (chosen !== -1) {
				event.preventDefault();
				go(chosen);
			} else {
				asked += 1;
				show([]);
			}
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			asked += 1;
			show([]);
		}
	});
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
	});
	list.addEventListener('click', (event) => {
		const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
		if (option) go([...list.children].indexOf(option));
	});
	if (input.value !== '' || document.activeElement === input) void loadLexicon().catch(() => undefined); // Tried again at the next key.
	if (input.value !== '' && !document.querySelector('search-page')) void update();
}

function makeOption({ kind, label, detail }: Suggestion, index: number): HTMLLIElement {
	const option = document.createElement('li');
	option.id = `suggestion-${index}`;
	option.role = 'option';
	const note = document.createElement('small');
	note.textContent = `${kind}: ${detail}`;
	option.append(label, ' ', note);
	return option;
}
