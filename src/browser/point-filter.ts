/** What a reader has chosen among points; empty where all are wanted. The keys are those of the address. */
export interface PointFilter {
	show: string;
	weight: string;
	subject: string;
	name: string;
	source: string;
}

/** What a row can be filtered by. */
export interface FilteredRow {
	show: string;
	weight: string;
	subject: string;
	names: readonly string[];
	sources: readonly string[];
}

const KEYS = ['show', 'weight', 'subject', 'name', 'source'] as const;

/** Reads a filter from an address or from a form. */
export function readFilter(from: { get: (key: string) => unknown }): PointFilter {
	const [show = '', weight = '', subject = '', name = '', source = ''] = KEYS.map((key) => {
		const value = from.get(key);
		return typeof value === 'string' ? value : '';
	});
	return { show, weight, subject, name, source };
}

/** Gives the query of an address that has a filter: `?show=conflict`; empty where all are wanted. */
export function filterQuery(filter: PointFilter): string {
	const query = new URLSearchParams(KEYS.flatMap((key) => (filter[key] === '' ? [] : [[key, filter[key]]])));
	return query.size > 0 ? `?${query}` : '';
}

/** Tells whether a filter leaves a row. `only` leaves what either text alone says. */
export function isLeft(row: FilteredRow, { show, weight, subject, name, source }: PointFilter): boolean {
	return (
		(show === '' || row.show === show || (show === 'only' && row.show.startsWith('only-'))) &&
		(weight === '' || row.weight === weight) &&
		(subject === '' || row.subject === subject) &&
		(name === '' || row.names.includes(name)) &&
		(source === '' || row.sources.includes(source))
	);
}
