import type { Side } from '../../comparison/pair';
import type { PointData } from '../../views/compare-data';
import type { CompareView } from './compare-view';
import { make } from './make';

/** Says in a text that is silent on a point what the card says of its silence; of its nearest words, where they come right below, only what they are. */
export function saySilence(view: CompareView, point: PointData | undefined, silent: Side | undefined): void {
	const says = view.piece('silent');
	says.hidden = silent === undefined;
	if (!point || silent === undefined) return;
	const lines = [...view.piece('silence').children].map((line) => line.cloneNode(true));
	const [near] = point.nearest;
	if (near && silent !== view.lead) lines.splice(-point.nearest.length, Infinity, make('p', {}, `${near.label}:`));
	says.replaceChildren(...lines);
	view.pane(silent).append(says);
}

/** Puts what is said of a silence at a height of the window, from where it moves with its text. */
export function placeSilence(says: HTMLElement, height: number): void {
	const pane = says.parentElement;
	if (pane) says.style.insetBlockStart = `${height - pane.getBoundingClientRect().top + pane.scrollTop}px`;
}
