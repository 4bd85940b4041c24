import { keepChoice } from './point-choice';
import { filterQuery, isLeft, readFilter, type PointFilter } from './point-filter';

/**
 * The points by subject, with five filters that stand in the address. Without script three of them work by the style
 * sheet alone, and the other two are links.
 */
export class PointList extends HTMLElement {
	#form = this.querySelector('form');

	connectedCallback(): void {
		if (!this.#form) return;
		for (const select of this.#form.querySelectorAll('select')) {
			select.hidden = false;
			if (select.previousElementSibling instanceof HTMLElement) select.previousElementSibling.hidden = true;
		}
		this.dataset['live'] = '';
		this.#form.addEventListener('change', this);
		this.#form.addEventListener('reset', this);
		// Browsers set the fields of a page that is come back to; the address knows better.
		addEventListener('pageshow', this);
		this.#restore();
	}

	disconnectedCallback(): void {
		this.#form?.removeEventListener('change', this);
		this.#form?.removeEventListener('reset', this);
		removeEventListener('pageshow', this);
	}

	handleEvent({ type }: Event): void {
		if (!this.#form) return;
		if (type === 'pageshow') return this.#restore();
		const filter = readFilter(type === 'reset' ? new URLSearchParams() : new FormData(this.#form));
		history.replaceState(null, '', location.pathname + filterQuery(filter));
		this.#apply(filter);
	}

	#restore(): void {
		const filter = readFilter(new URLSearchParams(location.search));
		for (const field of this.#form?.elements ?? []) {
			if (field instanceof HTMLInputElement) field.checked = field.value === Reflect.get(filter, field.name);
			if (field instanceof HTMLSelectElement) field.value = String(Reflect.get(filter, field.name));
		}
		this.#apply(filter);
	}

	#apply(filter: PointFilter): void {
		const query = filterQuery(filter);
		const left: { id: string; title: string }[] = [];
		for (const subject of this.querySelectorAll<HTMLDetailsElement>('details[data-subject]')) {
			const before = left.length;
			for (const row of subject.querySelectorAll<HTMLElement>('.row')) {
				row.hidden = !isLeft(this.#readRow(row, subject.dataset['subject'] ?? ''), filter);
				const link = row.querySelector<HTMLAnchorElement>('h3 a');
				if (row.hidden || !link) continue;
				link.search = query;
				left.push({ id: link.pathname.split('/').at(-2) ?? '', title: link.textContent });
			}
			subject.hidden = left.length === before;
			// What a filter opened it closes.
			if (query !== '' && !subject.open) subject.dataset['opened'] = '';
			if (query !== '') subject.open = true;
			else if (subject.dataset['opened'] !== undefined) {
				subject.open = false;
				delete subject.dataset['opened'];
			}
		}
		const nothing = this.querySelector<HTMLElement>('.nothing');
		if (nothing) nothing.hidden = left.length > 0;
		const output = this.querySelector('output');
		if (output) output.value = query === '' ? '' : (output.dataset['words'] ?? '').replace('#', String(left.length));
		if (query !== '') keepChoice({ query, points: left });
	}

	#readRow({ dataset }: HTMLElement, subject: string): Parameters<typeof isLeft>[0] {
		// A row names its choices by their places: it is shorter.
		const values = (field: string, places = ''): string[] => {
			const select = this.querySelector<HTMLSelectElement>(`select[name=${field}]`);
			return places === '' ? [] : places.split(' ').map((place) => select?.options[Number(place) + 1]?.value ?? '');
		};
		return {
			show: dataset['show'] ?? '',
			weight: dataset['weight'] ?? '',
			subject,
			names: values('name', dataset['names']),
			sources: values('source', dataset['sources']),
		};
	}
}
