/** What every page has of search: `/` goes to the box, and turning to the box fetches the rest, never before. */
import { siteBase } from './site-base';

const box = document.querySelector<HTMLInputElement>('#q');

addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	if (
		event.target instanceof Element &&
		event.target.closest('input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]')
	)
		return;
	if (isSwitchedOff()) return;
	event.preventDefault();
	box?.focus();
	box?.select();
});

/** Whether the reader has switched single keys off, on the page that has more of them (WCAG 2.1.4). */
function isSwitchedOff(): boolean {
	try {
		return localStorage.getItem('compare keys') === 'off';
	} catch {
		return false; // No storage, no memory.
	}
}

// The rest waits at an address of its own; the small file is fetched beside it.
const load = (): void => {
	box?.removeEventListener('focus', load);
	box?.removeEventListener('pointerenter', load);
	const preload = Object.assign(document.createElement('link'), {
		rel: 'preload',
		as: 'fetch',
		crossOrigin: 'anonymous',
		href: new URL('search/index.json', siteBase()).href,
	});
	document.head.append(preload);
	import(/* @vite-ignore */ new URL('scripts/search.js', siteBase()).href).catch(() => undefined); // Without it the box is still a form.
};
if (box && !document.querySelector('search-page')) {
	box.addEventListener('focus', load);
	box.addEventListener('pointerenter', load);
	if (document.activeElement === box) load();
}
