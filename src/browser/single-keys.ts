import { recall, remember } from './memory';

/** Where it is kept that a reader has switched single keys off (WCAG 2.1.4); the compare page keeps it there too. */
const KEPT = 'compare keys';

/** Tells whether single keys do something: they do until a reader switches them off. */
export function usesSingleKeys(): boolean {
	return recall(KEPT) !== 'off';
}

/** Keeps a reader’s choice about single keys. */
export function keepSingleKeys(isOn: boolean): void {
	remember(KEPT, isOn ? 'on' : 'off');
}

/** Gives the key of an event that is pressed alone and not meant for a field; undefined for all others. */
export function singleKey(event: KeyboardEvent): string | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
	const isField =
		event.target instanceof Element &&
		event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
	return isField ? undefined : event.key;
}
