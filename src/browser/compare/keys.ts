import type { CompareView } from './compare-view';

/** What a single key does. */
const KEYS: Record<string, string> = { j: 'next', k: 'previous', e: 'evidence', l: 'lead', h: 'hold', '?': 'help' };
/** How far a finger must go across the sheet to turn to the next point. */
const SWIPE = 50;

/** Listens to keys and swipes: single keys where the reader has not switched them off, Escape always. */
export function listenToKeys(view: CompareView, signal: AbortSignal): void {
	addEventListener(
		'keydown',
		(event) => {
			if (event.ctrlKey || event.metaKey || event.altKey || view.querySelector('dialog[open]')) return;
			const target = event.target instanceof Element ? event.target : document.body;
			if (target.closest('input:not([type=checkbox]), textarea, select')) return;
			if (event.key === 'Escape') {
				view.lightName('');
				view.close();
			} else if (event.key === 'Tab') {
				if (!tabThroughCard(view, target, event.shiftKey)) return;
			} else if (Object.hasOwn(KEYS, event.key) && view.box('keys').checked) {
				if (event.key === 'h') {
					const sentence = document.querySelector(`.words [id*='s']:hover`) ?? target.closest('.sg')?.previousElementSibling;
					if (sentence) view.hold(sentence.id);
				} else view.act(KEYS[event.key] ?? '');
			} else return;
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
			const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
			if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) view.step(across < 0 ? 1 : -1);
		},
		{ passive: true, signal },
	);
}

/** Takes the focus from what opened the card into it, and back, as if the card stood right behind; tells whether it did. */
function tabThroughCard(view: CompareView, target: Element, isBack: boolean): boolean {
	if (!view.chosen) return false;
	const card = view.piece('card');
	const stops = [...card.querySelectorAll<HTMLElement>('button, a, summary')].filter((stop) => stop.checkVisibility());
	const opener = view.trigger;
	const to = !isBack && target === opener ? stops[0] : isBack && target === stops[0] ? opener : undefined;
	to?.focus({ preventScroll: true });
	return to !== undefined;
}
