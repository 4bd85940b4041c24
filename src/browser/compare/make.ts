type Child = Node | string | undefined | false;

/** Makes an element with attributes and children; what is undefined or false is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string | number | undefined>,
	...children: Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(name, String(value));
	element.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
	return element;
}

/** Puts an empty copy in the place of an element, and gives it: what is new where it stands has not moved there. */
export function fresh(element: HTMLElement): HTMLElement {
	const copy = element.cloneNode() as HTMLElement; // A copy of an element is one of its kind.
	element.replaceWith(copy);
	return copy;
}

/** Fills `{0}` and `{1}` of a sentence of the site's own. */
export function fill(words: string, ...values: (string | number)[]): string {
	return words.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}
