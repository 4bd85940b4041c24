import type { Finder, Passage } from '../finding/finder';
import type { Answer } from '../query/answer-query';
import type { Lexicon } from '../query/lexicon';

/** So many of the best points are asked where a silent text comes closest. */
const MOST = 4;

/** Finds where a silent text comes closest, by the points on which only the other speaks: one sentence for each silent side. */
export async function findNearest(
	answer: Answer,
	{ data }: Lexicon,
	finder: Finder,
): Promise<{ passage: Passage; number: number }[]> {
	const found = await Promise.all(
		answer.silent.map(async (isSilent, side) => {
			if (!isSilent) return [];
			const best = answer.points.slice(0, MOST).flatMap(({ point }) => data.points[point] ?? []);
			const [near] = best.filter(({ rests }) => (rests[side]?.length ?? 0) === 0).flatMap(({ near: own }) => own ?? []);
			if (near === undefined) return [];
			const passage = await finder.get(side, near.replace(/s\d+$/, ''));
			return passage ? [{ passage, number: Number(/s(\d+)$/.exec(near)?.[1] ?? 1) }] : [];
		}),
	);
	return found.flat();
}
