import { computeLinks } from './compute-links';
import { passagePair } from './link-passages';
import type { Comparison } from '../model';

/** How the computed links stand against those that follow from points, as pairs of passages. */
export interface LinkJudgement {
	/** Pairs that points join, pairs computed, and pairs that are both. */
	points: number;
	computed: number;
	both: number;
	/** The share of the computed pairs that points join. */
	precision: number;
	/** The share of the pairs that points join which were computed. */
	recall: number;
}

/** Judges the computed pass, run over the whole pair, by the links that follow from points. */
export function judgeLinks({
	articles,
	names,
	links,
}: Pick<Comparison, 'articles' | 'names' | 'links'>): LinkJudgement {
	const [left, right] = articles;
	const ofPoints = new Set(links.filter(({ basis }) => basis === 'point').map(passagePair));
	const computed = new Set(computeLinks([left, right], names).map(passagePair));
	const both = computed.intersection(ofPoints).size;
	return {
		points: ofPoints.size,
		computed: computed.size,
		both,
		precision: both / Math.max(1, computed.size),
		recall: both / Math.max(1, ofPoints.size),
	};
}
