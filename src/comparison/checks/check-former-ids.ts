import { makeFault, type Fault } from '../faults';
import { findNearest } from '../quotes/nearest';
import type { ComparisonSources, DataPath, Sourced } from '../sources';

/** Checks that each former id leads to just one heir that is there, and that the edition's lists name points that are there. */
export function checkFormerIds({ edition, names, points }: ComparisonSources): Fault[] {
	const { front, retired } = edition.data;
	const pointIds = points.map(({ id }) => id);
	return [
		...front.flatMap((id, index) => checkKnown('point', id, pointIds, edition, ['front', index])),
		...checkKind('point', points, retired.points, edition, ['retired', 'points']),
		...checkKind('name', names, retired.names, edition, ['retired', 'names']),
	];
}

function checkKind(
	kind: 'point' | 'name',
	entries: readonly Sourced<{ was: string[] }>[],
	retired: readonly { id: string; to?: string }[],
	edition: ComparisonSources['edition'],
	path: DataPath,
): Fault[] {
	const ids = entries.map(({ id }) => id);
	const taken = new Map(entries.map(({ id, file }) => [id, file]));
	const claim = (id: string, at: Parameters<typeof makeFault>[1]): Fault[] => {
		const first = taken.get(id);
		if (first !== undefined) return [makeFault('former-id-taken', at, { kind, id, first })];
		taken.set(id, at.source.file);
		return [];
	};
	return [
		...entries.flatMap((source) => source.data.was.flatMap((id, index) => claim(id, { source, path: ['was', index] }))),
		...retired.flatMap(({ id, to }, index) => [
			...claim(id, { source: edition, path: [...path, index, 'id'] }),
			...(to === undefined ? [] : checkKnown(kind, to, ids, edition, [...path, index, 'to'])),
		]),
	];
}

/** Checks that an entry of this id is there. */
export function checkKnown(
	kind: 'point' | 'name',
	id: string,
	known: readonly string[],
	source: Sourced<unknown>,
	path: DataPath,
): Fault[] {
	if (known.includes(id)) return [];
	const nearest = findNearest(id, known);
	return [
		kind === 'point'
			? makeFault('unknown-point', { source, path }, { id, nearest })
			: makeFault('unknown-name', { source, path }, { id, nearest }),
	];
}
