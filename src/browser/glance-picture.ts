/**
 * The picture of both texts as one stop of the Tab key: up and down go through the parts of a bar or through the lines,
 * left and right from bar to lines to bar. Without script each part is a stop.
 */
export class GlancePicture extends HTMLElement {
	#groups: SVGAElement[][] = [];

	connectedCallback(): void {
		this.#groups = [...this.querySelectorAll('g[data-part]')].map((group) => [...group.querySelectorAll('a')]);
		this.#groups = this.#groups.filter((group) => group.length > 0);
		for (const link of this.#groups.flat()) link.setAttribute('tabindex', '-1');
		this.#groups[0]?.[0]?.setAttribute('tabindex', '0');
		this.addEventListener('keydown', this);
		this.addEventListener('focusin', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('keydown', this);
		this.removeEventListener('focusin', this);
	}

	handleEvent(event: Event): void {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const group = this.#groups.findIndex((links) => links.some((other) => other === link));
		if (group === -1) return;
		const place = this.#groups[group]?.findIndex((other) => other === link) ?? 0;
		if (event instanceof KeyboardEvent) {
			const next = nextPart(this.#groups, { group, place }, event.key);
			if (!next) return;
			event.preventDefault();
			next.focus();
		} else {
			for (const other of this.#groups.flat()) other.setAttribute('tabindex', other === link ? '0' : '-1');
		}
	}
}

/** Gives the part that a key leads to from a place; undefined where it leads nowhere. */
export function nextPart<Part>(
	groups: readonly (readonly Part[])[],
	{ group, place }: { group: number; place: number },
	key: string,
): Part | undefined {
	const own = groups[group] ?? [];
	if (key === 'ArrowDown') return own[place + 1];
	if (key === 'ArrowUp') return own[place - 1];
	if (key === 'Home') return own[0];
	if (key === 'End') return own.at(-1);
	if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
	const next = groups[group + (key === 'ArrowRight' ? 1 : -1)];
	// To the part at the same share of the way.
	return next?.[Math.round((place / Math.max(1, own.length - 1)) * (next.length - 1))];
}
