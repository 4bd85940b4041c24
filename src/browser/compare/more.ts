/** What comes when a reader asks for more than to read and to choose: filters, the evidence, names, holding, copying, the printed table. */
import { otherSide, sides, type Pair, type Side } from '../../comparison/pair';
import { isShown, stepThrough } from '../../comparison/spine';
import type { PointData } from '../../views/compare-data';
import { choose, close, restsOn } from './choosing';
import type { CompareView } from './compare-view';
import { fillLedger } from './ledger';
import { fill, make } from './make';
import { showName } from './names';
import { SENTENCE } from './need';
import { light } from './ranges';
import { scrollLevel, showChosen } from './showing';
import { turn, turnAndBack } from './turning';

export { fillSpine } from './spine-lines';
export { setLead, turn, turnAndBack } from './turning';
export { showName };

addEventListener('beforeprint', () => {
	const view = document.querySelector<CompareView>('compare-view');
	if (view) fillLedger(view);
});

/** Does what a button or a key asks for that is none of reading and choosing. */
export function actMore(view: CompareView, name: string, control: HTMLElement | undefined): void {
	if (name === 'name') showName(view, control?.dataset['name'] ?? '');
	else if (name === 'lead') turn(view, otherSide(view.lead));
	else if (name === 'print') print();
	else if (name === 'view') {
		control?.setAttribute('aria-expanded', String(control.ariaExpanded !== 'true'));
		offerNames(view);
	} else if (name === 'before-here') stepHere(view, -1);
	else if (name === 'next-here') stepHere(view, 1);
	else if (name === 'place') goTo(view, control?.dataset['on'] === '2' ? 1 : 0, Number(control?.dataset['index']));
	else if (name === 'turn') turnAndBack(view);
	else if (name === 'hold') hold(view, control?.getAttribute('href')?.slice(1) ?? pointedAt()?.id ?? '');
	else if (name === 'help') showKeys(view);
	else if (name === 'link') void copy(view, control, location.href);
	else if (name === 'copy' && view.chosen) void copy(view, control, citation(view, view.chosen.point));
}

/** Goes to another place of the chosen point on one side. */
function goTo(view: CompareView, side: Side, index: number): void {
	if (!view.chosen) return;
	const [left, right] = view.chosen.places;
	view.chosen = { ...view.chosen, places: side === 0 ? [index, right] : [left, index] };
	showChosen(view, view.chosen);
}

/** Steps through the points on the chosen sentence. */
function stepHere(view: CompareView, by: 1 | -1): void {
	const from = view.chosen && restsOn(view, view.chosen);
	const point = from && stepThrough(view.pointsOn(from.side, from.sentence), view.chosen?.point, by);
	if (point) choose(view, point, from);
}

/** Offers the names that both texts have, to be lit. */
function offerNames(view: CompareView): void {
	const choice = view.querySelector('select');
	if (!choice || choice.options.length > 1) return;
	const shared = view.data.names.filter(({ mentions }) => mentions.every((places) => places.length > 0));
	choice.append(...shared.map(({ id, label }) => make('option', { value: id }, label)));
}

/** Lists the single keys, until the list is closed. */
function showKeys(view: CompareView): void {
	const { title, close: closing, list } = view.data.keys;
	const dialog = make(
		'dialog',
		{ 'aria-labelledby': 'keys-title' },
		make('h2', { id: 'keys-title' }, title),
		make(
			'dl',
			{},
			...list.map(([keys, meaning]) =>
				make('div', {}, make('dt', {}, ...keys.split(' ').map((key) => make('kbd', {}, key))), make('dd', {}, meaning)),
			),
		),
		make('form', { method: 'dialog' }, make('button', { class: 'button' }, closing)),
	);
	dialog.addEventListener('close', () => dialog.remove());
	view.append(dialog);
	dialog.showModal();
}

/** Lays the quoted words of what the filter shows over both texts, each in the dress of its status, or takes them away. */
export function layEvidence(view: CompareView): void {
	const isOn = view.box('evidence').checked;
	view.toggleAttribute('data-evidence', isOn);
	['agree', 'differ', 'conflict', 'only-1', 'only-2'].forEach((dress, priority) => {
		const points = view.data.points.filter(
			(point) =>
				(point.speaker === undefined ? point.relation : `only-${point.speaker + 1}`) === dress &&
				(view.show === 'weightiest' || isShown(point, view.show)),
		);
		light(`said-${dress}`, isOn ? points.flatMap((point) => view.ranges(point)) : [], priority - 9);
	});
}

/** Fills what a reader unfolds in the card: the notes on the point's words, or its names, each of which can be lit. */
function unfold(view: CompareView, target: HTMLDetailsElement): void {
	const point = view.chosen?.point;
	if (!point || !target.open) return;
	const summary = target.querySelector('summary');
	if (target === view.piece('notes')) target.replaceChildren(...point.notes.map((note) => make('p', {}, note)));
	else if (target === view.piece('names'))
		target.replaceChildren(
			...view.data.names
				.filter(({ id }) => point.names.includes(id))
				.map(({ id, label }) =>
					make(
						'button',
						{ type: 'button', 'data-do': 'name', 'data-name': id, 'aria-pressed': String(view.piece('name').dataset['name'] === id) },
						label,
					),
				),
		);
	if (summary) target.prepend(summary);
}

/** Takes what a reader sets or unfolds. */
export function change(view: CompareView, target: EventTarget | null): void {
	if (target instanceof HTMLDetailsElement) unfold(view, target);
	else if (target instanceof HTMLSelectElement) showName(view, target.value);
	else if (target === view.box('evidence')) layEvidence(view);
}

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

/** Holds a passage or sentence; with one of the other text held before, both come level and stay so. */
function hold(view: CompareView, id: string): void {
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

/** Gives the words of both sides with where they stand, who wrote them and where they were published, and the point's address. */
export function citation(view: CompareView, { places }: PointData): string {
	const quotes = sides
		.filter((side) => places[side].length > 0)
		.map((side) =>
			[
				...places[side].map((place) => `${fill(view.data.words.quote, view.exact(side, place))} (${place.cited})`),
				view.data.sides[side].source,
			].join('\n'),
		);
	return [...quotes, location.href].join('\n\n');
}

async function copy(view: CompareView, control: HTMLElement | undefined, words: string): Promise<void> {
	await navigator.clipboard.writeText(words);
	view.say(view.data.words.copied);
	control?.setAttribute('data-done', '');
	control?.addEventListener('blur', () => control.removeAttribute('data-done'), { once: true });
}
