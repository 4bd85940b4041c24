import { placeLines, type Wish } from './place-lines';

/** How far a line of what only the other text says stands below the end of the leading text. */
const AFTER_TEXT = 56;
/** The room behind a count of smaller points, without which it would seem to head the next lines. */
const AFTER_MORE = 8;
/** Nothing moves the card. */
const FIXED = 1e6;

/** The spine between the texts: it places its lines at their sentences in the text that leads, and tells which counterparts are in view. */
export class CompareSpine extends HTMLElement {
	/** The card that is open, where its head stands on the spine, and the line it is of. */
	card: { element: HTMLElement; top: number } | undefined;
	#resized: ResizeObserver | undefined;
	#sight: IntersectionObserver | undefined;

	connectedCallback(): void {
		this.#resized = new ResizeObserver(() => {
			this.place();
		});
		for (const element of [this, ...this.#panes()]) this.#resized.observe(element);
		this.watch();
		this.place();
	}

	disconnectedCallback(): void {
		this.#resized?.disconnect();
		this.#sight?.disconnect();
	}

	/** Starts to mark the lines whose counterpart, in the text that does not lead, is in view. */
	watch(): void {
		this.#sight?.disconnect();
		this.#sight = new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries)
				for (const number of this.querySelectorAll(`[data-to='${target.id.replace(/.*-/, '')}']`))
					number.toggleAttribute('data-seen', isIntersecting);
		});
		for (const passage of this.#panes()[1]?.querySelectorAll('.passage > [id]') ?? []) this.#sight.observe(passage);
	}

	/** Places the lines, each at its sentence or as near to it as the others and the card allow. */
	place(): void {
		const [lead] = this.#panes();
		const words = lead?.querySelector('.words');
		if (!lead || !words || this.offsetWidth === 0) return;
		const box = this.getBoundingClientRect();
		const items = [...this.querySelectorAll<HTMLElement>('li, .alone')].filter(
			(item) => !item.querySelector('[data-open]'),
		);
		const wishes = items.map((item): Wish & { item?: HTMLElement; isPoint?: boolean } => {
			const { at } = item.dataset;
			const size = item.offsetHeight;
			const place = at === undefined ? null : document.getElementById(`${lead.id}-${at}`);
			if (!place) return { item, size, at: words.getBoundingClientRect().bottom - box.top + AFTER_TEXT };
			const [first] = place.getClientRects();
			if (item.querySelector('[data-more]'))
				return { item, size: size + AFTER_MORE, at: place.getBoundingClientRect().bottom - box.top - size };
			// The line stands at the middle of the sentence's first line.
			return { item, isPoint: true, size, at: (first ? (first.top + first.bottom - size) / 2 : 0) - box.top };
		});
		const { card } = this;
		if (card && getComputedStyle(card.element).position === 'absolute') {
			const index = wishes.findIndex(({ at }) => at >= card.top);
			wishes.splice(index === -1 ? wishes.length : index, 0, {
				at: card.top,
				size: card.element.offsetHeight + AFTER_MORE,
				weight: FIXED,
			});
		}
		const first = words.getBoundingClientRect().top - box.top;
		const tops = placeLines(wishes, Math.min(first, wishes[0]?.at ?? first));
		const isLeft = lead.dataset['side'] === '1';
		const edge = isLeft ? 0 : box.width;
		const way = isLeft ? 1 : -1;
		let path = '';
		wishes.forEach(({ item, at, size, isPoint }, index) => {
			if (!item) return;
			const top = tops[index] ?? 0;
			item.style.transform = `translateY(${Math.round(top - item.offsetTop)}px)`;
			if (isPoint)
				path += `M${edge} ${Math.round(at + size / 2) + 0.5}h${8 * way}L${edge + 17 * way} ${Math.round(top + size / 2) + 0.5}h${3 * way}`;
		});
		this.querySelector('path')?.setAttribute('d', path);
	}

	/** The text that leads, and the other. */
	#panes(): HTMLElement[] {
		const view = this.closest<HTMLElement>('compare-view');
		const panes = [...(view?.querySelectorAll<HTMLElement>('[data-pane]') ?? [])];
		return panes.sort((a) => (a.dataset['side'] === view?.dataset['lead'] ? -1 : 1));
	}
}
