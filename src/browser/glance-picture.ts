import { nextPart } from './next-part';

/**
 * The picture of both texts as one stop of the Tab key: up and down go through the parts of a bar or through the lines,
 * left and right from bar to lines to bar. Without script each part is a stop.
 */
export class GlancePicture extends HTMLElement {
	#groups: SVGAElement[][] = [];

	connectedCallback(): void {
		this.#groups = [...this.querySelectorAll('g[data-part]')].map((group) => [
			...group.querySelectorAll<SVGAElement>('a'),
		]);
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
		const link = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
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
