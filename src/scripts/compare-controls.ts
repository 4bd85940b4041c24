const KEY = 'compare';
const FIELDS = ['show', 'swap', 'names'];

/** Keeps the controls of the compare page in the address and remembers them; `changed` runs after each change. */
export function keepControls(view: HTMLElement, changed: () => void): void {
	const form = view.querySelector<HTMLFormElement>('form.controls');
	if (!form) return;
	const asked = new URLSearchParams(location.search);
	const fromAddress = FIELDS.some((field) => asked.has(field));
	restore(form, fromAddress ? asked : new URLSearchParams(recall()));
	form.addEventListener('change', () => {
		const chosen = new URLSearchParams(
			[...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== 'all' ? [[name, value]] : [])),
		);
		const address = new URL(location.href);
		for (const field of FIELDS) {
			const value = chosen.get(field);
			if (value === null) address.searchParams.delete(field);
			else address.searchParams.set(field, value);
		}
		history.replaceState(null, '', address);
		try {
			localStorage.setItem(KEY, chosen.toString());
		} catch {
			// No storage, no memory: the address still has it.
		}
		changed();
	});
}

function restore(form: HTMLFormElement, chosen: URLSearchParams): void {
	for (const input of form.querySelectorAll('input')) {
		const value = chosen.get(input.name);
		if (value !== null) input.checked = input.value === value;
	}
}

function recall(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return ''; // No storage, no memory.
	}
}
