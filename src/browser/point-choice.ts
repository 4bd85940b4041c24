/** The points that a reader’s filter left, in their order: what the page of a point steps through. */
export interface PointChoice {
	/** The query of the filter: `?show=conflict`. */
	query: string;
	points: { id: string; title: string }[];
}

/** Gives the choice that was kept for a query; undefined where there is none. */
export function recallChoice(query: string): PointChoice | undefined {
	try {
		return parseChoice(JSON.parse(sessionStorage.getItem('points') ?? 'null'), query);
	} catch {
		return undefined; // No storage, no memory.
	}
}

/** Gives a stored value as a choice, if it is one and was made with `query`. */
export function parseChoice(value: unknown, query: string): PointChoice | undefined {
	if (typeof value !== 'object' || value === null || !('query' in value) || !('points' in value)) return undefined;
	if (value.query !== query || !Array.isArray(value.points)) return undefined;
	const points = value.points.flatMap((point: unknown) =>
		typeof point === 'object' &&
		point !== null &&
		'id' in point &&
		'title' in point &&
		typeof point.id === 'string' &&
		typeof point.title === 'string'
			? [{ id: point.id, title: point.title }]
			: [],
	);
	return { query, points };
}
