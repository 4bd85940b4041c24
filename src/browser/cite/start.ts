import { siteBase } from '../../scripts/site-base';
import type { CiteData } from '../../views/cite-data';
import { keepItem } from '../worksheet/storage';
import { CiteBar } from './cite-bar';
import { CiteFormats } from './cite-formats';
import { citationOfLink } from './cite-link';
import { openPanel } from './panel';

customElements.define('cite-formats', CiteFormats);

let loading: Promise<CiteData> | undefined;

/** Starts what pages offer to cite and to keep; `link` is what the reader turned to first. */
export function start(link: Element | null): void {
	if (loading) return;
	document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('cite.css', siteBase()).href }));
	// The data is the site’s own.
	loading = fetch(new URL('data/cite.json', siteBase())).then((answer) => answer.json() as Promise<CiteData>);
	void loading.then((own) => {
		customElements.define('cite-bar', CiteBar);
		const bar = document.createElement('cite-bar');
		if (!(bar instanceof CiteBar)) return;
		bar.data = own;
		document.body.append(bar);
		document.addEventListener('selectionchange', () => {
			bar.update();
		});
		document.addEventListener('click', (event) => {
			const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cite], article-reader .no') : null;
			if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
			if (target.matches('[data-cite]')) event.preventDefault();
			act(target, bar, own);
		});
		if (link) act(link, bar, own);
		else bar.update();
	});
}

function act(link: Element, bar: CiteBar, data: CiteData): void {
	const { words } = data;
	if (!(link instanceof HTMLAnchorElement)) return;
	const { keep } = link.dataset;
	if (keep !== undefined) {
		const outcome = keepItem({ type: 'point', id: keep, done: false, flag: false, note: '' });
		link.textContent = outcome === 'kept' ? words.keptOn : words[outcome];
		// It leads to the worksheet from now on.
		link.removeAttribute('data-cite');
	} else if (link.matches('[data-cite]')) void open(link, data);
	else bar.offerPassage(link);
}

/** Opens what a link to citations is about; where that cannot be had, the page it leads to has it all. */
async function open(link: HTMLAnchorElement, data: CiteData): Promise<void> {
	const headed = await citationOfLink(link, data).catch(() => undefined); // Off line, say.
	if (headed) openPanel(headed.citation, headed.heading, data);
	else location.href = link.href;
}
