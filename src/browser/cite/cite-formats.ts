import type { Citation, Style } from '../../citations/citation';
import { styles } from '../../citations/citation';
import { formatNames, writeCitation } from '../../citations/formats';
import { siteBase } from '../site-base';
import { make } from '../compare/make';
import { recall, remember } from '../memory';

/** Where it is kept in which style a reader cites. */
const KEPT = 'cite style';

/** What can be cited, in every format: with script the whole address stands in it, the style can be chosen, and one button copies. */
export class CiteFormats extends HTMLElement {
	connectedCallback(): void {
		if (this.querySelector('.cite-styles')) return;
		this.addEventListener('click', (event) => {
			const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-copy]') : null;
			if (button) void this.#copy(button);
		});
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false;
		this.prepend(this.#styles());
		for (const section of this.#sections()) this.show(section, readCitation(section));
	}

	/** Shows a citation in a section, in place of what was there. */
	show(section: HTMLElement, citation: Citation): void {
		section.dataset['citation'] = JSON.stringify(citation);
		for (const pre of section.querySelectorAll<HTMLElement>('pre[data-format]')) {
			const format = formatNames.find((name) => name === pre.dataset['format']);
			if (format) pre.textContent = writeCitation(citation, format, this.#style());
		}
		const link = section.querySelector<HTMLAnchorElement>('a.address');
		if (link) {
			link.href = citation.address;
			link.textContent = citation.address;
		}
	}

	#sections(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('[data-citation]')];
	}

	#style(): Style {
		const chosen = this.querySelector<HTMLInputElement>('.cite-styles :checked')?.value;
		return styles.find((style) => style === chosen) ?? 'apa';
	}

	/** The choice of a style. */
	#styles(): HTMLElement {
		// Written by the build: a label for each style.
		const labels = JSON.parse(this.dataset['styles'] ?? '[]') as string[];
		const kept = recall(KEPT);
		const name = `cite-style-${(count += 1)}`;
		const choices = styles.map((style, index) =>
			make(
				'label',
				{},
				make('input', {
					type: 'radio',
					name,
					value: style,
					checked: style === (styles.find((own) => own === kept) ?? 'apa') ? '' : undefined,
				}),
				labels[index] ?? style,
			),
		);
		const fieldset = make(
			'fieldset',
			{ class: 'cite-styles' },
			make('legend', { class: 'vh' }, this.dataset['style'] ?? ''),
			...choices,
		);
		fieldset.addEventListener('change', () => {
			remember(KEPT, this.#style());
			for (const section of this.#sections()) this.show(section, readCitation(section));
		});
		return fieldset;
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		const format = button.dataset['copy'] ?? '';
		const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
		const isCopied = await navigator.clipboard.writeText(text).then(
			() => true,
			() => false, // Not allowed, or no safe context: the page says so.
		);
		const status = this.querySelector('[role=status]');
		const label = button.parentElement?.querySelector('summary')?.textContent ?? format;
		if (status)
			status.textContent = isCopied
				? (this.dataset['copied'] ?? '').replace('#', label)
				: (this.dataset['failed'] ?? '');
	}
}

let count = 0;

/** Reads the citation of a section, with whole addresses: of words, where the link to them leads. */
function readCitation(section: HTMLElement): Citation {
	// Written by the build, or by this script.
	const citation = JSON.parse(section.dataset['citation'] ?? '') as Citation;
	const link = section.querySelector<HTMLAnchorElement>('a.address');
	const whole = (address: string): string => (/^https?:/.test(address) ? address : new URL(address, siteBase()).href);
	const words = citation.words.map((own) => ({ ...own, address: whole(own.address) }));
	const address = whole(citation.address);
	return link?.href.includes(':~:') ? { ...citation, words, address: link.href } : { ...citation, words, address };
}
