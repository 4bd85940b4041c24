import { recall, remember } from './memory';
import { keepSingleKeys, singleKey, usesSingleKeys } from './single-keys';

/** Where it is kept whether the evidence lies over the texts; the compare page keeps it there too. */
const KEPT = 'compare evidence';

/**
 * An article and its controls. The switch for the evidence works without script; with it the choice is remembered, one key turns
 * it, and one key leads to the other text at the passage that speaks of what stands at the top of the window.
 */
export class ArticleReader extends HTMLElement {
	#stop: AbortController | undefined;

	connectedCallback(): void {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		const [evidence, keys] = ['.show-evidence', '.use-keys'].map((selector) =>
			this.querySelector<HTMLInputElement>(selector),
		);
		if (evidence) evidence.checked = recall(KEPT) === 'on';
		evidence?.addEventListener('change', () => remember(KEPT, evidence.checked ? 'on' : 'off'), { signal });
		if (keys) {
			keys.checked = usesSingleKeys();
			keys.addEventListener('change', () => this.#useKeys(keys.checked), { signal });
			if (keys.parentElement) keys.parentElement.hidden = false;
		}
		this.#useKeys(usesSingleKeys());
		const across = this.querySelector<HTMLAnchorElement>('.across');
		for (const act of ['pointerdown', 'focus', 'click'] as const)
			across?.addEventListener(act, () => this.#aim(across), { signal });
		document.addEventListener(
			'keydown',
			(event) => {
				if (!usesSingleKeys()) return;
				const key = singleKey(event);
				if (key === 'e') evidence?.click();
				if (key === 'o') across?.click();
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#stop?.abort();
	}

	#useKeys(isOn: boolean): void {
		keepSingleKeys(isOn);
		for (const key of this.querySelectorAll('kbd')) key.hidden = !isOn;
	}

	/** Lets the link to the other text lead to the passage that speaks of what is read here. */
	#aim(link: HTMLAnchorElement): void {
		const numbers = [...this.querySelectorAll<HTMLElement>('[data-across]')];
		const passage = readAt(
			numbers.map((number) => ({
				target: number.dataset['across'] ?? '',
				bottom: number.parentElement?.getBoundingClientRect().bottom ?? 0,
			})),
			innerHeight,
		);
		link.hash = passage ?? '';
	}
}

/** Gives the target of the passage at the line where one reads, a quarter of the window down; none above the first line of the text. */
export function readAt(passages: readonly { target: string; bottom: number }[], height: number): string | undefined {
	return (passages.find(({ bottom }) => bottom > height / 4) ?? passages.at(-1))?.target;
}
