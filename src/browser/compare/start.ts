/** What runs with the compare page: the spine is placed; the rest comes when a reader first acts, or the address asks for it. */
import { CompareSpine } from './compare-spine';
import { isPrint } from './is-print';

const ACTS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll'] as const;
/** What the rest does in place and the page alone only by its links. */
const CONTROLS = 'a:is(.sg, .no, [data-line], [data-more], [data-show], [data-lead-to])';

const view = document.querySelector<HTMLElement>('compare-view');
const missed: (() => void)[] = [];

/** Keeps what the reader did while the rest was on its way, to do it again once it is there. */
const keep = (event: Event): void => {
	const { target } = event;
	if (event instanceof KeyboardEvent) {
		// The editors' sentences of the printed table come with the rest: printing waits for them.
		if (isPrint(event)) event.preventDefault();
		missed.push(() => dispatchEvent(new KeyboardEvent('keydown', event)));
	} else if (
		target instanceof HTMLElement &&
		event instanceof MouseEvent &&
		!event.ctrlKey &&
		!event.metaKey &&
		!event.shiftKey
	) {
		const link = target.closest<HTMLElement>(CONTROLS);
		if (link) event.preventDefault();
		if (link ?? !target.closest('a, input, select, summary')) missed.push(() => (link ?? target).click());
	}
};

const load = (): void => {
	for (const act of ACTS) removeEventListener(act, load);
	view?.addEventListener('click', keep);
	// Where the site starts stands on the page. A module shared with the script of every page would be a request of its own.
	const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href);
	import(/* @vite-ignore */ new URL('scripts/compare.js', base).href)
		.then((rest: { ready: Promise<void> }) => rest.ready)
		.catch(() => undefined) // Without it the lines are still links.
		.finally(() => {
			view?.removeEventListener('click', keep);
			removeEventListener('keydown', keep);
			for (const act of missed) act();
		});
};

customElements.define('compare-spine', CompareSpine);
view?.setAttribute('data-live', '');
for (const act of ACTS) addEventListener(act, load, { passive: true });
addEventListener('keydown', keep);
// The state of the entry is what the page kept in it: where the other text stood.
if (location.search !== '' || history.state !== null) load();
