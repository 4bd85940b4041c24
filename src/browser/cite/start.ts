import { siteBase } from '../site-base';
import type { CiteData } from '../../views/cite-data';
import { keepItem } from '../worksheet/storage';
import { CiteBar } from './cite-bar';
import { CiteFormats } from './cite-formats';
import { citationOfLink } from './cite-link';
import { openPanel } from './panel';

customElements.define('cite-formats', CiteFormats);

let bar: Promise<CiteBar> | undefined;

/** Does what a reader turned to: `link` leads to what is cited or kept, or is a passage’s number; without one, words are selected. */
export function act(link: HTMLAnchorElement | null): void {
	bar ??= makeBar();
	void bar.then((own) => {
		if (!link) own.update();
		else if (!link.matches('[data-cite]')) own.offerPassage(link);
		else if (link.dataset['keep'] === undefined) void open(link, own.data);
		else keepPoint(link, link.dataset['keep'], own.data);
	});
}

async function makeBar(): Promise<CiteBar> {
	document.head.append(
		Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL('cite.css', siteBase()).href }),
	);
	const answer = await fetch(new URL('data/cite.json', siteBase()));
	// The data is the site’s own.
	const made = new CiteBar((await answer.json()) as CiteData);
	document.body.append(made);
	document.addEventListener('selectionchange', () => {
		made.update();
	});
	return made;
}

customElements.define('cite-bar', CiteBar);

/** Opens what a link to citations is about; where that cannot be had, the page it leads to has it all. */
async function open(link: HTMLAnchorElement, data: CiteData): Promise<void> {
	const headed = await citationOfLink(link, data).catch(() => undefined); // Off line, say.
	if (headed) openPanel(headed.citation, headed.heading, data);
	else location.assign(link.href);
}

/** Keeps a point on the worksheet, to which its link leads from then on. */
function keepPoint(link: HTMLAnchorElement, id: string, { words }: CiteData): void {
	const outcome = keepItem({ type: 'point', id, done: false, flag: false, note: '' });
	link.textContent = outcome === 'kept' ? words.keptOn : words[outcome];
	link.removeAttribute('data-cite');
}
