import { sides, type Pair, type Side } from '../../comparison/pair';
import { inLeadOrder, inWeightOrder, isShown, type Show } from '../../comparison/spine';
import type { CompareData, Place, PointData } from '../../views/compare-data';
import { parseAddress, parseShow, writeAddress, type AddressContext } from './address';
import type { Chosen } from './card';
import { choose } from './choosing';
import { listenToClicks } from './clicks';
import type { CompareSpine } from './compare-spine';
import { FollowingPane } from './following-pane';
import { listenToKeys } from './keys';
import { more } from './load-more';
import { fresh } from './make';
import { need, SENTENCE } from './need';
import { listenToPointing } from './pointing';
import { readPreference, writePreference } from './preferences';
import { rangeOf, topOf } from './ranges';
import { showSettings } from './showing';

const PHONE = '(max-width: 43.74rem)';

/** Both texts with the spine between them: what a reader has set and chosen, and the ways to the page's pieces. */
export class CompareView extends HTMLElement {
	lead: Side = 0;
	show: Show = 'weightiest';
	chosen: Chosen | undefined;
	/** Two passages or sentences held level by hand, by their ids. */
	pair: Pair<string> | undefined;
	/** One that waits for another to be put level with it. */
	held: string | undefined;
	/** The passages whose folded points are open. */
	unfolded: string[] = [];
	/** The way back to the text that was read before a phone turned to the other. */
	back: { lead: Side; scroll: number } | undefined;
	/** What opened the card. */
	trigger: HTMLElement | undefined;
	readonly following = new FollowingPane(this);
	#data: CompareData | undefined;
	readonly #listeners = new AbortController();

	disconnectedCallback(): void {
		this.#listeners.abort();
		this.following.cancel();
	}

	/** Takes up the page's data, what the reader has set before, and what the address says. */
	async start(data: CompareData): Promise<void> {
		this.#data = data;
		const { signal } = this.#listeners;
		this.lead = this.#home;
		for (const name of ['evidence', 'follow', 'keys']) {
			const box = this.box(name);
			box.checked = readPreference(name) ?? name !== 'evidence';
		}
		// What unfolds in the card is filled when it is opened; that event does not bubble.
		const changed = ({ target }: Event): void => {
			if (target instanceof HTMLInputElement) writePreference(target.name, target.checked);
			void more().then(({ change }) => change(this, target));
		};
		for (const type of ['change', 'toggle']) this.addEventListener(type, changed, { signal, capture: true });
		listenToClicks(this, signal);
		listenToPointing(this, signal);
		listenToKeys(this, signal);
		this.following.listen(signal);
		// Who leaves the page with the pointer may be about to print it.
		document.documentElement.addEventListener('pointerleave', () => void more(), { signal, once: true });
		// The browser keeps the page's own place alone: where the other text stands is kept here.
		addEventListener('pagehide', () => history.replaceState({ pane: this.other.scrollTop }, ''), { signal });
		this.showEvidence();
		await this.#followAddress();
		this.setAttribute('data-ready', '');
	}

	get data(): CompareData {
		return need(this.#data);
	}
	get isPhone(): boolean {
		return matchMedia(PHONE).matches;
	}
	get ids(): Pair<string> {
		const [left, right] = this.data.sides;
		return [left.id, right.id];
	}
	get #home(): Side {
		return this.dataset['home'] === '2' ? 1 : 0;
	}
	get #context(): AddressContext {
		return { ids: this.ids, home: this.#home };
	}

	/** Gives a piece of the page by its name. */
	piece(name: string): HTMLElement {
		return need(this.querySelector<HTMLElement>(`[data-part='${name}']`));
	}
	box(name: string): HTMLInputElement {
		return need(this.querySelector<HTMLInputElement>(`input[name='${name}']`));
	}
	pane(side: Side): HTMLElement {
		return need(this.querySelector<HTMLElement>(`.pane[data-side='${side + 1}']`));
	}
	/** The pane of the text that does not lead. */
	get other(): HTMLElement {
		return this.pane(this.lead === 0 ? 1 : 0);
	}
	get spine(): CompareSpine {
		return need(this.querySelector<CompareSpine>('compare-spine'));
	}
	/** The side of an element within one of the texts. */
	sideOf(element: Element): Side | undefined {
		return sides.find((side) => this.pane(side).contains(element));
	}
	/** What a filter shows. */
	showOf(link: HTMLElement): Show {
		return parseShow(link.dataset['show'] ?? '', this.ids);
	}
	/** The id of a sentence without its text's. */
	ownId(sentence: Element): string {
		return sentence.id.slice(sentence.id.lastIndexOf('-') + 1);
	}
	/** The sentence that stands at a height of the window, the last that starts above it. */
	atLine(side: Side, line: number): Element | undefined {
		return [...this.pane(side).querySelectorAll(SENTENCE)].findLast((sentence) => topOf(sentence) <= line);
	}

	/** Gives the words of a place as a range. */
	range(side: Side, place: Pick<Place, 'passage' | 'start' | 'end'>): Range | undefined {
		return rangeOf(document.getElementById(`${this.ids[side]}-${place.passage}`), place);
	}
	/** Gives all words of a point. */
	ranges({ places }: PointData): Range[] {
		return sides.flatMap((side) => places[side].flatMap((place) => this.range(side, place) ?? []));
	}
	/** Gives the exact words of a place. */
	exact(side: Side, place: Place): string {
		return this.range(side, place)?.toString() ?? '';
	}

	/** The points of a sentence, weightiest first, those that the filter shows before the others; where there is none, its counterparts. */
	pointsOn(side: Side, sentence: string): PointData[] {
		const { points, counterparts } = this.data;
		const isOn = ({ places }: PointData): boolean => places[side].some(({ sentences }) => sentences.includes(sentence));
		const own = points.filter(isOn);
		return inWeightOrder(own.length > 0 ? own : counterparts.filter(isOn), this.show);
	}
	/** The points that the filter shows, in the order of the text that leads. */
	get listed(): PointData[] {
		return inLeadOrder(
			this.data.points.filter((point) => isShown(point, this.show)),
			this.lead,
		);
	}

	/** Says something to a screen reader. */
	say(words: string): void {
		this.piece('said').textContent = words;
	}
	/** Says something where the eye is, until it is taken back with no words. */
	tell(words: string, side?: Side): void {
		const says = fresh(this.piece('says'));
		says.hidden = words === '';
		says.textContent = words;
		says.dataset['side'] = side === undefined ? '' : String(side + 1);
	}

	/** Sets which points are shown. */
	filter(show: Show): void {
		this.show = show;
		this.unfolded = [];
		showSettings(this);
		this.showEvidence();
		this.keepAddress();
	}
	/** Shows the evidence of what the filter shows, where the reader has it on. */
	showEvidence(): void {
		if (this.box('evidence').checked) void more().then(({ layEvidence }) => layEvidence(this));
	}

	/** Writes the state into the address of the same entry: one Back leaves the page. */
	keepAddress(): void {
		const { lead, show, chosen, pair } = this;
		const query = writeAddress(location.search, { lead, show, point: chosen?.point.id, pair }, this.#context);
		history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
	}

	async #followAddress(): Promise<void> {
		const { lead, show, point: id, pair } = parseAddress(location.search, this.#context);
		if (lead !== this.lead) (await more()).setLead(this, lead);
		if (show !== this.show) this.filter(show);
		const point = [...this.data.points, ...this.data.counterparts].find(
			(entry) => entry.id === id || entry.was.includes(id ?? ''),
		);
		if (point) choose(this, point);
		else if (pair) (await more()).level(this, pair);
		else {
			// The page itself has left it there.
			const kept = history.state as { pane?: number } | null;
			if (kept?.pane !== undefined) this.other.scrollTop = kept.pane;
		}
		this.following.settle();
	}
}
