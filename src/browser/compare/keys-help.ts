import type { CompareView } from './compare-view';
import { make } from './make';

/** Lists the single keys, until the list is closed. */
export function showKeys(view: CompareView): void {
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
