import type { TiedPassage } from './compare-view';

const NS = 'http://www.w3.org/2000/svg';

/**
 * Draws the bands between a passage and its counterparts across the hinge, in the hinge's own coordinates: scrolling
 * does not move them against the texts. A counterpart off screen leaves a cap at the edge with its direction and count.
 */
export function drawBands(hinge: HTMLElement, source: TiedPassage | undefined, targets: readonly TiedPassage[]): void {
	const svg = hinge.querySelector('svg');
	if (!svg) return;
	const box = svg.getBoundingClientRect();
	const isBeside = hinge.offsetWidth > 0 && box.width > 0;
	for (const path of svg.querySelectorAll('path')) path.remove();
	if (source && isBeside) svg.append(...targets.map((target) => makeBand(source, target, box)));
	drawCaps(hinge, targets);
}

function makeBand(source: TiedPassage, target: TiedPassage, box: DOMRect): SVGPathElement {
	const [left, right] = [source, target].map(({ frame }) => frame.getBoundingClientRect()).sort((a, b) => a.left - b.left);
	const path = document.createElementNS(NS, 'path');
	if (!left || !right) return path;
	const [from, to] = [left.right - box.left, right.left - box.left];
	const middle = (from + to) / 2;
	const [a, b, c, d] = [left.top, left.bottom, right.top, right.bottom].map((edge) => edge - box.top);
	path.setAttribute('d', `M${from} ${a}C${middle} ${a} ${middle} ${c} ${to} ${c}V${d}C${middle} ${d} ${middle} ${b} ${from} ${b}Z`);
	path.dataset['to'] = target.id;
	return path;
}

/** Says at the edge of the window how many counterparts are beyond it; choosing a cap goes to the nearest. */
function drawCaps(hinge: HTMLElement, targets: readonly TiedPassage[]): void {
	const above = targets.filter(({ frame }) => frame.getBoundingClientRect().bottom < 0);
	const below = targets.filter(({ frame }) => frame.getBoundingClientRect().top > innerHeight);
	for (const [edge, list, nearest] of [
		['above', above, above.at(-1)],
		['below', below, below[0]],
	] as const) {
		const cap = hinge.parentElement?.querySelector<HTMLAnchorElement>(`.cap[data-edge=${edge}]`);
		if (!cap) continue;
		cap.hidden = !nearest;
		if (!nearest) continue;
		cap.href = `#${nearest.id}`;
		cap.dataset['side'] = nearest.column.dataset['side'] ?? '';
		cap.textContent = `${edge === 'above' ? '↑' : '↓'} ${list.length} in ${nearest.column.dataset['label'] ?? ''}`;
		const column = nearest.column.getBoundingClientRect();
		cap.style.insetInlineStart = `${column.left + column.width / 2}px`;
	}
}
