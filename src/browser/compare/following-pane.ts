import { otherSide, type Side } from '../../comparison/pair';
import type { CompareView } from './compare-view';
import { ease, followBy } from './follow';
import { readingLine } from './level';
import { fill } from './make';
import { topOf } from './ranges';

/** How long a sentence stands at the line before the other text follows, and how long its way takes, in milliseconds. */
const REST = 140;
const WAY = 360;

/** The text that does not lead: it follows the sentence at the reading line, or goes along with the page while two passages are held. */
export class FollowingPane {
	#view: CompareView;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#frame = 0;
	/** Where the page stood when it last moved; a reader's scrolling is told from the page's own by it. */
	#settled = 0;
	#sentence: string | undefined;

	constructor(view: CompareView, signal: AbortSignal) {
		this.#view = view;
		this.settle();
		addEventListener('scroll', () => this.#scrolled(), { passive: true, signal });
	}

	/** Takes the page as it stands: nothing follows from how it came there. */
	settle(): void {
		this.cancel();
		this.#settled = scrollY;
		this.#sentence = this.#atLine();
	}

	/** Stops what is under way, and what was to come. */
	cancel(): void {
		clearTimeout(this.#timer);
		cancelAnimationFrame(this.#frame);
	}

	stop(): void {
		this.cancel();
	}

	#scrolled(): void {
		const distance = scrollY - this.#settled;
		if (Math.abs(distance) < 2) return;
		this.#settled = scrollY;
		const view = this.#view;
		if (view.isPhone || view.chosen) return;
		if (view.isHeld) {
			this.#pane.scrollTop += distance;
			return;
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#follow(), REST);
	}

	get #pane(): HTMLElement {
		return this.#view.pane(otherSide(this.#view.lead));
	}

	/** The id of the sentence at the reading line. */
	#atLine(): string | undefined {
		const line = readingLine(innerHeight) + 8;
		const sentences = [...this.#view.pane(this.#view.lead).querySelectorAll(`.words [id*='s']`)];
		return sentences.findLast((sentence) => topOf(sentence) <= line)?.id;
	}

	#follow(): void {
		const view = this.#view;
		const sentence = this.#atLine();
		if (sentence === this.#sentence) return;
		this.#sentence = sentence;
		if (sentence === undefined || !view.box('follow').checked) {
			view.tell('');
			return;
		}
		const other: Side = otherSide(view.lead);
		const points = view.pointsOn(view.lead, sentence.slice(view.ids[view.lead].length + 1));
		const line = readingLine(innerHeight);
		const counterparts = points.flatMap((point) =>
			point.places[other].flatMap((place) => {
				const range = view.range(other, place);
				return range ? [{ point, distance: topOf(range) - line }] : [];
			}),
		);
		const { words, sides } = view.data;
		if (counterparts.length > 0) view.tell('');
		else if (points.some(({ speaker }) => speaker === view.lead)) view.tell(fill(words.nothing, sides[other].label), other);
		else view.tell(words.noPoint);
		this.#move(followBy(counterparts));
	}

	#move(distance: number): void {
		cancelAnimationFrame(this.#frame);
		const pane = this.#pane;
		const start = pane.scrollTop;
		if (distance === 0) return;
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
			pane.scrollTop = start + distance;
			return;
		}
		const began = performance.now();
		const step = (now: number): void => {
			pane.scrollTop = start + distance * ease((now - began) / WAY);
			if (now - began < WAY) this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}
}
