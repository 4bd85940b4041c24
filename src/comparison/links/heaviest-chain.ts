import type { ScoredPair } from './score-passages';

/** Gives the pairs, each further on in both texts than the one before, that score most together; in order. */
export function heaviestChain(pairs: readonly ScoredPair[]): ScoredPair[] {
	// Of one left passage, the pair furthest on comes first, so that no two of them can follow each other.
	const ordered = pairs.toSorted((a, b) => a.left - b.left || b.right - a.right);
	const size = Math.max(0, ...ordered.map(({ right }) => right + 1));
	/** A Fenwick tree over the right text: the heaviest chain that ends before a place. */
	const tree: (Chain | undefined)[] = Array.from({ length: size + 1 }, () => undefined);
	let heaviest: Chain | undefined;
	for (const pair of ordered) {
		let before: Chain | undefined;
		for (let at = pair.right; at > 0; at -= at & -at) before = heavier(before, tree[at]);
		const chain: Chain = { pair, before, weight: (before?.weight ?? 0) + pair.score };
		for (let at = pair.right + 1; at <= size; at += at & -at) tree[at] = heavier(tree[at], chain);
		heaviest = heavier(heaviest, chain);
	}
	const links: ScoredPair[] = [];
	for (let chain = heaviest; chain; chain = chain.before) links.push(chain.pair);
	return links.reverse();
}

interface Chain {
	pair: ScoredPair;
	before: Chain | undefined;
	weight: number;
}

function heavier(one: Chain | undefined, other: Chain | undefined): Chain | undefined {
	return !other || (one && one.weight >= other.weight) ? one : other;
}
