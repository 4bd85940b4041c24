/** A choice of a filter that is fetched: its value, what it is called, and the points it leaves. */
interface Choice {
	value: string;
	label: string;
	points: string[];
}

/** The filters that are fetched when a reader asks for them, by their keys in the address. */
export const FETCHED = ['name', 'source'] as const;

/** What is fetched: the choices of each filter. */
export type PointChoices = Record<(typeof FETCHED)[number], Choice[]>;

/** Fetches the names and sources that points can be filtered by. */
export async function fetchChoices(base: URL): Promise<PointChoices> {
	const response = await fetch(new URL('points/choices.json', base));
	if (!response.ok) throw new Error(`The choices of points answer ${response.status}.`);
	// Written by the same build, by `viewPointChoices`.
	return (await response.json()) as PointChoices;
}

/** Makes a filter of fetched choices; `any` is what leaves all. */
export function makeSelect(name: string, label: string, any: string, choices: readonly Choice[]): HTMLSelectElement {
	const select = document.createElement('select');
	select.name = name;
	select.ariaLabel = label;
	select.append(new Option(any, ''), ...choices.map((choice) => new Option(choice.label, choice.value)));
	return select;
}

/** Gives the values of a filter that leave a point. */
export function valuesOf(choices: readonly Choice[] | undefined, point: string): string[] {
	return (choices ?? []).filter(({ points }) => points.includes(point)).map(({ value }) => value);
}
