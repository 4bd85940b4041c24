const DELAY = 350;

let card: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let shownFor: Element | undefined;

/** Shows a card beside a name after a moment: its spellings and counts in both texts, from its own page. */
function ask(link: HTMLAnchorElement): void {
	clearTimeout(timer);
	timer = setTimeout(() => void show(link), DELAY);
}

async function show(link: HTMLAnchorElement): Promise<void> {
	const response = await fetch(link.href).catch(() => undefined); // Off line the link is still a link.
	if (!response?.ok || !(link.matches(':hover') || link === document.activeElement)) return;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const title = page.querySelector('h1');
	const spellings = page.querySelector('#spellings + .pair');
	if (!title || !spellings) return;
	card ??= makeCard();
	const way = Object.assign(document.createElement('a'), { href: link.href, textContent: title.textContent });
	const heading = document.createElement('b');
	heading.append(way);
	card.replaceChildren(heading, document.importNode(spellings, true));
	card.showPopover();
	const box = link.getBoundingClientRect();
	const below = box.bottom + card.offsetHeight + 8 < innerHeight;
	card.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8))}px`;
	card.style.insetBlockStart = `${below ? box.bottom + 4 : Math.max(8, box.top - card.offsetHeight - 4)}px`;
	shownFor = link;
}

function makeCard(): HTMLElement {
	const made = document.createElement('aside');
	made.className = 'name-card';
	made.popover = 'manual';
	made.ariaLabel = 'About this name';
	document.body.append(made);
	made.addEventListener('pointerleave', hide);
	return made;
}

function hide(): void {
	clearTimeout(timer);
	if (card?.matches(':popover-open')) card.hidePopover();
	shownFor = undefined;
}

function nameLink(event: Event): HTMLAnchorElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.n') : null;
}

if ('popover' in HTMLElement.prototype) {
	for (const act of ['pointerover', 'focusin']) {
		document.addEventListener(act, (event) => {
			const link = nameLink(event);
			if (link) {
				if (link !== shownFor) ask(link);
			} else if (!(event.target instanceof Node && card?.contains(event.target))) {
				// On the way to the card the pointer may leave the name for a moment.
				clearTimeout(timer);
				timer = setTimeout(() => {
					if (!card?.matches(':hover')) hide();
				}, 200);
			}
		});
	}
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') hide();
	});
}
