/** The buttons that copy a citation, or the address of the page; without script the citation is there to be selected. */
export class CopyTools extends HTMLElement {
	connectedCallback(): void {
		for (const button of this.querySelectorAll('button')) button.hidden = false;
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	handleEvent({ target }: Event): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (button) void this.#copy(button);
	}

	async #copy(button: HTMLButtonElement): Promise<void> {
		const { copy, done = '', failed = '' } = button.dataset;
		const address = location.href.replace(/[?#].*/, '');
		const text =
			copy === undefined ? address : citationText(this.querySelectorAll('.cited p'), address, this.dataset['quote']);
		const isCopied = await navigator.clipboard.writeText(text).then(
			() => true,
			() => false, // Not allowed, or no safe context: the page says so.
		);
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = isCopied ? done : failed;
	}
}

/** Gives a citation as lines of plain text, with the quotation marks around `#` where the page draws them, and the address below. */
export function citationText(lines: Iterable<Element>, address: string, quote = '“#”'): string {
	const texts = [...lines].map((line) =>
		[...line.childNodes]
			.map((node) =>
				node instanceof Element && node.localName === 'q'
					? quote.replace('#', () => node.textContent)
					: (node.textContent ?? ''),
			)
			.join('')
			.replace(/\s+/g, ' ')
			.trim(),
	);
	return [...texts, address].join('\n');
}
