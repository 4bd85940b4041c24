const PREFIX = 'compare ';

/** Reads what a reader has set before; undefined where nothing was, or nothing is kept. */
export function readPreference(name: string): boolean | undefined {
	try {
		const value = localStorage.getItem(PREFIX + name);
		return value === null ? undefined : value === 'on';
	} catch {
		return undefined; // No storage, no memory.
	}
}

/** Keeps what a reader sets. */
export function writePreference(name: string, value: boolean): void {
	try {
		localStorage.setItem(PREFIX + name, value ? 'on' : 'off');
	} catch {
		// No storage, no memory: the setting lasts as long as the page.
	}
}
