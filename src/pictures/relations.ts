import type { Comparison, Relation } from '../comparison/model';
import type { NameType } from '../schemas/name';

/** The most relations that a picture can hold and still be read. */
export const ROOM = 70;

/** Chooses what a picture of the relations shows, and counts what it leaves to the lists, by reason. */
export function chooseRelations(
	{ articles, edition, names, relations }: Pick<Comparison, 'articles' | 'edition' | 'names' | 'relations'>,
	room = ROOM,
): RelationsChoice {
	const left: RelationsChoice['left'] = [];
	const typeOf = new Map(names.map((name) => [name.id, name.type]));
	const keep = (reason: LeftReason, kept: Relation[]): void => {
		if (kept.length === chosen.length) return;
		left.push({ reason, count: chosen.length - kept.length });
		chosen = kept;
	};

	// Nothing can be drawn between a name and itself.
	let chosen = relations.filter(({ evidence }) => evidence.length > 0);
	keep(
		{ type: 'itself' },
		chosen.filter(({ from, to }) => from !== to),
	);
	const memberships = findMemberships(relations);
	if (chosen.length > room && memberships)
		keep(
			{ type: 'memberships' },
			chosen.filter((relation) => !memberships.includes(relation)),
		);
	if (chosen.length > room)
		keep(
			{ type: 'publications' },
			chosen.filter(({ from, to }) => typeOf.get(from) !== 'publication' && typeOf.get(to) !== 'publication'),
		);
	for (let ties = 2; chosen.length > room; ties++) {
		const core = findCore(chosen, ties);
		// Where all names are tied to all, nothing is more central than the rest.
		if (core.length === 0) break;
		keep({ type: 'few-ties', ties }, core);
	}

	const ends = new Set(chosen.flatMap(({ from, to }) => [from, to]));
	return {
		names: names.filter(({ id }) => ends.has(id)).map(({ id, label, type }) => ({ id, label, type })),
		relations: chosen.map(({ id, from, to, type, note, evidence }) => {
			const { label = type, inverse = type } = edition.relationTypes.find((entry) => entry.id === type) ?? {};
			const sides = articles.flatMap((article, index) => (evidence.some((quote) => quote.article === article.id) ? [index + 1] : []));
			// A pair of articles has no third.
			return { id, from, to, words: label, mutual: label === inverse, noted: note !== undefined, sides: sides as Side[] };
		}),
		left,
	};
}

/** Finds the relations of one type that lead to one name, where most do so: at least three, or there are none. */
export function findMemberships(relations: readonly Relation[]): Relation[] | undefined {
	const groups = Map.groupBy(relations, ({ type, to }) => `${type} ${to}`);
	const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length);
	return most && most.length >= 3 ? most : undefined;
}

/**
 * Keeps the relations between names that are tied to at least `ties` others of the same kind (the k-core of the graph);
 * of names with a single tie, those that both articles speak of.
 */
function findCore(relations: readonly Relation[], ties: number): Relation[] {
	const shared = new Set(relations.filter(({ evidence }) => new Set(evidence.map((quote) => quote.article)).size > 1).map(pairKey));
	const neighbours = new Map<string, Set<string>>();
	for (const { from, to } of relations) {
		neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
		neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
	}
	const tied = (id: string): boolean => (neighbours.get(id)?.size ?? 0) >= ties;
	const core = relations.filter((relation) => (tied(relation.from) && tied(relation.to)) || (ties === 2 && shared.has(pairKey(relation))));
	return core.length === relations.length ? core : findCore(core, ties);
}

function pairKey({ from, to }: Pick<Relation, 'from' | 'to'>): string {
	return [from, to].sort().join(' ');
}

/** 1 for the left article, 2 for the right one. */
export type Side = 1 | 2;

export interface DrawnName {
	id: string;
	label: string;
	type: NameType;
}

export interface DrawnRelation {
	id: string;
	from: string;
	to: string;
	/** How `from` stands to `to`. */
	words: string;
	/** It reads the same both ways. */
	mutual: boolean;
	/** A note says how far the words go. */
	noted: boolean;
	/** Who says so. */
	sides: Side[];
}

/** Why relations are not in the picture. */
export type LeftReason =
	| { type: 'itself' }
	| { type: 'memberships' }
	| { type: 'publications' }
	/** Names tied to fewer than `ties` others. */
	| { type: 'few-ties'; ties: number };

export interface RelationsChoice {
	names: DrawnName[];
	relations: DrawnRelation[];
	left: { reason: LeftReason; count: number }[];
}
