import type { Comparison } from '../comparison/model';

/** Gives the addresses of pages that have nothing to show in an edition: no point and no computed counterpart, no name, no date. */
export function emptyPlaces({ points, names, events, links, articles }: Comparison): string[] {
	const isDated = events.length > 0 || articles.some(({ published }) => published !== undefined);
	return [
		...(points.length + links.length > 0 ? [] : ['/points/']),
		...(names.length > 0 ? [] : ['/names/']),
		...(isDated ? [] : ['/timeline/']),
	];
}
