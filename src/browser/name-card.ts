import { readPage } from './read-page';

/** How long a pointer rests on a name before its card opens, and how long the way to the card may take, in milliseconds. */
const DELAY = 350;
const GRACE = 200;

/** What the card takes from the page of a name, which marks it there. */
export const PARTS = ['name', 'spellings'] as const;

/**
 * The card of a name: its spellings and counts in both texts, from its own page. It stands once on a page and opens beside
 * whichever link of class `n` a reader points at or comes to by keyboard.
 */
export class NameCard extends HTMLElement {
	#stop: AbortController | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#shownFor: Element | undefined;

	connectedCallback(): void {
		this.popover = 'manual';
		this.role = 'complementary';
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		for (const act of ['pointerover', 'focusin'] as const)
			document.addEventListener(act, (event) => this.#turnTo(event), { signal });
		document.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Escape') this.#hide();
			},
			{ signal },
		);
		this.addEventListener('pointerleave', () => this.#hide(), { signal });
	}

	disconnectedCallback(): void {
		clearTimeout(this.#timer);
		this.#stop?.abort();
	}

	#turnTo({ target }: Event): void {
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
		if (link === this.#shownFor) return;
		if (link) this.#wait(DELAY, () => void this.#show(link));
		// On the way to the card the pointer may leave the name for a moment.
		else if (!(target instanceof Node && this.contains(target)))
			this.#wait(GRACE, () => {
				if (!this.matches(':hover')) this.#hide();
			});
	}

	#wait(time: number, act: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, time);
	}

	async #show(link: HTMLAnchorElement): Promise<void> {
		const page = await readPage(link.href);
		const [name, spellings] = PARTS.map((part) => page?.querySelector(`[data-part=${part}]`));
		if (!name || !spellings || !(link.matches(':hover') || link === document.activeElement)) return;
		const heading = document.createElement('b');
		heading.append(Object.assign(document.createElement('a'), { href: link.href, textContent: name.textContent }));
		this.ariaLabel = name.textContent;
		this.replaceChildren(heading, document.importNode(spellings, true));
		this.showPopover();
		const { x, y } = placeBeside(
			link.getBoundingClientRect(),
			{ width: this.offsetWidth, height: this.offsetHeight },
			{ width: innerWidth, height: innerHeight },
		);
		this.style.insetInlineStart = `${x}px`;
		this.style.insetBlockStart = `${y}px`;
		this.#shownFor = link;
	}

	#hide(): void {
		clearTimeout(this.#timer);
		if (this.matches(':popover-open')) this.hidePopover();
		this.#shownFor = undefined;
	}
}

/** Gives the place of a card below a link, or above it where there is no room below; never beyond the window. */
export function placeBeside(
	link: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
	card: { width: number; height: number },
	view: { width: number; height: number },
): { x: number; y: number } {
	const fits = link.bottom + card.height + 8 < view.height;
	return {
		x: Math.max(8, Math.min(link.left, view.width - card.width - 8)),
		y: fits ? link.bottom + 4 : Math.max(8, link.top - card.height - 4),
	};
}

if ('popover' in HTMLElement.prototype) customElements.define('name-card', NameCard);
