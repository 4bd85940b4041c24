import { checkKnown } from './checks/check-former-ids';
import type { Fault } from './faults';
import type { Change } from './model';
import type { ComparisonSources, Sourced } from './sources';

/** Checks that each point and name of a change is there, by its id or a former one. */
export function checkChanges({ changes, points, names, edition }: ComparisonSources): Fault[] {
	const known = {
		points: knownIds(points, edition.data.retired.points),
		names: knownIds(names, edition.data.retired.names),
	};
	return changes.flatMap((source) => [
		...source.data.points.flatMap((id, index) => checkKnown('point', id, known.points, source, ['points', index])),
		...source.data.names.flatMap((id, index) => checkKnown('name', id, known.names, source, ['names', index])),
	]);
}

/** Builds the changes, the latest first and those of one day in their order; former ids become those of the heirs. */
export function buildChanges({ changes, points, names, edition }: ComparisonSources): Change[] {
	const { retired } = edition.data;
	return changes
		.map(({ data }) => ({
			...data,
			points: heirsOf(data.points, points, retired.points),
			names: heirsOf(data.names, names, retired.names),
		}))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

type Entries = readonly Sourced<{ was: string[] }>[];
type RetiredEntries = readonly { id: string; to?: string }[];

function knownIds(entries: Entries, retired: RetiredEntries): string[] {
	return [...entries.flatMap(({ id, data }) => [id, ...data.was]), ...retired.map(({ id }) => id)];
}

/** Gives the entries that these ids lead to now, each once; what has no heir is left out. */
function heirsOf(ids: readonly string[], entries: Entries, retired: RetiredEntries): string[] {
	const heirs = ids.flatMap((id) => {
		const to = retired.find((entry) => entry.id === id)?.to ?? id;
		return entries.find((entry) => entry.id === to || entry.data.was.includes(to))?.id ?? [];
	});
	return [...new Set(heirs)];
}
