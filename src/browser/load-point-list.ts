/** The filters by script come when a reader turns to them, or when the address asks for one. */
export function loadPointList(list: HTMLElement | null): void {
	const button = list?.querySelector<HTMLElement>('[data-choices]');
	if (!list || !button) return;
	let isAsked = false;
	const ask = (): void => {
		isAsked = true;
	};
	const load = (): void => {
		for (const act of ACTS) list.removeEventListener(act, load);
		const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href);
		import(/* @vite-ignore */ new URL('scripts/point-list.js', base).href)
			.then(() => {
				button.removeEventListener('click', ask);
				// What was asked for while the script was on its way.
				if (isAsked) button.click();
			})
			.catch(() => undefined); // Without it the style sheet filters.
	};
	button.hidden = false;
	button.addEventListener('click', ask);
	for (const act of ACTS) list.addEventListener(act, load);
	if (location.search !== '') load();
}

const ACTS = ['change', 'focusin', 'pointerover'];
