/** A name's card is fetched when a reader first turns to a name. */

const load = (event: Event): void => {
	const link = event.target instanceof Element ? event.target.closest('a.n') : null;
	if (!link) return;
	for (const act of ['pointerover', 'focusin']) document.removeEventListener(act, load);
	// Where the site starts stands on the page. A module shared with the script of every page would be a request of its own.
	const base = new URL(document.documentElement.dataset['base'] ?? '/', location.href);
	import(/* @vite-ignore */ new URL('scripts/name-card.js', base).href)
		.then(() => {
			if (!customElements.get('name-card')) return;
			document.body.append(document.createElement('name-card'));
			// The name that brought the script is asked about as well.
			link.dispatchEvent(new Event(event.type, { bubbles: true }));
		})
		.catch(() => undefined); // Without it the name is still a link.
};
for (const act of ['pointerover', 'focusin']) document.addEventListener(act, load);
