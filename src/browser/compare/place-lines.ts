/** A line, or a card, that wishes to stand at a height. */
export interface Wish {
	at: number;
	size: number;
	/** How hard it is to move; 1 by default. */
	weight?: number;
}

/**
 * Places lines one below the other, each as near as may be to where it wishes to stand, none overlapping, their order kept: the
 * least squares of the distances, found by pooling adjacent violators. Gives the top of each, none above `least`.
 */
export function placeLines(wishes: readonly Wish[], least = -Infinity): number[] {
	const blocks: { sum: number; weight: number; count: number }[] = [];
	let above = 0;
	for (const { at, size, weight = 1 } of wishes) {
		// Taken less all that stands above it, each line may stand where it likes as long as none comes before the last.
		let block = { sum: (at - above) * weight, weight, count: 1 };
		above += size;
		for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
			blocks.pop();
			block = { sum: block.sum + last.sum, weight: block.weight + last.weight, count: block.count + last.count };
		}
		blocks.push(block);
	}
	const starts = blocks.flatMap(({ sum, weight, count }) =>
		Array.from({ length: count }, () => Math.max(least, sum / weight)),
	);
	let offset = 0;
	return wishes.map(({ size }, index) => {
		const top = (starts[index] ?? 0) + offset;
		offset += size;
		return top;
	});
}
