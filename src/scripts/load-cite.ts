/** What is cited, kept or selected brings its script when a reader first turns to it. */
import { siteBase } from './site-base';

const load = (event: Event): void => {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cite], article-reader .no') : null;
	const isAsked = link?.matches('[data-cite]');
	if (event instanceof MouseEvent ? !link || event.ctrlKey || event.metaKey || event.shiftKey : getSelection()?.isCollapsed !== false)
		return;
	for (const act of ACTS) document.removeEventListener(act, load);
	if (isAsked) event.preventDefault();
	import(/* @vite-ignore */ new URL('scripts/cite.js', siteBase()).href)
		.then((cite: { start(link: Element | null): void }) => {
			cite.start(link);
		})
		.catch(() => {
			if (isAsked) location.href = link?.href ?? ''; // The page that it leads to has it all.
		});
};
const ACTS = ['click', 'selectionchange'];
for (const act of ACTS) document.addEventListener(act, load);
