import { choose, chooseSentence, close, step } from './choosing';
import type { CompareView } from './compare-view';
import { more } from './load-more';
import { SENTENCE } from './need';
import { showSettings } from './showing';

/** Listens to clicks on sentences and on what the page offers. */
export function listenToClicks(view: CompareView, signal: AbortSignal): void {
	view.addEventListener(
		'click',
		(event) => {
			const { target } = event;
			if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			const control = target.closest<HTMLElement>('button, a, summary, label, select, input');
			if (control) {
				if (!follow(view, control)) return;
				event.preventDefault();
				if (!view.piece('card').contains(control)) view.trigger = control;
				return;
			}
			const sentence = target.closest<HTMLElement>(SENTENCE);
			if (!sentence || getSelection()?.isCollapsed === false) return;
			const sign = sentence.nextElementSibling;
			view.trigger = sign instanceof HTMLElement ? sign : sentence;
			pick(view, sentence);
		},
		{ signal },
	);
}

/** Does what a button, a key or a swipe asks for. */
export function act(view: CompareView, name: string, control?: HTMLElement): void {
	const acts: Record<string, () => void> = {
		previous: () => step(view, -1),
		next: () => step(view, 1),
		close: () => close(view),
	};
	const own = acts[name];
	if (own) own();
	else void more().then(({ actMore }) => actMore(view, name, control));
}

/** Does what a control says; false where that is left to the browser. */
function follow(view: CompareView, control: HTMLElement): boolean {
	const { line, more: folded, show, leadTo, do: name } = control.dataset;
	const sentence = control.matches('.sg') ? control.previousElementSibling : null;
	if (sentence) pick(view, sentence);
	else if (control.matches('.no')) act(view, 'hold', control);
	else if (line !== undefined) {
		const point = view.data.points.find(({ id }) => id === line);
		if (point) choose(view, point);
	} else if (folded !== undefined) {
		view.unfolded = view.unfolded.includes(folded)
			? view.unfolded.filter((at) => at !== folded)
			: [...view.unfolded, folded];
		showSettings(view);
	} else if (show !== undefined) view.filter(view.showOf(control));
	else if (leadTo !== undefined) void more().then(({ turn }) => turn(view, leadTo === view.ids[0] ? 0 : 1));
	else if (name !== undefined) act(view, name, control);
	else return false;
	return true;
}

function pick(view: CompareView, sentence: Element): void {
	const side = view.sideOf(sentence);
	if (side !== undefined) chooseSentence(view, { side, sentence: view.ownId(sentence) });
}
