import type { Comparison, Relation } from '../comparison/model';

/** Reads a relation from the side of one of its names: the words, and the id of the name at the other end. */
export function relationWords(
	{ from, type, to }: Pick<Relation, 'from' | 'type' | 'to'>,
	name: string,
	{ edition }: Pick<Comparison, 'edition'>,
): { words: string; other: string } {
	const kind = edition.relationTypes.find(({ id }) => id === type);
	return from === name ? { words: kind?.label ?? type, other: to } : { words: kind?.inverse ?? type, other: from };
}
