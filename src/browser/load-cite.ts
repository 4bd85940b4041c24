/** What is cited, kept or selected brings its script when a reader turns to it; the script does the rest. */
import { siteBase } from './site-base';

document.onclick = document.onselectionchange = (event: Event): void => {
	const link =
		event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-cite],.text .no') : null;
	if (link ? event instanceof MouseEvent && (event.ctrlKey || event.metaKey) : getSelection()?.isCollapsed) return;
	if (link?.matches('[data-cite]')) event.preventDefault();
	import(/* @vite-ignore */ new URL('scripts/cite.js', siteBase()).href)
		.then((cite: { act(link: HTMLAnchorElement | null): void }) => {
			cite.act(link);
		})
		.catch(() => event.defaultPrevented && link && location.assign(link.href)); // The page that it leads to has it all.
};
