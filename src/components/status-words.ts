import type { Point } from '../comparison/model';

const WORDS = { agree: 'both say it', differ: 'they differ', conflict: 'they conflict', only: 'only one says it' } as const;

/** Gives the words for the status of a point: `they conflict (tension)`. */
export function statusWords({ relation, degree }: Pick<Point, 'relation' | 'degree'>): string {
	return degree ? `${WORDS[relation]}: ${degree}` : WORDS[relation];
}
