/** The compare page reads whole without script; the rest of it comes when a reader first acts, or the address asks for it. */
import { siteBase } from './site-base';

const acts = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;
let missed: (() => void) | undefined;

/** Keeps what the reader did while the script was on its way, to do it again once it is there. */
const keep = (event: Event): void => {
	const { target } = event;
	if (event instanceof KeyboardEvent) missed = () => dispatchEvent(new KeyboardEvent('keydown', { key: event.key }));
	else if (target instanceof HTMLElement && !target.closest('a, button, input, label, summary')) missed = () => target.click();
};

const load = (event?: Event): void => {
	for (const act of acts) removeEventListener(act, load);
	if (event instanceof KeyboardEvent) keep(event);
	addEventListener('click', keep);
	addEventListener('keydown', keep);
	import(/* @vite-ignore */ new URL('scripts/compare.js', siteBase()).href)
		.then(() => missed?.())
		.catch(() => undefined) // Without it the marks are still links.
		.finally(() => {
			removeEventListener('click', keep);
			removeEventListener('keydown', keep);
		});
};

if (document.querySelector('[data-compare]')) {
	for (const act of acts) addEventListener(act, load, { passive: true });
	if (location.hash !== '' || location.search !== '') load();
}
