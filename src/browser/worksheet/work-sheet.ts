import { siteBase } from '../site-base';
import { importItems, type Reason } from '../../worksheet/check-items';
import { pathOf, titleOf, type WorksheetData } from '../../worksheet/edition';
import { keyOf, LONGEST_NOTE, type Item } from '../../worksheet/item';
import { make } from '../compare/make';
import { files, LARGEST_FILE, readFile } from './files';
import { recallItems, rememberItems } from './storage';

/** The worksheet: what a reader kept, to tick, flag and note, to save and bring in; all of it on this device. */
export class WorkSheet extends HTMLElement {
	data: WorksheetData | undefined;
	#items: Item[] = [];
	#before: Item[] | undefined;
	#list = make('ol', { class: 'sheet-items' });
	#said = make('div', { class: 'sheet-said', role: 'status' });
	#count = make('span', { class: 'meta' });
	#undo = make('button', { type: 'button', class: 'button', hidden: '' });

	connectedCallback(): void {
		const { data } = this;
		if (!data || this.contains(this.#list)) return;
		const { items, lost, isBlocked } = recallItems();
		this.#items = items;
		this.replaceChildren(this.#tools(data), this.#said, this.#list);
		if (lost > 0) this.#say(data.words.corrupt);
		if (isBlocked) this.#say(data.words.blocked);
		this.#show(data);
	}

	#tools(data: WorksheetData): HTMLElement {
		const { words } = data;
		const button = (label: string, act: () => void): HTMLButtonElement => {
			const element = make('button', { type: 'button', class: 'button' }, label);
			element.addEventListener('click', act);
			return element;
		};
		const saves = (['markdown', 'csv', 'annotations'] as const).map((format) =>
			button(`${words.exportAs} ${words.formats[format]}`, () => {
				this.#save(data, format);
			}),
		);
		const input = make('input', { type: 'file', accept: '.md,.csv,.json,text/markdown,text/csv,application/json' });
		input.addEventListener('change', () => void this.#import(data, input));
		this.#undo.textContent = words.undo;
		this.#undo.addEventListener('click', () => {
			this.#change(data, this.#before ?? []);
			this.#undo.hidden = true;
		});
		return make(
			'div',
			{ class: 'sheet-tools', role: 'group', 'aria-label': words.title },
			this.#count,
			...saves,
			button(words.print, () => {
				print();
			}),
			button(words.clear, () => {
				this.#before = this.#items;
				this.#change(data, []);
				this.#say(words.cleared);
				this.#undo.hidden = this.#before.length === 0;
			}),
			this.#undo,
			make('label', {}, `${words.importFile} `, input),
			make('span', { class: 'meta' }, words.importHint),
		);
	}

	/** Keeps other items, and says where they hold on this page only. */
	#change(data: WorksheetData, items: Item[], isShown = true): void {
		this.#items = items;
		const outcome = rememberItems(items);
		this.#said.replaceChildren();
		if (outcome !== 'kept') this.#say(data.words[outcome]);
		if (isShown) this.#show(data);
	}

	#say(...sentences: string[]): void {
		this.#said.append(...sentences.map((sentence) => make('p', {}, sentence)));
	}

	#show(data: WorksheetData): void {
		const { words } = data;
		this.#count.textContent = words.items.replace('#', String(this.#items.length));
		this.#list.replaceChildren(...this.#items.map((item) => this.#entry(data, item)));
		if (this.#items.length === 0) this.#list.append(make('li', {}, make('p', {}, words.empty)));
	}

	#entry(data: WorksheetData, item: Item): HTMLElement {
		const { words } = data;
		const key = keyOf(item);
		const change = (marks: Partial<Pick<Item, 'done' | 'flag' | 'note'>>): void => {
			const changed = this.#items.map((own) => (keyOf(own) === key ? { ...own, ...marks } : own));
			this.#change(data, changed, false);
			entry.toggleAttribute('data-flag', changed.find((own) => keyOf(own) === key)?.flag ?? false);
		};
		const mark = (name: 'done' | 'flag'): HTMLElement => {
			const box = make('input', { type: 'checkbox', checked: item[name] ? '' : undefined });
			box.addEventListener('change', () => {
				change({ [name]: box.checked });
			});
			return make('label', {}, box, words[name]);
		};
		const title = titleOf(data, item);
		const note = make(
			'textarea',
			{ 'aria-label': `${words.note}: ${title}`, placeholder: words.note, maxlength: LONGEST_NOTE },
			item.note,
		);
		note.addEventListener('input', () => {
			change({ note: note.value });
		});
		const remove = make(
			'button',
			{ type: 'button', class: 'button', 'aria-label': `${words.remove}: ${title}` },
			words.remove,
		);
		remove.addEventListener('click', () => {
			this.#before = this.#items;
			this.#change(
				data,
				this.#items.filter((own) => keyOf(own) !== key),
			);
			this.#undo.hidden = false;
			this.#undo.focus();
		});
		const lang = item.type === 'words' ? data.articles.find(({ id }) => id === item.article)?.lang : undefined;
		const entry = make(
			'li',
			{ 'data-flag': item.flag ? '' : undefined },
			make('h2', {}, make('a', { href: new URL(pathOf(item), siteBase()).href }, title)),
			item.type === 'words' &&
				make(
					'blockquote',
					{ lang },
					make(
						'p',
						{},
						words.quote.replace('#', () => item.exact),
					),
				),
			make('p', { class: 'marks' }, mark('done'), mark('flag'), remove),
			note,
		);
		return entry;
	}

	#save(data: WorksheetData, format: keyof typeof files): void {
		const { name, type, write } = files[format];
		const address = URL.createObjectURL(new Blob([write(this.#items, data, siteBase().href)], { type }));
		make('a', { href: address, download: name }).click();
		URL.revokeObjectURL(address);
	}

	async #import(data: WorksheetData, input: HTMLInputElement): Promise<void> {
		const [file] = input.files ?? [];
		if (!file) return;
		const { words } = data;
		const read = file.size > LARGEST_FILE ? undefined : readFile(await file.text(), data);
		input.value = '';
		this.#said.replaceChildren();
		if (!read) {
			this.#say(file.size > LARGEST_FILE ? words.tooLarge : words.unreadable);
			return;
		}
		const { items, added, leftOut } = importItems(this.#items, read, data);
		this.#before = this.#items;
		this.#change(data, items);
		this.#undo.hidden = false;
		this.#say(
			words.imported.replace('#', String(added)),
			// The keys are those of the reasons.
			...(Object.entries(leftOut) as [Reason, number][]).map(([reason, count]) =>
				words.leftOut.replace('#', String(count)).replace('%', words.reasons[reason]),
			),
		);
	}
}
