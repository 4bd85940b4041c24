/** What every page has of search: `/` goes to the box, and turning to the box fetches the rest, never before. */
import { siteBase } from './site-base';

const boxes = [...document.querySelectorAll<HTMLInputElement>('.searchbox input')];

addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey) return;
	// Where one writes, and where keys choose, it is a letter.
	if ((event.target instanceof Element && event.target.matches(':read-write, select')) || isSwitchedOff()) return;
	event.preventDefault();
	// Where the header has no room for its box there is a link instead.
	const shown = boxes.find((box) => box.checkVisibility());
	shown?.select();
	(shown ?? document.querySelector<HTMLElement>('.lens'))?.focus();
});

/** Whether the reader has switched single keys off, on the page that has more of them (WCAG 2.1.4). */
function isSwitchedOff(): boolean {
	try {
		return localStorage.getItem('compare keys') === 'off';
	} catch {
		return false; // No storage, no memory.
	}
}

let isAsked = !!document.querySelector('search-page');

// The rest waits at an address of its own; the small file is fetched beside it.
const load = (): void => {
	if (isAsked) return;
	isAsked = true;
	const preload = Object.assign(document.createElement('link'), {
		rel: 'preload',
		as: 'fetch',
		crossOrigin: 'anonymous',
		href: new URL('search/index.json', siteBase()).href,
	});
	document.head.append(preload);
	import(/* @vite-ignore */ new URL('scripts/search.js', siteBase()).href).catch(() => undefined); // Without it the box is still a form.
};
for (const box of boxes) {
	box.onfocus = box.onpointerenter = load;
	if (document.activeElement === box) load();
}
