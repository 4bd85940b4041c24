/** What comes when a reader asks for more than to read and to choose: filters, the evidence, names, holding, copying. */
import { otherSide, type Side } from '../../comparison/pair';
import { stepThrough } from '../../comparison/spine';
import { choose, restsOn } from './choosing';
// What both scripts need stands in the first.
import './begin';
import type { CompareView } from './compare-view';
import { citation, copy } from './copy';
import { layEvidence } from './evidence';
import { hold } from './hold';
import { showKeys } from './keys-help';
import { fillLedger } from './ledger';
import { make } from './make';
import { showName } from './names';
import { showChosen } from './showing';
import { turn, turnAndBack } from './turning';
import { unfold } from './unfold';

export { layEvidence } from './evidence';
export { level } from './hold';
export { fillSpine } from './spine-lines';
export { setLead, turn, turnAndBack } from './turning';

addEventListener('beforeprint', () => {
	const view = document.querySelector<CompareView>('compare-view');
	if (view) fillLedger(view);
});

/** Does what a button or a key asks for that is none of reading and choosing. */
export function actMore(view: CompareView, name: string, control: HTMLElement | undefined): void {
	if (name === 'name') showName(view, control?.dataset['name'] ?? '');
	else if (name === 'lead') turn(view, otherSide(view.lead));
	else if (name === 'print') print();
	else if (name === 'evidence') view.box('evidence').click();
	else if (name === 'view') {
		control?.setAttribute('aria-expanded', String(control.ariaExpanded !== 'true'));
		offerNames(view);
	} else if (name === 'before-here') stepHere(view, -1);
	else if (name === 'next-here') stepHere(view, 1);
	else if (name === 'place') goTo(view, control?.dataset['on'] === '2' ? 1 : 0, Number(control?.dataset['index']));
	else if (name === 'turn') turnAndBack(view);
	else if (name === 'hold') hold(view, control?.getAttribute('href')?.slice(1));
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

/** Takes what a reader sets or unfolds. */
export function change(view: CompareView, target: EventTarget | null): void {
	if (target instanceof HTMLDetailsElement) unfold(view, target);
	else if (target instanceof HTMLSelectElement) showName(view, target.value);
	else if (target === view.box('evidence')) layEvidence(view);
}
