import { siteBase } from '../site-base';
import type { CompareData } from '../../views/compare-data';
import { CompareView } from './compare-view';
import { make } from './make';

/** Resolves once the page does what a reader asks of it. */
export const ready: Promise<void> = begin();

async function begin(): Promise<void> {
	customElements.define('compare-view', CompareView);
	const view = document.querySelector<CompareView>('compare-view');
	const [response] = await Promise.all([
		fetch(new URL(view?.dataset['points'] ?? 'compare/points.json', siteBase())),
		loadStyles(),
	]);
	// The build wrote it from this very type.
	await view?.start((await response.json()) as CompareData);
}

/** The dress of what a reader opens comes with the script: the page itself does without. */
function loadStyles(): Promise<unknown> {
	return new Promise((resolve) => {
		const link = make('link', { rel: 'stylesheet', href: new URL('compare/card.css', siteBase()).href });
		link.onload = link.onerror = resolve;
		document.head.append(link);
	});
}
