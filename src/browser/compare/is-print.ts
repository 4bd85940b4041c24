/** Tells whether a key asks the browser to print. */
export function isPrint({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
	return key === 'p' && (ctrlKey || metaKey);
}
