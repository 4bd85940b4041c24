import { close, step } from './choosing';
import { act } from './clicks';
import type { CompareView } from './compare-view';
import { isPrint } from './is-print';

/** What a single key does. */
const KEYS: Record<string, string> = { j: 'next', k: 'previous', e: 'evidence', l: 'lead', h: 'hold', '?': 'help' };
/** How far a finger must go across the sheet to turn to the next point. */
const SWIPE = 50;

/** Listens to keys and swipes: single keys where the reader has not switched them off, Escape always. */
export function listenToKeys(view: CompareView, signal: AbortSignal): void {
	addEventListener(
		'keydown',
		(event) => {
			if (isPrint(event)) {
				event.preventDefault();
				act(view, 'print');
			}
			if (event.ctrlKey || event.metaKey || event.altKey || view.querySelector('dialog[open]')) return;
			const target = event.target instanceof Element ? event.target : document.body;
			if (target.closest('input:not([type=checkbox]), textarea, select')) return;
			const name = view.box('keys').checked ? KEYS[event.key] : undefined;
			if (event.key === 'Escape') {
				if (view.querySelector('[data-part=name]:not([hidden])')) act(view, 'name');
				close(view);
			} else if (name !== undefined) act(view, name);
			else if (event.key !== 'Tab' || !tabThroughCard(view, target, event.shiftKey)) return;
			event.preventDefault();
		},
		{ signal },
	);
	const card = view.piece('card');
	let start: Touch | undefined;
	card.addEventListener('touchstart', ({ changedTouches: [touch] }) => (start = touch), { passive: true, signal });
	card.addEventListener(
		'touchend',
		({ changedTouches: [end] }) => {
			if (!start || !end) return;
			const across = end.clientX - start.clientX;
			if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY))
				step(view, across < 0 ? 1 : -1);
		},
		{ passive: true, signal },
	);
}

/** Takes the focus from what opened the card into it, and back, as if the card stood right behind; tells whether it did. */
function tabThroughCard(view: CompareView, target: Element, isBack: boolean): boolean {
	if (!view.chosen) return false;
	const [first] = view.piece('card').querySelectorAll<HTMLElement>('button');
	const to = target === (isBack ? first : view.trigger) ? (isBack ? view.trigger : first) : undefined;
	to?.focus({ preventScroll: true });
	return to !== undefined;
}
