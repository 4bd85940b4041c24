/** What the keys of the compare page do. */
interface Steps {
	passage: (by: number) => void;
	point: (by: number) => void;
	letGo: () => void;
}

/** Listens for `n` and `p` (passages), `,` and `.` (points), `Esc` (let go) and `?` (the help sheet). */
export function stepThrough(view: HTMLElement, steps: Steps): void {
	const help = view.querySelector('dialog');
	view.querySelector('[data-help]')?.addEventListener('click', () => help?.showModal());
	addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || help?.open) return;
		if (event.target instanceof Element && event.target.closest('input[type=search], textarea, select')) return;
		const actions: Record<string, () => void> = {
			n: () => {
				steps.passage(1);
			},
			p: () => {
				steps.passage(-1);
			},
			'.': () => {
				steps.point(1);
			},
			',': () => {
				steps.point(-1);
			},
			Escape: steps.letGo,
			'?': () => help?.showModal(),
		};
		const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
		if (!action) return;
		event.preventDefault();
		action();
	});
}
