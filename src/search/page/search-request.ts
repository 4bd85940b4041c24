/** What a reader asks of the search page, and how it is shown; all of it is in the address. */
export interface SearchRequest {
	q: string;
	/** `typed`: the words as they stand. */
	as: string;
	/** `lines`: a line for each place, its word in the middle. */
	view: string;
	/** How the lines are sorted: `left`, `right`, or as the texts read. */
	sort: string;
}

/** Reads a request from the query of an address. */
export function readRequest(search: string): SearchRequest {
	const parameters = new URLSearchParams(search);
	const value = (key: keyof SearchRequest): string => parameters.get(key) ?? '';
	return { q: value('q'), as: value('as'), view: value('view'), sort: value('sort') };
}

/** Gives the query of an address for a request, empty parts left out. */
export function writeRequest({ q, as, view, sort }: SearchRequest): string {
	const parts = Object.entries({ q, as, view, sort }).filter(([, value]) => value !== '');
	return `?${new URLSearchParams(parts).toString()}`;
}
