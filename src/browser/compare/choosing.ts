import { otherSide, type Side } from '../../comparison/pair';
import { inLeadOrder, stepThrough } from '../../comparison/spine';
import type { PointData } from '../../views/compare-data';
import { fillCard, type Chosen } from './card';
import type { CompareView } from './compare-view';
import { readingLine } from './level';
import { fill } from './make';
import { topOf } from './ranges';
import { showChosen, showLights, showSettings } from './showing';

/** A sentence of one of the texts. */
export interface SentencePlace {
	side: Side;
	sentence: string;
}

/** Chooses a point: both its quotes come level, and its card opens between them. From a sentence, that sentence's quote does. */
export function choose(view: CompareView, point: PointData, from?: SentencePlace): void {
	const at = from
		? Math.max(
				0,
				point.places[from.side].findIndex(({ sentences }) => sentences.includes(from.sentence)),
			)
		: 0;
	view.chosen = { point, places: from?.side === 1 ? [0, at] : [at, 0], from };
	view.pair = view.held = undefined;
	showChosen(view, view.chosen);
	view.keepAddress();
	const index = view.listed.indexOf(point);
	view.say(
		index === -1 ? point.said : `${point.said} ${fill(view.data.words.position, index + 1, view.listed.length)}`,
	);
}

/** Chooses the weightiest point of a sentence, or says that there is none. */
export function chooseSentence(view: CompareView, { side, sentence }: SentencePlace): void {
	const [point] = view.pointsOn(side, sentence);
	if (point) {
		choose(view, point, { side, sentence });
		return;
	}
	close(view);
	view.tell(view.data.words.noPoint);
	view.say(view.data.words.noPoint);
}

/** Chooses the next or previous of the points that the filter shows, in the order of the text that leads; at rest, the next below the line. */
export function step(view: CompareView, by: 1 | -1): void {
	const { listed, lead } = view;
	const current = view.chosen?.point;
	const isBelow = ({ places }: PointData): boolean => {
		const range = places[lead][0] && view.range(lead, places[lead][0]);
		return range !== undefined && topOf(range) >= readingLine(innerHeight) - 1;
	};
	const ordered = current && !listed.includes(current) ? inLeadOrder([...listed, current], lead) : listed;
	const next = !current && by === 1 && scrollY > 40 ? listed.find(isBelow) : undefined;
	const point = next ?? stepThrough(ordered, current, by);
	if (point) choose(view, point);
}

/** The sentence that a choice rests on: the one chosen, or that of the quote in the text that leads. */
export function restsOn({ lead }: CompareView, { point, from, places }: Chosen): SentencePlace | undefined {
	const side = point.places[lead].length > 0 ? lead : otherSide(lead);
	const sentence = point.places[side][places[side]]?.sentences[0];
	return from ?? (sentence === undefined ? undefined : { side, sentence });
}

/** Closes the card and lets go of what is held; nothing moves. */
export function close(view: CompareView): void {
	view.following.cancel();
	const hadFocus = view.piece('card').contains(document.activeElement);
	view.chosen = view.pair = view.held = undefined;
	view.tell('');
	showLights(view);
	fillCard(view, undefined);
	showSettings(view);
	view.keepAddress();
	view.say('');
	const { trigger } = view;
	if (hadFocus)
		(trigger?.isConnected ? trigger : view.querySelector<HTMLElement>('[data-do=next]'))?.focus({
			preventScroll: true,
		});
}
