import type { CiteData } from '../../views/cite-data';
import { make } from '../compare/make';
import { keepItem } from '../worksheet/storage';
import { cite, citeQuote, labelOf } from './cite-link';
import { openPanel } from './panel';
import { selectedWords, placeOf, type SelectedWords } from './selected-words';
import { wordAddress } from './word-address';

/** What can be done with words that are selected, or with the passage whose number was followed; at the foot of the window. */
export class CiteBar extends HTMLElement {
	readonly data: CiteData;
	#words: SelectedWords[] = [];
	#status = make('span', { class: 'meta', role: 'status' });
	#report: HTMLAnchorElement | undefined;
	#pair: HTMLButtonElement | undefined;

	constructor(data: CiteData) {
		super();
		this.data = data;
	}

	connectedCallback(): void {
		const { data } = this;
		if (this.childElementCount > 0) return;
		const { words } = data;
		this.hidden = true;
		this.setAttribute('role', 'group');
		this.setAttribute('aria-label', words.bar);
		const button = (label: string, act: () => Promise<void> | void): HTMLButtonElement => {
			const element = make('button', { type: 'button', class: 'button' }, label);
			element.addEventListener('click', () => void act());
			return element;
		};
		this.#pair = button(words.barPair, () => this.#cite(this.#held()));
		this.#report =
			data.report === undefined ? undefined : make('a', { class: 'button', href: data.report }, words.report);
		this.append(
			button(words.barLink, () => this.#copyLink()),
			button(words.barCite, () => this.#cite(this.#words)),
			this.#pair,
			button(words.barKeep, () => {
				this.#keep();
			}),
			...(this.#report ? [this.#report] : []),
			this.#status,
		);
		// What is selected stays so while a button is pressed.
		this.addEventListener('pointerdown', (event) => {
			event.preventDefault();
		});
	}

	/** Offers what is selected now; nothing selected, nothing offered. */
	update(): void {
		const selection = getSelection();
		const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
		if (!range) {
			if (!this.contains(document.activeElement)) this.hidden = true;
			return;
		}
		this.offer(selectedWords(range, document, this.#articles()));
	}

	/** Offers the whole passage of a number that was followed. */
	offerPassage(number: Element): void {
		const element = number.parentElement?.querySelector<HTMLElement>('[id]');
		const place = element && placeOf(element, this.#articles());
		if (!element || !place) return;
		const range = document.createRange();
		range.selectNodeContents(element);
		this.offer(selectedWords(range, document, this.#articles()).filter(({ passage }) => passage === place.passage));
	}

	offer(words: SelectedWords[]): void {
		// Words of one text have one address; those of the other are another selection.
		this.#words = words.filter(({ article }) => article === words[0]?.article);
		this.hidden = this.#words.length === 0;
		this.#status.textContent = '';
		if (this.#pair) this.#pair.hidden = this.#held().length !== 2;
		const { report } = this.data;
		if (this.#report && report !== undefined) {
			const values = {
				title: document.title,
				page: location.href,
				words: this.#words.map(({ exact }) => exact).join(' … '),
			};
			this.#report.href = Object.entries(values).reduce(
				(address, [name, value]) => address.replaceAll(`%7B${name}%7D`, () => encodeURIComponent(value)),
				report,
			);
		}
	}

	#articles(): string[] {
		return this.data.works.map(({ item }) => item.id);
	}

	/** The words of both sentences or passages that the compare page holds level; none elsewhere. */
	#held(): SelectedWords[] {
		const ids = new URLSearchParams(location.search).get('pair')?.split(',') ?? [];
		return ids.flatMap((id) => {
			const element = document.getElementById(id);
			const range = document.createRange();
			if (element) range.selectNodeContents(element);
			return element ? selectedWords(range, document, this.#articles()) : [];
		});
	}

	async #copyLink(): Promise<void> {
		const { words } = this.data;
		const isCopied = await wordAddress(this.#words)
			.then((address) => navigator.clipboard.writeText(address))
			.then(
				() => true,
				() => false, // Not allowed, or no safe context: the bar says so.
			);
		this.#status.textContent = isCopied ? words.linkCopied : words.linkFailed;
	}

	async #cite(selected: readonly SelectedWords[]): Promise<void> {
		const { data } = this;
		if (selected.length === 0) return;
		const isPair = new Set(selected.map(({ article }) => article)).size > 1;
		const words = await Promise.all(selected.map(async (own) => citeQuote(own, await wordAddress([own]), data)));
		const heading = words.map(({ work, number }) => `${labelOf(work, data)} ${number}`).join('; ');
		openPanel(cite(words, isPair ? location.href : await wordAddress(selected), data), heading, data);
	}

	#keep(): void {
		const { words } = this.data;
		const outcomes = this.#words.map(({ article, passage, start, end, exact }) =>
			keepItem({ type: 'words', article, passage, start, end, exact, done: false, flag: false, note: '' }),
		);
		const worst = outcomes.find((outcome) => outcome !== 'kept') ?? 'kept';
		this.#status.textContent = words[worst];
	}
}
