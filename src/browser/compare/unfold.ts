import type { CompareView } from './compare-view';
import { make } from './make';

/** Fills what a reader unfolds in the card: the notes on the point's words, or its names, each of which can be lit. */
export function unfold(view: CompareView, target: HTMLDetailsElement): void {
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
						{
							type: 'button',
							'data-do': 'name',
							'data-name': id,
							'aria-pressed': String(view.piece('name').dataset['name'] === id),
						},
						label,
					),
				),
		);
	if (summary) target.prepend(summary);
}
