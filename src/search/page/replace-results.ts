import { searchWords as words } from '../../words/search-words';
import { element, siteLink } from './elements';

/** Puts elements in place of the results. A link that has the focus keeps it; what was unfolded stays so. */
export function replaceResults(results: HTMLElement, elements: readonly HTMLElement[]): void {
	const focused = document.activeElement;
	const address = focused instanceof HTMLAnchorElement && results.contains(focused) ? focused.href : undefined;
	const open = new Set([...results.querySelectorAll('details[open]')].map(({ className }) => className));
	results.replaceChildren(...elements);
	for (const details of results.querySelectorAll('details')) details.open ||= open.has(details.className);
	if (address !== undefined)
		[...results.querySelectorAll('a')].find(({ href }) => href === address)?.focus({ preventScroll: true });
}

/** Makes the notice that something did not come, with a way to try again and one without script. */
export function failureNotice(says: string, retry: () => void): HTMLElement {
	const button = element('button', { className: 'button', type: 'button' }, words.tryAgain);
	button.addEventListener('click', retry);
	return element(
		'div',
		{ className: 'failed' },
		element('p', {}, says, siteLink('search/words/', words.wordIndex), '.'),
		button,
	);
}
