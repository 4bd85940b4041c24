import { otherSide, type Pair, type Side } from '../../comparison/pair';
import { close } from './choosing';
import type { CompareView } from './compare-view';
import { fill } from './make';
import { SENTENCE } from './need';
import { light } from './ranges';
import { scrollLevel } from './showing';

/** Puts two passages or sentences level, and holds them so. */
export function level(view: CompareView, pair: Pair<string>): void {
	// Of a passage, its first sentence: lines of words are brought level, not boxes.
	const [left, right] = pair.map((id) => document.querySelector(`[id='${id}'] [id]`) ?? document.getElementById(id));
	if (!left || !right) return;
	view.pair = pair;
	lightHeld(...pair);
	scrollLevel(view, view.lead === 0 ? left : right, view.lead === 0 ? right : left);
	view.keepAddress();
	inform(view, fill(view.data.words.level, ...pair.map((id) => nameOf(view, id))));
}

/** Holds a passage or sentence, by default the one pointed at; with one of the other text held before, both come level and stay so. */
export function hold(view: CompareView, id = pointedAt()?.id ?? ''): void {
	const element = document.getElementById(id);
	const side = element ? view.sideOf(element) : undefined;
	if (side === undefined) return;
	const before = view.held;
	const heldBefore = before === undefined ? null : document.getElementById(before);
	close(view);
	if (before !== undefined && heldBefore && view.sideOf(heldBefore) !== side) {
		level(view, side === 0 ? [id, before] : [before, id]);
		return;
	}
	view.held = id;
	lightHeld(id);
	inform(view, fill(view.data.words.held, nameOf(view, id), view.data.sides[otherSide(side)].label));
}

/** The sentence under the pointer, or that of the sign that has the focus. */
function pointedAt(): Element | null | undefined {
	return document.querySelector(`${SENTENCE}:hover`) ?? document.activeElement?.closest('.sg')?.previousElementSibling;
}

/** Lights what is held by hand. */
function lightHeld(...ids: string[]): void {
	light(
		'held',
		ids.flatMap((id) => {
			const element = document.getElementById(id);
			if (!element) return [];
			const range = new Range();
			range.selectNodeContents(element);
			return range;
		}),
		1,
	);
}

function inform(view: CompareView, words: string): void {
	view.tell(words);
	view.say(words);
}

/** Names a passage or sentence by its text and number. */
function nameOf(view: CompareView, id: string): string {
	const side: Side = id.startsWith(`${view.ids[0]}-`) ? 0 : 1;
	const passage = /(\w)(\d+)(?:s\d+)?$/.exec(id);
	const number = passage?.[1] === 'p' ? `¶${passage[2] ?? ''}` : (passage?.[0] ?? '');
	return fill(view.data.words.passage, view.data.sides[side].label, number);
}
