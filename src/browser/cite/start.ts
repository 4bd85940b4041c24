import { siteBase } from '../../scripts/site-base';
import type { CiteData } from '../../views/cite-data';
import { keepItem } from '../worksheet/storage';
import { CiteBar } from './cite-bar';
import { CiteFormats } from './cite-formats';
import { openPanel } from './panel';

customElements.define('cite-formats', CiteFormats);

let data: Promise<CiteData> | undefined;

/** Starts what pages offer to cite and to keep; `link` is what the reader turned to first. */
export function start(link: Element | null): void {
	if (data) return;
	document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('cite.css', siteBase()).href }));
	// The data is the site’s own.
	data = fetch(new URL('data/cite.json', siteBase())).then((answer) => answer.json() as Promise<CiteData>);
	void data.then((own) => {
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

function act(link: Element, bar: CiteBar, { words }: CiteData): void {
	if (!(link instanceof HTMLAnchorElement)) return;
	const { keep } = link.dataset;
	if (keep !== undefined) {
		const outcome = keepItem({ type: 'point', id: keep, done: false, flag: false, note: '' });
		link.textContent = outcome === 'kept' ? words.keptOn : words[outcome];
		// It leads to the worksheet from now on.
		link.removeAttribute('data-cite');
	} else if (link.matches('[data-cite]')) void openPanel(link.href, { label: words.cite, close: words.close });
	else bar.offerPassage(link);
}
