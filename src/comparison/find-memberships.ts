import type { Relation } from './model';

/** Finds the relations of one type that lead to one name, where most do so: at least three, or there are none. */
export function findMemberships(relations: readonly Relation[]): Relation[] | undefined {
	const groups = Map.groupBy(relations, ({ type, to }) => `${type} ${to}`);
	const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length);
	return most && most.length >= 3 ? most : undefined;
}
