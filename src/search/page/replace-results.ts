import { element, siteLink } from './elements';

/**
 * Puts elements in place of the results, unless they are the same. A link that has the focus keeps it; where the engine
 * only refines an answer, what was unfolded stays so.
 */
export function replaceResults(results: HTMLElement, elements: readonly HTMLElement[], { isRefined }: { isRefined: boolean }): void {
	if (results.innerHTML === elements.map(({ outerHTML }) => outerHTML).join('')) return;
	const focused = document.activeElement;
	const address = focused instanceof HTMLAnchorElement && results.contains(focused) ? focused.href : undefined;
	const isOpen = isRefined && results.querySelector('details[open]') !== null;
	results.replaceChildren(...elements);
	if (isOpen) results.querySelector('details')?.setAttribute('open', '');
	if (address !== undefined) [...results.querySelectorAll('a')].find(({ href }) => href === address)?.focus({ preventScroll: true });
}

/** Makes the notice that the small file did not come, with a way to try again and one without script. */
export function failureNotice(retry: () => void): HTMLElement {
	const button = element('button', { className: 'button', type: 'button' }, 'Try again');
	button.addEventListener('click', retry);
	const words = siteLink('search/words/', 'the index of words');
	return element(
		'div',
		{ className: 'failed' },
		element('p', {}, 'What the search needs did not arrive. Try again, or look the words up in ', words, '.'),
		button,
	);
}
