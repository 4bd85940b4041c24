import { otherSide, sides, type Pair, type Side } from '../../comparison/pair';
import { inLeadOrder, isShown, pickPoint, stepThrough, type Show } from '../../comparison/spine';
import type { CompareData, Place, PointData } from '../../views/compare-data';
import { siteBase } from '../../scripts/site-base';
import { parseAddress, parseShow, writeAddress } from './address';
import { citation, fillCard, placeNumber, type Chosen } from './card';
import type { CompareSpine } from './compare-spine';
import { FollowingPane } from './following-pane';
import { listenToKeys } from './keys';
import { fillLedger } from './ledger';
import { levelQuotes, readingLine } from './level';
import { fill } from './make';
import { showName } from './names';
import { listenToPointing } from './pointing';
import { readPreference, writePreference } from './preferences';
import { light, rangeOf, topOf } from './ranges';
import { fillSpine } from './spine-lines';

const PHONE = '(max-width: 43.74rem)';

/** Both texts with the spine between them: what a reader chooses, how the page shows it, and what of it the address holds. */
export class CompareView extends HTMLElement {
	#data: CompareData | undefined;
	#lead: Side = 0;
	#show: Show = 'weightiest';
	#chosen: Chosen | undefined;
	#pair: Pair<string> | undefined;
	/** A passage or sentence that waits for another to be put level with it. */
	#held: string | undefined;
	#unfolded: string[] = [];
	/** The way back to the text that was read before the other was turned to. */
	#back: { lead: Side; scroll: number } | undefined;
	#trigger: HTMLElement | undefined;
	#following: FollowingPane | undefined;
	#listeners = new AbortController();

	disconnectedCallback(): void {
		this.#listeners.abort();
		this.#following?.stop();
	}

	/** Takes up the page's data, what the reader has set before, and what the address says. */
	start(data: CompareData): void {
		this.#data = data;
		const { signal } = this.#listeners;
		this.#lead = this.dataset['lead'] === '2' ? 1 : 0;
		this.#following = new FollowingPane(this, signal);
		for (const name of ['evidence', 'follow', 'keys'] as const) {
			const box = this.box(name);
			box.checked = readPreference(name) ?? name !== 'evidence';
			box.addEventListener(
				'change',
				() => {
					writePreference(name, box.checked);
					if (name === 'evidence') this.#showEvidence();
				},
				{ signal },
			);
		}
		for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-show]'))
			link.href = writeAddress('', { lead: this.#lead, show: parseShow(link.dataset['show'] ?? '', null, this.ids) }, this.#context);
		this.addEventListener('click', (event) => this.#click(event), { signal });
		this.querySelector('select')?.addEventListener(
			'change',
			({ target }) => target instanceof HTMLSelectElement && this.lightName(target.value),
			{ signal },
		);
		listenToPointing(this, signal);
		listenToKeys(this, signal);
		addEventListener('popstate', () => this.#followAddress(), { signal });
		addEventListener('pagehide', () => this.#keepPlace(), { signal });
		addEventListener('beforeprint', () => fillLedger(this, this.data, this.#printed()), { signal });
		this.#showEvidence();
		this.#followAddress(true);
		this.setAttribute('data-ready', '');
	}

	get data(): CompareData {
		if (!this.#data) throw new Error('The compare page has no data yet.');
		return this.#data;
	}
	/** What opened the card. */
	get trigger(): HTMLElement | undefined {
		return this.#trigger;
	}
	get lead(): Side {
		return this.#lead;
	}
	get chosen(): Chosen | undefined {
		return this.#chosen;
	}
	/** Whether the two texts are held level by hand. */
	get isHeld(): boolean {
		return this.#pair !== undefined || this.#held !== undefined;
	}
	get isPhone(): boolean {
		return matchMedia(PHONE).matches;
	}
	get ids(): Pair<string> {
		const [left, right] = this.data.sides;
		return [left.id, right.id];
	}
	get #context(): { ids: Pair<string>; home: Side } {
		return { ids: this.ids, home: this.dataset['home'] === '2' ? 1 : 0 };
	}

	/** Gives a part of the page by its name. */
	piece(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part='${name}']`);
		if (!part) throw new Error(`The compare page has no part \`${name}\`.`);
		return part;
	}
	box(name: string): HTMLInputElement {
		const box = this.querySelector<HTMLInputElement>(`input[name='${name}']`);
		if (!box) throw new Error(`The compare page has no box \`${name}\`.`);
		return box;
	}
	pane(side: Side): HTMLElement {
		const pane = this.querySelector<HTMLElement>(`[data-pane='${this.ids[side]}']`);
		if (!pane) throw new Error('The compare page lacks a text.');
		return pane;
	}
	get spine(): CompareSpine {
		const spine = this.querySelector<CompareSpine>('compare-spine');
		if (!spine) throw new Error('The compare page has no spine.');
		return spine;
	}
	/** Gives the words of a place as a range. */
	range(side: Side, place: Pick<Place, 'passage' | 'start' | 'end'>): Range | undefined {
		return rangeOf(document.getElementById(`${this.ids[side]}-${place.passage}`), place);
	}
	ranges(point: PointData): Range[] {
		return sides.flatMap((side) => point.places[side].flatMap((place) => this.range(side, place) ?? []));
	}
	/** Gives the points that rest on a sentence. */
	pointsOn(side: Side, sentence: string): PointData[] {
		return this.data.points.filter(({ places }) => places[side].some(({ sentences }) => sentences.includes(sentence)));
	}
	/** Says something to a screen reader. */
	say(words: string): void {
		this.piece('said').textContent = words;
	}
	/** Says something where the eye is, until it is taken back with no words. */
	tell(words: string, side?: Side): void {
		const says = this.piece('says');
		says.hidden = words === '';
		says.textContent = words;
		if (side === undefined) delete says.dataset['side'];
		else says.dataset['side'] = String(side + 1);
	}

	/** Chooses a point: both its quotes come level, and its card opens between them. From a sentence, that sentence's quote does. */
	choose(point: PointData, from?: { side: Side; sentence: string }): void {
		const places: Pair<number> = [0, 0];
		const at = from ? point.places[from.side].findIndex(({ sentences }) => sentences.includes(from.sentence)) : 0;
		this.#chosen = {
			point,
			places: from ? (from.side === 0 ? [Math.max(0, at), 0] : [0, Math.max(0, at)]) : places,
			...(from && { from }),
		};
		this.#pair = undefined;
		this.#held = undefined;
		this.#showChosen();
		this.#keepAddress();
		this.say(this.#announcement(this.#chosen));
	}

	/** Goes to another place of the chosen point on one side. */
	goTo(side: Side, index: number): void {
		if (!this.#chosen) return;
		const [left, right] = this.#chosen.places;
		this.#chosen = { ...this.#chosen, places: side === 0 ? [index, right] : [left, index] };
		this.#showChosen();
	}

	/** Chooses the next or previous of the points that the filter shows, in the order of the text that leads. */
	step(by: 1 | -1): void {
		const list = this.#listed();
		const current = this.#chosen?.point;
		if (!current && by === 1) {
			const line = scrollY + readingLine(innerHeight) - 1;
			const next = scrollY < 40 ? undefined : list.find((point) => (this.#topOnPage(point) ?? Infinity) > line);
			const point = next ?? list[0];
			if (point) this.choose(point);
			return;
		}
		const ordered = current && !list.includes(current) ? inLeadOrder([...list, current], this.#lead) : list;
		const point = stepThrough(ordered, current, by);
		if (point) this.choose(point);
	}

	/** Steps through the points on the chosen sentence. */
	stepHere(by: 1 | -1): void {
		const from = this.#chosen && this.sentenceOf(this.#chosen);
		const point = from && stepThrough(this.pointsHere(from), this.#chosen?.point, by);
		if (point) this.choose(point, from);
	}

	/** The points of a sentence, weightiest first, those that the filter shows before the others. */
	pointsHere({ side, sentence }: { side: Side; sentence: string }): PointData[] {
		const left = this.pointsOn(side, sentence);
		const ordered: PointData[] = [];
		for (let next = pickPoint(left, this.#show); next; next = pickPoint(left, this.#show)) {
			ordered.push(next);
			left.splice(left.indexOf(next), 1);
		}
		return ordered;
	}

	/** The sentence that a choice rests on: the one chosen, or that of the first quote in the text that leads. */
	sentenceOf({ point, from, places }: Chosen): { side: Side; sentence: string } | undefined {
		if (from) return from;
		const side = point.places[this.#lead].length > 0 ? this.#lead : otherSide(this.#lead);
		const sentence = point.places[side][places[side]]?.sentences[0];
		return sentence === undefined ? undefined : { side, sentence };
	}

	/** Chooses the weightiest point of a sentence, or says that there is none. */
	chooseSentence(side: Side, sentence: string): void {
		const [point] = this.pointsHere({ side, sentence });
		if (point) this.choose(point, { side, sentence });
		else {
			this.close();
			this.tell(this.data.words.noPoint);
			this.say(this.data.words.noPoint);
		}
	}

	/** Closes the card and lets go of what is held; nothing moves. */
	close(): void {
		this.#following?.cancel();
		const hadFocus = this.piece('card').contains(document.activeElement);
		this.#chosen = undefined;
		this.#pair = undefined;
		this.#held = undefined;
		this.tell('');
		this.#showLights();
		fillCard(this, undefined);
		this.#showSpine();
		this.#keepAddress();
		this.say('');
		if (hadFocus)
			(this.#trigger?.isConnected ? this.#trigger : this.piece('position').parentElement?.querySelector('button'))?.focus({
				preventScroll: true,
			});
	}

	/** Lets the other text lead; each keeps its place at the line. */
	turn(lead: Side, back?: { lead: Side; scroll: number }): void {
		if (lead === this.#lead) return;
		this.#following?.cancel();
		const line = readingLine(innerHeight);
		const anchors = sides.map((side) => this.#atLine(side, line));
		this.#setLead(lead);
		this.#back = back;
		if (this.#chosen) this.#showChosen();
		else {
			const own = anchors[lead];
			if (own) scrollBy({ top: topOf(own.element) - own.top, behavior: 'instant' });
			const other = anchors[otherSide(lead)];
			if (other && !this.isPhone) this.pane(otherSide(lead)).scrollTop += topOf(other.element) - other.top;
			this.#following?.settle();
		}
		this.#keepAddress();
	}

	/** Turns to the other text on a phone, or back to the place in the one before. */
	turnToOther(): void {
		const back = this.#back;
		if (back) {
			this.turn(back.lead);
			scrollTo({ top: back.scroll, behavior: 'instant' });
			this.#back = undefined;
			if (this.#chosen) fillCard(this, this.#chosen);
		} else this.turn(otherSide(this.#lead), { lead: this.#lead, scroll: scrollY });
	}
	get wayBack(): Side | undefined {
		return this.#back?.lead;
	}

	/** Sets which points are shown. */
	filter(show: Show): void {
		this.#show = show;
		this.#unfolded = [];
		this.#showSpine();
		this.#showEvidence();
		if (this.#chosen) fillCard(this, this.#chosen);
		this.#keepAddress();
	}

	/** Holds a passage or sentence; with one of the other text held before, both come level and stay so. */
	hold(id: string): void {
		const sideOf = (held: string): Side => (held.startsWith(`${this.ids[0]}-`) ? 0 : 1);
		const before = this.#held;
		if (this.#chosen) this.close();
		if (before !== undefined && sideOf(before) !== sideOf(id)) {
			this.#held = undefined;
			this.#level(sideOf(id) === 0 ? [id, before] : [before, id]);
			this.#keepAddress();
			return;
		}
		this.#pair = undefined;
		this.#held = id;
		this.#showLights();
		const words = fill(this.data.words.held, this.#nameOf(id), this.data.sides[otherSide(sideOf(id))].label);
		this.tell(words);
		this.say(words);
	}

	/** Lights a name in both texts; none without an id. */
	lightName(id: string): void {
		showName(
			this,
			this.data.names.find((name) => name.id === id),
		);
	}

	/** The position of the chosen point among those shown, counted from 1. */
	position(point: PointData | undefined): [place: number | undefined, of: number] {
		const list = this.#listed();
		const index = point ? list.indexOf(point) : -1;
		return [index === -1 ? undefined : index + 1, list.length];
	}

	#listed(): PointData[] {
		return inLeadOrder(
			this.data.points.filter((point) => isShown(point, this.#show)),
			this.#lead,
		);
	}
	#printed(): { points: PointData[]; isChosen: boolean } {
		const { point } = this.#chosen ?? {};
		return point
			? { points: [point], isChosen: true }
			: { points: this.data.points.filter((entry) => isShown(entry, this.#show)), isChosen: false };
	}

	#topOnPage(point: PointData): number | undefined {
		const [place] = point.places[this.#lead];
		const range = place && this.range(this.#lead, place);
		return range && topOf(range) + scrollY;
	}

	#announcement({ point, places }: Chosen): string {
		const ends = sides.flatMap((side) => {
			const place = point.places[side][places[side]];
			return place ? [placeNumber(this.data, side, place)] : [fill(this.data.words.nothing, this.data.sides[side].label)];
		});
		const [place, of] = this.position(point);
		const where = place === undefined ? '' : ` ${fill(this.data.words.position, place, of)}`;
		return `${[point.status, point.degree].filter(Boolean).join(', ')}: ${point.title}. ${ends.join(', ')}.${where}`;
	}

	#showChosen(): void {
		const chosen = this.#chosen;
		if (!chosen) return;
		this.#following?.cancel();
		this.tell('');
		fillCard(this, chosen);
		this.#showLights();
		this.#showSpine();
		const ranges = sides.map((side) => {
			const place = chosen.point.places[side][chosen.places[side]];
			return place && this.range(side, place);
		});
		const [nearest] = chosen.point.nearest;
		const silent = chosen.point.speaker === undefined ? undefined : otherSide(chosen.point.speaker);
		if (silent !== undefined && nearest && silent !== this.#lead) ranges[silent] = this.range(silent, nearest);
		this.#scrollLevel(ranges[this.#lead], ranges[otherSide(this.#lead)]);
		this.#placeCard(ranges[this.#lead] ?? ranges[otherSide(this.#lead)]);
		this.#following?.settle();
	}

	/** Scrolls page and pane, at once, so that two stretches stand on one line. */
	#scrollLevel(own: Range | Element | undefined, other: Range | Element | undefined): void {
		const pane = this.pane(otherSide(this.#lead));
		const bar = this.querySelector<HTMLElement>('.bar')?.offsetHeight ?? 0;
		const grid = this.pane(this.#lead).parentElement;
		const line = readingLine(innerHeight);
		const isBeside = !this.isPhone && other !== undefined;
		const { level, page } = levelQuotes({
			line,
			bar,
			start: (grid?.getBoundingClientRect().top ?? 0) + scrollY,
			lead: own ? topOf(own) + scrollY : scrollY + line,
			other: isBeside ? topOf(other) - pane.getBoundingClientRect().top + pane.scrollTop : Infinity,
		});
		if (own) scrollTo({ top: page, behavior: 'instant' });
		// What was rounded is taken from where things really are.
		if (isBeside) pane.scrollTop += topOf(other) - (own ? topOf(own) : level);
	}

	/** Sets the card's head on the line of the quotes. */
	#placeCard(words: Range | undefined): void {
		const { spine } = this;
		const card = this.piece('card');
		const top = words ? topOf(words) - spine.getBoundingClientRect().top - 14 : 0;
		card.style.insetBlockStart = `${Math.round(top)}px`;
		spine.card = { element: card, top };
		spine.place();
	}

	#showSpine(): void {
		const { chosen } = this;
		const { spine } = this;
		fillSpine(this, { lead: this.#lead, show: this.#show, unfolded: this.#unfolded });
		for (const line of spine.querySelectorAll<HTMLElement>('[data-line]'))
			line.toggleAttribute('data-open', line.dataset['line'] === chosen?.point.id);
		if (!chosen) spine.card = undefined;
		const [place, of] = this.position(chosen?.point);
		this.piece('position').textContent = fill(this.data.words.position, place ?? '–', of);
		const isCurrent = (show: Show): boolean => show === this.#show || (this.#show === 'only' && show.startsWith('only-'));
		for (const link of this.querySelectorAll<HTMLElement>('[data-show]')) {
			if (isCurrent(parseShow(link.dataset['show'] ?? '', null, this.ids))) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		spine.showSeen();
		spine.place();
	}

	#showLights(): void {
		const point = this.#chosen?.point;
		light('lit', point ? this.ranges(point) : [], 3);
		light('lit-apart', point ? sides.flatMap((side) => point.apart[side].flatMap((words) => this.range(side, words) ?? [])) : [], 4);
		const silent = point?.speaker === undefined ? undefined : otherSide(point.speaker);
		light('near', point && silent !== undefined ? point.nearest.flatMap((words) => this.range(silent, words) ?? []) : [], 2);
		for (const side of sides) this.pane(side).toggleAttribute('data-dim', side === silent);
		const held = [...(this.#pair ?? []), this.#held].flatMap((id) => (id === undefined ? [] : (document.getElementById(id) ?? [])));
		light(
			'held',
			held.map((element) => {
				const range = new Range();
				range.selectNodeContents(element);
				return range;
			}),
			1,
		);
	}

	/** Lays the quoted words of what the filter shows over both texts, each in the dress of its status, or takes them away. */
	#showEvidence(): void {
		const isOn = this.box('evidence').checked;
		this.toggleAttribute('data-evidence', isOn);
		const dresses = ['agree', 'differ', 'conflict', 'only-1', 'only-2'];
		dresses.forEach((dress, priority) => {
			const points = this.data.points.filter(
				(point) =>
					(point.speaker === undefined ? point.relation : `only-${point.speaker + 1}`) === dress &&
					(this.#show === 'weightiest' || isShown(point, this.#show)),
			);
			light(`said-${dress}`, isOn ? points.flatMap((point) => this.ranges(point)) : [], priority - 9);
		});
	}

	/** Puts two passages or sentences level, and holds them so. */
	#level(pair: Pair<string>): void {
		const [left, right] = pair.map((id) => document.getElementById(id));
		if (!left || !right) return;
		this.#pair = pair;
		const [own, other] = this.#lead === 0 ? [left, right] : [right, left];
		this.#showLights();
		this.#scrollLevel(own, other);
		this.#following?.settle();
		const words = fill(this.data.words.level, this.#nameOf(pair[0]), this.#nameOf(pair[1]));
		this.tell(words);
		this.say(words);
	}

	/** Names a passage or sentence by its text and number. */
	#nameOf(id: string): string {
		const side: Side = id.startsWith(`${this.ids[0]}-`) ? 0 : 1;
		const { label } = this.data.sides[side];
		return fill(this.data.words.passage, label, `¶${id.slice(this.ids[side].length + 2).replace(/s\d+$/, '')}`);
	}

	/** The sentence that stands at a height, and where. */
	#atLine(side: Side, line: number): { element: Element; top: number } | undefined {
		const sentences = [...this.pane(side).querySelectorAll(`.words [id*='s']`)].filter((element) => element.getClientRects().length > 0);
		const element = sentences.findLast((sentence) => topOf(sentence) <= line) ?? sentences[0];
		return element && { element, top: topOf(element) };
	}

	#setLead(lead: Side): void {
		this.#lead = lead;
		this.dataset['lead'] = String(lead + 1);
		for (const link of this.querySelectorAll<HTMLElement>('[data-lead-to]')) {
			if (link.dataset['leadTo'] === this.ids[lead]) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const follows = this.piece('follows');
		follows.textContent = follows.dataset['labels']?.split('|')[lead] ?? '';
		this.#unfolded = [];
		this.spine.watch();
		this.#showSpine();
	}

	#followAddress(isFirst = false): void {
		const { lead, show, point: id, pair } = parseAddress(location.search, this.#context);
		const kept: unknown = history.state;
		if (lead !== this.#lead) this.#setLead(lead);
		if (show !== this.#show) this.filter(show);
		const point = id === undefined ? undefined : this.data.points.find((entry) => entry.id === id || entry.was.includes(id));
		if (point) {
			this.choose(point);
			return;
		}
		if (pair) {
			this.#level(pair);
			return;
		}
		if (!isFirst && this.#chosen) this.close();
		if (typeof kept === 'object' && kept !== null && 'pane' in kept && typeof kept.pane === 'number')
			this.pane(otherSide(this.#lead)).scrollTop = kept.pane;
		this.#following?.settle();
	}

	/** Writes the state into the address of the same entry: one Back leaves the page. */
	#keepAddress(): void {
		const state = { lead: this.#lead, show: this.#show, point: this.#chosen?.point.id, pair: this.#pair };
		const query = writeAddress(location.search, state, this.#context);
		if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
	}

	/** Keeps where the other text stands: the browser keeps the page's own place alone. */
	#keepPlace(): void {
		history.replaceState({ pane: this.pane(otherSide(this.#lead)).scrollTop }, '');
	}

	#click(event: MouseEvent): void {
		const { target } = event;
		if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const control = target.closest<HTMLElement>('[data-do], a, summary, label, select, input');
		if (control) {
			if (this.#do(control)) {
				event.preventDefault();
				if (!this.piece('card').contains(control)) this.#trigger = control;
			}
			return;
		}
		const sentence = target.closest<HTMLElement>(`.words [id*='s']`);
		const text = sentence?.closest<HTMLElement>('[data-pane]');
		if (!sentence || !text || getSelection()?.isCollapsed === false) return;
		const side: Side = text.dataset['side'] === '1' ? 0 : 1;
		const sign = sentence.nextElementSibling;
		this.#trigger = sign instanceof HTMLElement && sign.matches('.sg') ? sign : sentence;
		this.chooseSentence(side, sentence.id.slice(this.ids[side].length + 1));
	}

	/** Does what a control says; false where that is left to the browser. */
	#do(control: HTMLElement): boolean {
		const { line, more, show, leadTo } = control.dataset;
		const sign = control.matches('.sg') ? control.previousElementSibling : null;
		if (sign) {
			const side: Side = control.closest<HTMLElement>('[data-pane]')?.dataset['side'] === '1' ? 0 : 1;
			this.chooseSentence(side, sign.id.slice(this.ids[side].length + 1));
		} else if (control.matches('.no')) this.hold(control.getAttribute('href')?.slice(1) ?? '');
		else if (line !== undefined) {
			const point = this.data.points.find(({ id }) => id === line);
			if (point) this.choose(point);
		} else if (more !== undefined) {
			this.#unfolded = this.#unfolded.includes(more) ? this.#unfolded.filter((at) => at !== more) : [...this.#unfolded, more];
			this.#showSpine();
		} else if (show !== undefined) this.filter(parseShow(show, null, this.ids));
		else if (leadTo !== undefined) this.turn(leadTo === this.ids[0] ? 0 : 1);
		else return this.act(control.dataset['do'] ?? '', control);
		return true;
	}

	/** Does what a button, a key or a swipe asks for; false where there is no such thing. */
	act(name: string, control?: HTMLElement): boolean {
		const acts: Record<string, () => void> = {
			previous: () => this.step(-1),
			next: () => this.step(1),
			'before-here': () => this.stepHere(-1),
			'next-here': () => this.stepHere(1),
			close: () => this.close(),
			turn: () => this.turnToOther(),
			lead: () => this.turn(otherSide(this.#lead)),
			evidence: () => this.box('evidence').click(),
			help: () => {
				const help = this.piece('help');
				if (help instanceof HTMLDialogElement) help.showModal();
			},
			print: () => print(),
			view: () => control?.setAttribute('aria-expanded', String(control.getAttribute('aria-expanded') !== 'true')),
			place: () => this.goTo(control?.dataset['on'] === '2' ? 1 : 0, Number(control?.dataset['index'])),
			name: () => this.lightName(control?.dataset['name'] ?? ''),
			copy: () => void this.#copy(control, this.#chosen ? citation(this, this.#chosen.point) : ''),
			link: () => void this.#copy(control, location.href),
		};
		const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
		act?.();
		return act !== undefined;
	}

	async #copy(control: HTMLElement | undefined, words: string): Promise<void> {
		await navigator.clipboard.writeText(words);
		this.say(this.data.words.copied);
		control?.setAttribute('data-done', this.data.words.copied);
		control?.addEventListener('blur', () => control.removeAttribute('data-done'), { once: true });
	}
}

/** Resolves once the page does what a reader asks of it. */
export const ready: Promise<void> = begin();

async function begin(): Promise<void> {
	customElements.define('compare-view', CompareView);
	const [view] = document.getElementsByTagName('compare-view');
	if (!(view instanceof CompareView)) return;
	const response = await fetch(new URL('compare/points.json', siteBase()));
	// The build wrote it from this very type.
	view.start((await response.json()) as CompareData);
}
