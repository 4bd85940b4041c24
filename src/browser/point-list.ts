import { keepChoice } from './keep-choice';
import type { PointChoice } from './point-choice';
import { FETCHED, fetchChoices, makeSelect, valuesOf, type PointChoices } from './point-choices';
import { filterQuery, isLeft, readFilter, type PointFilter } from './point-filter';

/**
 * The points by subject, with five filters that stand in the address. Without script three of them work by the style
 * sheet alone, and the other two are links.
 */
export class PointList extends HTMLElement {
	#choices: PointChoices | undefined;

	get #form(): HTMLFormElement | null {
		return this.querySelector('form');
	}

	connectedCallback(): void {
		this.dataset['live'] = '';
		for (const act of ['change', 'reset', 'click']) this.addEventListener(act, this);
		// Browsers set the fields of a page that is come back to; the address knows better, where it says anything.
		addEventListener('pageshow', this);
		if (location.search === '') this.#take();
		else void this.#restore();
	}

	disconnectedCallback(): void {
		for (const act of ['change', 'reset', 'click']) this.removeEventListener(act, this);
		removeEventListener('pageshow', this);
	}

	handleEvent({ type, target }: Event): void {
		if (type === 'pageshow') {
			if (location.search !== '') void this.#restore();
		} else if (type === 'click') {
			const button = target instanceof Element ? target.closest('[data-choices]') : null;
			if (button) void this.#choose().then(() => this.querySelector('select')?.focus());
		} else this.#take(type === 'reset');
	}

	/** Takes the filter from the form, or none, into the address. */
	#take(isReset = false): void {
		const filter = readFilter(isReset || !this.#form ? new URLSearchParams() : new FormData(this.#form));
		history.replaceState(null, '', location.pathname + filterQuery(filter));
		this.#apply(filter);
	}

	async #restore(): Promise<void> {
		const filter = readFilter(new URLSearchParams(location.search));
		if (FETCHED.some((key) => filter[key] !== '')) await this.#choose();
		for (const field of this.#form?.elements ?? []) {
			if (field instanceof HTMLInputElement) field.checked = field.value === Reflect.get(filter, field.name);
			if (field instanceof HTMLSelectElement) field.value = String(Reflect.get(filter, field.name));
		}
		// On a narrow page the further filters are folded.
		const further = this.querySelector<HTMLDetailsElement>('.further');
		if (further && filterQuery({ ...filter, show: '' }) !== '') further.open = true;
		this.#apply(filter);
	}

	/** Puts the filters by name and source in the places of their links. */
	async #choose(): Promise<void> {
		const button = this.querySelector<HTMLElement>('[data-choices]');
		if (this.#choices || !button) return;
		const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href);
		this.#choices = await fetchChoices(base).catch(() => undefined); // Without them the links are there.
		if (!this.#choices) return;
		for (const key of FETCHED) {
			const link = button.parentElement?.querySelector('span > a');
			link?.replaceWith(
				makeSelect(key, link.previousElementSibling?.textContent ?? '', button.dataset[key] ?? '', this.#choices[key]),
			);
		}
		button.remove();
	}

	#apply(filter: PointFilter): void {
		const query = filterQuery(filter);
		const points: PointChoice['points'] = [];
		for (const subject of this.querySelectorAll<HTMLDetailsElement>('details[data-subject]')) {
			const before = points.length;
			for (const row of subject.querySelectorAll<HTMLElement>('.row')) {
				const link = row.querySelector<HTMLAnchorElement>('h3 a');
				const id = link?.pathname.split('/').at(-2) ?? '';
				const { show = '', weight = '' } = row.dataset;
				const [names, sources] = FETCHED.map((key) => valuesOf(this.#choices?.[key], id));
				row.hidden = !isLeft(
					{ show, weight, subject: subject.dataset['subject'] ?? '', names: names ?? [], sources: sources ?? [] },
					filter,
				);
				if (row.hidden || !link) continue;
				link.search = query;
				points.push({ id, title: link.textContent });
			}
			subject.hidden = points.length === before;
			openFor(subject, query !== '');
		}
		const nothing = this.querySelector<HTMLElement>('.nothing');
		if (nothing) nothing.hidden = points.length > 0;
		const output = this.querySelector('output');
		if (output)
			output.value = query === '' ? '' : (output.dataset['pattern'] ?? '').replace('#', String(points.length));
		if (query !== '') keepChoice({ query, points });
	}
}

/** Opens a subject while a filter is set, and closes what was opened so. */
function openFor(subject: HTMLDetailsElement, isFiltered: boolean): void {
	if (isFiltered && !subject.open) subject.dataset['opened'] = '';
	if (isFiltered) subject.open = true;
	else if (subject.dataset['opened'] !== undefined) {
		subject.open = false;
		delete subject.dataset['opened'];
	}
}
