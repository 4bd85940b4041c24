/** Gives what was kept under a name; undefined where nothing was, or a browser keeps nothing. */
export function recall(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined; // Storage is refused: nothing is remembered.
	}
}

/** Keeps something under a name, where the browser keeps anything. */
export function remember(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Storage is refused: the choice holds for this page.
	}
}
