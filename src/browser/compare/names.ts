import { sides } from '../../comparison/pair';
import type { NameData } from '../../views/compare-data';
import { siteBase } from '../../scripts/site-base';
import type { CompareView } from './compare-view';
import { make } from './make';
import { light } from './ranges';

/** Lights a name in both texts and shows its card: how each spells it, and how often. The same name again, or none, puts it out. */
export function showName(view: CompareView, name: NameData | undefined): void {
	const card = view.piece('name');
	const isOff = !name || card.dataset['name'] === name.id;
	const shown = isOff ? undefined : name;
	card.dataset['name'] = shown?.id ?? '';
	card.hidden = !shown;
	light('name', shown ? sides.flatMap((side) => shown.mentions[side].flatMap((words) => view.range(side, words) ?? [])) : [], 5);
	for (const button of view.querySelectorAll<HTMLElement>('[data-do=name][data-name]'))
		button.setAttribute('aria-pressed', String(button.dataset['name'] === shown?.id));
	const choice = view.querySelector('select');
	if (choice && [...choice.options].some(({ value }) => value === (shown?.id ?? ''))) choice.value = shown?.id ?? '';
	if (!shown) return;
	card.replaceChildren(
		make('a', { href: new URL(`names/${shown.id}/`, siteBase()).href }, shown.label),
		...sides.map((side) =>
			make(
				'p',
				{ 'data-side': side + 1 },
				make('b', { class: 'side' }, make('span', { class: 'mark' }), view.data.sides[side].label),
				` ${shown.spellings[side].join(' · ') || '–'} ×${shown.mentions[side].length}`,
			),
		),
		make('button', { type: 'button', 'data-do': 'name', 'data-name': shown.id, 'aria-label': card.dataset['close'] }, '×'),
	);
	view.say(`${shown.label}: ${sides.map((side) => `${view.data.sides[side].label} ${shown.mentions[side].length}`).join(', ')}`);
}
