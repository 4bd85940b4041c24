import { otherSide, sides, type Side } from '../../comparison/pair';
import { fillCard } from './card';
import type { CompareView } from './compare-view';
import { readingLine } from './level';
import { topOf } from './ranges';
import { setCurrent, showChosen, showSettings } from './showing';
import { fillSpine } from './spine-lines';

/** Lets a text lead; what stands at the line in either stays there, or both quotes come level again. */
export function turn(view: CompareView, lead: Side): void {
	if (lead === view.lead) return;
	const anchors = sides.map((side) => {
		const element = view.atLine(side, readingLine(innerHeight));
		return element && { element, top: topOf(element) };
	});
	setLead(view, lead);
	if (view.chosen) showChosen(view, view.chosen);
	else {
		const own = anchors[lead];
		if (own) scrollBy({ top: topOf(own.element) - own.top, behavior: 'instant' });
		const other = anchors[otherSide(lead)];
		if (other && !view.isPhone) view.other.scrollTop += topOf(other.element) - other.top;
		view.following.settle();
	}
	view.keepAddress();
}

/** Turns to the other text on a phone, or back to where the reader was in the one before. */
export function turnAndBack(view: CompareView): void {
	const { back, lead } = view;
	view.back = back ? undefined : { lead, scroll: scrollY };
	turn(view, back?.lead ?? otherSide(lead));
	if (!back) return;
	scrollTo({ top: back.scroll, behavior: 'instant' });
	if (view.chosen) fillCard(view, view.chosen);
}

/** Sets which text leads. */
export function setLead(view: CompareView, lead: Side): void {
	view.following.cancel();
	view.lead = lead;
	view.unfolded = [];
	view.dataset['lead'] = String(lead + 1);
	for (const link of view.querySelectorAll<HTMLElement>('[data-lead-to]'))
		setCurrent(link, link.dataset['leadTo'] === view.ids[lead]);
	// At once: lines that were of the other text must not be seen mirrored first.
	fillSpine(view);
	showSettings(view);
}
