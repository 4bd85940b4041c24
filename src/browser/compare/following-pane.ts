import { otherSide } from '../../comparison/pair';
import type { CompareView } from './compare-view';
import { ease, followBy } from './follow';
import { readingLine } from './level';
import { topOf } from './ranges';

/** How long a sentence stands at the line before the other text follows, and how long its way takes, in milliseconds. */
const REST = 140;
const WAY = 360;

/** The text that does not lead: it follows the sentence at the reading line, or goes along with the page while two passages are held. */
export class FollowingPane {
	readonly #view: CompareView;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#frame = 0;
	/** Where the page stood when it last moved: a reader's scrolling is told from the page's own by it. */
	#settled = 0;
	#sentence: Element | undefined;

	constructor(view: CompareView) {
		this.#view = view;
	}

	listen(signal: AbortSignal): void {
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

	#atLine(): Element | undefined {
		return this.#view.atLine(this.#view.lead, readingLine(innerHeight) + 8);
	}

	#scrolled(): void {
		const view = this.#view;
		const distance = scrollY - this.#settled;
		if (Math.abs(distance) < 2) return;
		this.#settled = scrollY;
		if (view.isPhone || view.chosen || view.held !== undefined) return;
		if (view.pair) view.other.scrollTop += distance;
		else {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#follow(), REST);
		}
	}

	#follow(): void {
		const view = this.#view;
		const sentence = this.#atLine();
		if (sentence === this.#sentence) return;
		this.#sentence = sentence;
		view.tell('');
		if (!sentence || !view.box('follow').checked) return;
		const other = otherSide(view.lead);
		const points = view.pointsOn(view.lead, view.ownId(sentence));
		const line = readingLine(innerHeight);
		const counterparts = points.flatMap((point) =>
			point.places[other].flatMap((place) => {
				const range = view.range(other, place);
				return range ? [{ point, distance: topOf(range) - line }] : [];
			}),
		);
		if (counterparts.length > 0) this.#move(followBy(counterparts));
		// Silence is said only where somebody looked: where a point of this text alone rests on the sentence.
		else view.tell(points[0]?.silence[0] ?? view.data.words.noPoint, points[0] && other);
	}

	#move(distance: number): void {
		const pane = this.#view.other;
		const start = pane.scrollTop;
		const began = performance.now();
		const way = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : WAY;
		const go = (now: number): void => {
			pane.scrollTop = start + distance * ease((now - began) / way);
			if (now - began < way) this.#frame = requestAnimationFrame(go);
		};
		if (distance !== 0) this.#frame = requestAnimationFrame(go);
	}
}
