import { sides } from '../../comparison/pair';
import { siteBase } from '../site-base';
import type { CompareView } from './compare-view';
import { label } from './card';
import { make } from './make';
import { light } from './ranges';

/** Lights a name in both texts and shows its card: how each spells it, and how often. The same name again, or none, puts it out. */
export function showName(view: CompareView, id: string): void {
	const card = view.piece('name');
	const name = card.dataset['name'] === id ? undefined : view.data.names.find((entry) => entry.id === id);
	card.dataset['name'] = name?.id ?? '';
	card.hidden = !name;
	light(
		'name',
		name ? sides.flatMap((side) => name.mentions[side].flatMap((words) => view.range(side, words) ?? [])) : [],
		5,
	);
	for (const button of view.querySelectorAll<HTMLElement>('[data-do=name][data-name]'))
		button.ariaPressed = String(button.dataset['name'] === name?.id);
	const choice = view.querySelector('select');
	if (choice) choice.value = [...choice.options].some(({ value }) => value === name?.id) ? (name?.id ?? '') : '';
	if (!name) return;
	card.replaceChildren(
		make('a', { href: new URL(`names/${name.id}/`, siteBase()).href }, name.label),
		...sides.map((side) =>
			make(
				'p',
				{ 'data-side': side + 1 },
				label(view.data.sides[side].label),
				` ${name.spellings[side].join(' · ') || '–'} ×${name.mentions[side].length}`,
			),
		),
		make(
			'button',
			{ type: 'button', 'data-do': 'name', 'data-name': name.id, 'aria-label': card.dataset['close'] },
			'×',
		),
	);
	view.say(
		`${name.label}: ${sides.map((side) => `${view.data.sides[side].label} ${name.mentions[side].length}`).join(', ')}`,
	);
}
